// iree-compile --iree-opt-level=O2 --iree-hal-target-device=local --iree-hal-local-target-device-backends=llvm-cpu --iree-stream-resource-min-offset-alignment=1 --iree-llvmcpu-stack-allocation-limit=131072 --iree-llvmcpu-target-triple=x86_64-unknown-linux-gnu --iree-llvmcpu-target-cpu=x86-64-v4 fused_rope_rmsnorm.cpu.mlir -o fused_rope_rmsnorm.cpu.vmfb

module @irnorm {
  stream.executable private @fused_rope_rmsnorm_bf16_f32_bf16_bf16_bf16_n512_executable {
    stream.executable.export public @fused_rope_rmsnorm_bf16_f32_bf16_bf16_bf16_n512 workgroups(%arg0: index, %arg1: index) -> (index, index, index) {
      %c8 = arith.constant 8 : index
      %c32768 = arith.constant 32768 : index
      %c1 = arith.constant 1 : index
      %c576 = arith.constant 576 : index
      %c64 = arith.constant 64 : index
      %0 = arith.muli %c64, %arg1 : index
      %1 = arith.addi %c576, %0 : index
      %2 = arith.maxsi %1, %c1 : index
      %3 = arith.divui %c32768, %2 : index
      %4 = arith.maxsi %c8, %3 : index
      %5 = arith.ceildivui %arg0, %4 : index
      stream.return %5, %c1, %c1 : index, index, index
    }
    builtin.module {
      func.func @fused_rope_rmsnorm_bf16_f32_bf16_bf16_bf16_n512(%arg0: !stream.binding, %arg1: !stream.binding, %arg2: !stream.binding, %arg3: !stream.binding, %arg4: !stream.binding, %arg5: !stream.binding, %arg6: !stream.binding, %arg7: !stream.binding, %arg8: index, %arg9: index, %arg10: index, %arg11: index, %arg12: index, %arg13: index, %arg14: index, %arg15: index, %arg16: index, %arg17: index, %arg18: index, %arg19: index, %arg20: index, %arg21: index, %arg22: index, %arg23: f32) {
        %c2097152 = arith.constant 2097152 : index
        %c2 = arith.constant 2 : index
        %cst = arith.constant dense<-32768> : vector<32xi16>
        %cst_0 = arith.constant dense<1> : vector<32xi16>
        %cst_1 = arith.constant dense<65535> : vector<16xi32>
        %cst_2 = arith.constant dense<32704> : vector<16xi32>
        %cst_3 = arith.constant dense<32767> : vector<16xi32>
        %cst_4 = arith.constant dense<1> : vector<16xi32>
        %c48 = arith.constant 48 : index
        %cst_5 = arith.constant 1.000000e+00 : f32
        %cst_6 = arith.constant 5.120000e+02 : f32
        %c416 = arith.constant 416 : index
        %c384 = arith.constant 384 : index
        %c352 = arith.constant 352 : index
        %c320 = arith.constant 320 : index
        %c288 = arith.constant 288 : index
        %c256 = arith.constant 256 : index
        %c224 = arith.constant 224 : index
        %c192 = arith.constant 192 : index
        %c160 = arith.constant 160 : index
        %c128 = arith.constant 128 : index
        %c96 = arith.constant 96 : index
        %cst_7 = arith.constant dense<0.000000e+00> : vector<16xf32>
        %cst_8 = arith.constant dense<0> : vector<16xi32>
        %true = arith.constant true
        %c0_i32 = arith.constant 0 : i32
        %c32_i32 = arith.constant 32 : i32
        %c1_i32 = arith.constant 1 : i32
        %c1 = arith.constant 1 : index
        %c496 = arith.constant 496 : index
        %c480 = arith.constant 480 : index
        %c464 = arith.constant 464 : index
        %c16 = arith.constant 16 : index
        %cst_9 = arith.constant dense<-65536> : vector<16xi32>
        %cst_10 = arith.constant dense<16> : vector<16xi32>
        %c32 = arith.constant 32 : index
        %c448 = arith.constant 448 : index
        %c512 = arith.constant 512 : index
        %c1099511627776 = arith.constant 1099511627776 : index
        %c64 = arith.constant 64 : index
        %c0 = arith.constant 0 : index
        %0 = arith.muli %arg8, %arg10 : index
        %1 = arith.addi %c64, %0 : index
        %2 = arith.muli %arg9, %arg11 : index
        %3 = arith.addi %1, %2 : index
        %4 = stream.binding.subspan %arg0[%c0] : !stream.binding -> memref<?xi16>{%3}
        %5 = stream.binding.subspan %arg1[%c0] : !stream.binding -> memref<?xi32>{%c1099511627776}
        %6 = stream.binding.subspan %arg2[%c0] : !stream.binding -> memref<?xi32>{%c1099511627776}
        %7 = stream.binding.subspan %arg3[%c0] : !stream.binding -> memref<?xi32>{%c1099511627776}
        %8 = stream.binding.subspan %arg4[%c0] : !stream.binding -> memref<?xf32>{%c1099511627776}
        %9 = stream.binding.subspan %arg5[%c0] : !stream.binding -> memref<?xi16>{%c512}
        %10 = arith.muli %arg8, %arg14 : index
        %11 = arith.addi %c64, %10 : index
        %12 = arith.muli %arg9, %arg15 : index
        %13 = arith.addi %11, %12 : index
        %14 = stream.binding.subspan %arg6[%c0] : !stream.binding -> memref<?xi16>{%13}
        %15 = stream.binding.subspan %arg7[%c0] : !stream.binding -> memref<?xi16>{%c1099511627776}
        %workgroup_id_0 = stream.dispatch.workgroup.id[0] : index
        %workgroup_count_0 = stream.dispatch.workgroup.count[0] : index
        %16 = arith.index_cast %arg18 : index to i32
        %17 = arith.index_cast %arg19 : index to i32
        %18 = arith.index_cast %arg20 : index to i32
        %19 = arith.index_cast %arg21 : index to i32
        %20 = arith.index_cast %arg22 : index to i32
        %21 = llvm.inline_asm has_side_effects asm_dialect = att operand_attrs = [] "leaq -136(%rsp), %rsp; stmxcsr (%rsp); movl (%rsp), $0; movl $$0x1f80, 4(%rsp); ldmxcsr 4(%rsp); leaq 136(%rsp), %rsp", "=r,~{memory}"  : () -> i32
        %22 = arith.ceildivui %arg8, %workgroup_count_0 : index
        %23 = arith.muli %workgroup_id_0, %22 : index
        %24 = arith.addi %23, %22 : index
        %25 = arith.minsi %24, %arg8 : index
        %alloca = memref.alloca() alignment = 64 : memref<16xf32>
        %alloca_11 = memref.alloca() alignment = 64 : memref<512xf32>
        scf.for %arg24 = %c0 to %c448 step %c64 {
          %77 = arith.addi %arg24, %c64 : index
          %78 = arith.addi %77, %c32 : index
          %79 = arith.addi %arg24, %c32 : index
          %80 = vector.load %9[%arg24] : memref<?xi16>, vector<32xi16>
          %81 = vector.bitcast %80 : vector<32xi16> to vector<16xi32>
          %82 = arith.shli %81, %cst_10 : vector<16xi32>
          %83 = arith.andi %81, %cst_9 : vector<16xi32>
          %84 = arith.bitcast %82 : vector<16xi32> to vector<16xf32>
          %85 = arith.bitcast %83 : vector<16xi32> to vector<16xf32>
          vector.store %84, %alloca_11[%arg24] : memref<512xf32>, vector<16xf32>
          %86 = arith.addi %arg24, %c16 : index
          vector.store %85, %alloca_11[%86] : memref<512xf32>, vector<16xf32>
          %87 = vector.load %9[%79] : memref<?xi16>, vector<32xi16>
          %88 = vector.bitcast %87 : vector<32xi16> to vector<16xi32>
          %89 = arith.shli %88, %cst_10 : vector<16xi32>
          %90 = arith.andi %88, %cst_9 : vector<16xi32>
          %91 = arith.bitcast %89 : vector<16xi32> to vector<16xf32>
          %92 = arith.bitcast %90 : vector<16xi32> to vector<16xf32>
          vector.store %91, %alloca_11[%79] : memref<512xf32>, vector<16xf32>
          %93 = arith.addi %79, %c16 : index
          vector.store %92, %alloca_11[%93] : memref<512xf32>, vector<16xf32>
        }
        %26 = vector.load %9[%c448] : memref<?xi16>, vector<32xi16>
        %27 = vector.bitcast %26 : vector<32xi16> to vector<16xi32>
        %28 = arith.shli %27, %cst_10 : vector<16xi32>
        %29 = arith.andi %27, %cst_9 : vector<16xi32>
        %30 = arith.bitcast %28 : vector<16xi32> to vector<16xf32>
        %31 = arith.bitcast %29 : vector<16xi32> to vector<16xf32>
        vector.store %30, %alloca_11[%c448] : memref<512xf32>, vector<16xf32>
        vector.store %31, %alloca_11[%c464] : memref<512xf32>, vector<16xf32>
        %32 = vector.load %9[%c480] : memref<?xi16>, vector<32xi16>
        %33 = vector.bitcast %32 : vector<32xi16> to vector<16xi32>
        %34 = arith.shli %33, %cst_10 : vector<16xi32>
        %35 = arith.andi %33, %cst_9 : vector<16xi32>
        %36 = arith.bitcast %34 : vector<16xi32> to vector<16xf32>
        %37 = arith.bitcast %35 : vector<16xi32> to vector<16xf32>
        vector.store %36, %alloca_11[%c480] : memref<512xf32>, vector<16xf32>
        vector.store %37, %alloca_11[%c496] : memref<512xf32>, vector<16xf32>
        %38 = arith.subi %25, %c1 : index
        %39 = arith.cmpi slt, %23, %25 : index
        scf.if %39 {
          scf.for %arg24 = %23 to %25 step %c1 {
            %77 = arith.index_cast %arg24 : index to i32
            %78 = arith.subi %16, %c1_i32 : i32
            %79 = math.ctlz %78 : i32
            %80 = arith.subi %c32_i32, %79 : i32
            %81 = arith.index_cast %80 : i32 to index
            %82:2 = scf.for %arg25 = %c0 to %81 step %c1 iter_args(%arg26 = %c0_i32, %arg27 = %16) -> (i32, i32) {
              %113 = arith.shrui %arg27, %c1_i32 : i32
              %114 = arith.addi %arg26, %113 : i32
              %115 = arith.index_castui %114 : i32 to index
              %116 = memref.load %5[%115] : memref<?xi32>
              %117 = arith.cmpi ule, %116, %77 : i32
              %118 = arith.select %117, %114, %arg26 : i32
              %119 = arith.subi %arg27, %113 : i32
              scf.yield %118, %119 : i32, i32
            }
            %83 = arith.index_castui %82#0 : i32 to index
            %84 = memref.load %6[%83] : memref<?xi32>
            %85 = arith.index_castui %82#0 : i32 to index
            %86 = memref.load %5[%85] : memref<?xi32>
            %87 = arith.subi %77, %86 : i32
            %88 = arith.addi %84, %87 : i32
            %89 = arith.divui %88, %18 : i32
            %90 = arith.cmpi ult, %77, %86 : i32
            %91 = arith.xori %90, %true : i1
            %92 = arith.addi %82#0, %c1_i32 : i32
            %93 = arith.index_castui %92 : i32 to index
            %94 = memref.load %5[%93] : memref<?xi32>
            %95 = arith.cmpi ult, %77, %94 : i32
            %96 = arith.andi %91, %95 : i1
            %97 = arith.cmpi ult, %88, %87 : i32
            %98 = arith.xori %97, %true : i1
            %99 = arith.cmpi ult, %88, %20 : i32
            %100 = arith.andi %98, %99 : i1
            %101 = arith.andi %96, %100 : i1
            %102 = arith.cmpi ult, %89, %17 : i32
            %103 = arith.andi %101, %102 : i1
            %104 = scf.if %103 -> (i32) {
              %113 = arith.index_castui %82#0 : i32 to index
              %114 = arith.index_castui %89 : i32 to index
              %115 = arith.muli %113, %arg12 : index
              %116 = arith.addi %115, %114 : index
              %117 = memref.load %7[%116] : memref<?xi32>
              scf.yield %117 : i32
            } else {
              scf.yield %c0_i32 : i32
            }
            %105 = arith.remui %88, %18 : i32
            %106 = arith.cmpi ult, %104, %19 : i32
            %107 = arith.andi %103, %106 : i1
            %108 = arith.index_castui %104 : i32 to index
            %109 = arith.index_castui %105 : i32 to index
            %110 = arith.muli %108, %arg16 : index
            %111 = arith.muli %109, %arg17 : index
            %112 = arith.addi %110, %111 : index
            scf.if %107 {
              %113 = vector.load %15[%112] : memref<?xi16>, vector<32xi16>
              %114 = vector.bitcast %113 : vector<32xi16> to vector<16xi32>
              %115 = arith.shli %114, %cst_10 : vector<16xi32>
              %116 = arith.andi %114, %cst_9 : vector<16xi32>
              %117 = arith.bitcast %115 : vector<16xi32> to vector<16xf32>
              %118 = arith.bitcast %116 : vector<16xi32> to vector<16xf32>
              %119 = math.fma %117, %117, %cst_7 : vector<16xf32>
              %120 = math.fma %118, %118, %cst_7 : vector<16xf32>
              %121 = arith.addi %112, %c32 : index
              %122 = vector.load %15[%121] : memref<?xi16>, vector<32xi16>
              %123 = vector.bitcast %122 : vector<32xi16> to vector<16xi32>
              %124 = arith.shli %123, %cst_10 : vector<16xi32>
              %125 = arith.andi %123, %cst_9 : vector<16xi32>
              %126 = arith.bitcast %124 : vector<16xi32> to vector<16xf32>
              %127 = arith.bitcast %125 : vector<16xi32> to vector<16xf32>
              %128 = math.fma %126, %126, %cst_7 : vector<16xf32>
              %129 = math.fma %127, %127, %cst_7 : vector<16xf32>
              %130 = arith.addi %112, %c64 : index
              %131 = vector.load %15[%130] : memref<?xi16>, vector<32xi16>
              %132 = vector.bitcast %131 : vector<32xi16> to vector<16xi32>
              %133 = arith.shli %132, %cst_10 : vector<16xi32>
              %134 = arith.andi %132, %cst_9 : vector<16xi32>
              %135 = arith.bitcast %133 : vector<16xi32> to vector<16xf32>
              %136 = arith.bitcast %134 : vector<16xi32> to vector<16xf32>
              %137 = math.fma %135, %135, %cst_7 : vector<16xf32>
              %138 = math.fma %136, %136, %cst_7 : vector<16xf32>
              %139 = arith.addi %112, %c96 : index
              %140 = vector.load %15[%139] : memref<?xi16>, vector<32xi16>
              %141 = vector.bitcast %140 : vector<32xi16> to vector<16xi32>
              %142 = arith.shli %141, %cst_10 : vector<16xi32>
              %143 = arith.andi %141, %cst_9 : vector<16xi32>
              %144 = arith.bitcast %142 : vector<16xi32> to vector<16xf32>
              %145 = arith.bitcast %143 : vector<16xi32> to vector<16xf32>
              %146 = math.fma %144, %144, %cst_7 : vector<16xf32>
              %147 = math.fma %145, %145, %cst_7 : vector<16xf32>
              %148 = arith.addi %112, %c128 : index
              %149 = vector.load %15[%148] : memref<?xi16>, vector<32xi16>
              %150 = vector.bitcast %149 : vector<32xi16> to vector<16xi32>
              %151 = arith.shli %150, %cst_10 : vector<16xi32>
              %152 = arith.andi %150, %cst_9 : vector<16xi32>
              %153 = arith.bitcast %151 : vector<16xi32> to vector<16xf32>
              %154 = arith.bitcast %152 : vector<16xi32> to vector<16xf32>
              %155 = math.fma %153, %153, %119 : vector<16xf32>
              %156 = math.fma %154, %154, %120 : vector<16xf32>
              %157 = arith.addi %112, %c160 : index
              %158 = vector.load %15[%157] : memref<?xi16>, vector<32xi16>
              %159 = vector.bitcast %158 : vector<32xi16> to vector<16xi32>
              %160 = arith.shli %159, %cst_10 : vector<16xi32>
              %161 = arith.andi %159, %cst_9 : vector<16xi32>
              %162 = arith.bitcast %160 : vector<16xi32> to vector<16xf32>
              %163 = arith.bitcast %161 : vector<16xi32> to vector<16xf32>
              %164 = math.fma %162, %162, %128 : vector<16xf32>
              %165 = math.fma %163, %163, %129 : vector<16xf32>
              %166 = arith.addi %112, %c192 : index
              %167 = vector.load %15[%166] : memref<?xi16>, vector<32xi16>
              %168 = vector.bitcast %167 : vector<32xi16> to vector<16xi32>
              %169 = arith.shli %168, %cst_10 : vector<16xi32>
              %170 = arith.andi %168, %cst_9 : vector<16xi32>
              %171 = arith.bitcast %169 : vector<16xi32> to vector<16xf32>
              %172 = arith.bitcast %170 : vector<16xi32> to vector<16xf32>
              %173 = math.fma %171, %171, %137 : vector<16xf32>
              %174 = math.fma %172, %172, %138 : vector<16xf32>
              %175 = arith.addi %112, %c224 : index
              %176 = vector.load %15[%175] : memref<?xi16>, vector<32xi16>
              %177 = vector.bitcast %176 : vector<32xi16> to vector<16xi32>
              %178 = arith.shli %177, %cst_10 : vector<16xi32>
              %179 = arith.andi %177, %cst_9 : vector<16xi32>
              %180 = arith.bitcast %178 : vector<16xi32> to vector<16xf32>
              %181 = arith.bitcast %179 : vector<16xi32> to vector<16xf32>
              %182 = math.fma %180, %180, %146 : vector<16xf32>
              %183 = math.fma %181, %181, %147 : vector<16xf32>
              %184 = arith.addi %112, %c256 : index
              %185 = vector.load %15[%184] : memref<?xi16>, vector<32xi16>
              %186 = vector.bitcast %185 : vector<32xi16> to vector<16xi32>
              %187 = arith.shli %186, %cst_10 : vector<16xi32>
              %188 = arith.andi %186, %cst_9 : vector<16xi32>
              %189 = arith.bitcast %187 : vector<16xi32> to vector<16xf32>
              %190 = arith.bitcast %188 : vector<16xi32> to vector<16xf32>
              %191 = math.fma %189, %189, %155 : vector<16xf32>
              %192 = math.fma %190, %190, %156 : vector<16xf32>
              %193 = arith.addi %112, %c288 : index
              %194 = vector.load %15[%193] : memref<?xi16>, vector<32xi16>
              %195 = vector.bitcast %194 : vector<32xi16> to vector<16xi32>
              %196 = arith.shli %195, %cst_10 : vector<16xi32>
              %197 = arith.andi %195, %cst_9 : vector<16xi32>
              %198 = arith.bitcast %196 : vector<16xi32> to vector<16xf32>
              %199 = arith.bitcast %197 : vector<16xi32> to vector<16xf32>
              %200 = math.fma %198, %198, %164 : vector<16xf32>
              %201 = math.fma %199, %199, %165 : vector<16xf32>
              %202 = arith.addi %112, %c320 : index
              %203 = vector.load %15[%202] : memref<?xi16>, vector<32xi16>
              %204 = vector.bitcast %203 : vector<32xi16> to vector<16xi32>
              %205 = arith.shli %204, %cst_10 : vector<16xi32>
              %206 = arith.andi %204, %cst_9 : vector<16xi32>
              %207 = arith.bitcast %205 : vector<16xi32> to vector<16xf32>
              %208 = arith.bitcast %206 : vector<16xi32> to vector<16xf32>
              %209 = math.fma %207, %207, %173 : vector<16xf32>
              %210 = math.fma %208, %208, %174 : vector<16xf32>
              %211 = arith.addi %112, %c352 : index
              %212 = vector.load %15[%211] : memref<?xi16>, vector<32xi16>
              %213 = vector.bitcast %212 : vector<32xi16> to vector<16xi32>
              %214 = arith.shli %213, %cst_10 : vector<16xi32>
              %215 = arith.andi %213, %cst_9 : vector<16xi32>
              %216 = arith.bitcast %214 : vector<16xi32> to vector<16xf32>
              %217 = arith.bitcast %215 : vector<16xi32> to vector<16xf32>
              %218 = math.fma %216, %216, %182 : vector<16xf32>
              %219 = math.fma %217, %217, %183 : vector<16xf32>
              %220 = arith.addi %112, %c384 : index
              %221 = vector.load %15[%220] : memref<?xi16>, vector<32xi16>
              %222 = vector.bitcast %221 : vector<32xi16> to vector<16xi32>
              %223 = arith.shli %222, %cst_10 : vector<16xi32>
              %224 = arith.andi %222, %cst_9 : vector<16xi32>
              %225 = arith.bitcast %223 : vector<16xi32> to vector<16xf32>
              %226 = arith.bitcast %224 : vector<16xi32> to vector<16xf32>
              %227 = math.fma %225, %225, %191 : vector<16xf32>
              %228 = math.fma %226, %226, %192 : vector<16xf32>
              %229 = arith.addi %112, %c416 : index
              %230 = vector.load %15[%229] : memref<?xi16>, vector<32xi16>
              %231 = vector.bitcast %230 : vector<32xi16> to vector<16xi32>
              %232 = arith.shli %231, %cst_10 : vector<16xi32>
              %233 = arith.andi %231, %cst_9 : vector<16xi32>
              %234 = arith.bitcast %232 : vector<16xi32> to vector<16xf32>
              %235 = arith.bitcast %233 : vector<16xi32> to vector<16xf32>
              %236 = math.fma %234, %234, %200 : vector<16xf32>
              %237 = math.fma %235, %235, %201 : vector<16xf32>
              %238 = arith.addi %112, %c448 : index
              %239 = vector.load %15[%238] : memref<?xi16>, vector<32xi16>
              %240 = vector.bitcast %239 : vector<32xi16> to vector<16xi32>
              %241 = arith.shli %240, %cst_10 : vector<16xi32>
              %242 = arith.andi %240, %cst_9 : vector<16xi32>
              %243 = arith.bitcast %241 : vector<16xi32> to vector<16xf32>
              %244 = arith.bitcast %242 : vector<16xi32> to vector<16xf32>
              %245 = math.fma %243, %243, %209 : vector<16xf32>
              %246 = math.fma %244, %244, %210 : vector<16xf32>
              %247 = arith.addi %112, %c480 : index
              %248 = vector.load %15[%247] : memref<?xi16>, vector<32xi16>
              %249 = vector.bitcast %248 : vector<32xi16> to vector<16xi32>
              %250 = arith.shli %249, %cst_10 : vector<16xi32>
              %251 = arith.andi %249, %cst_9 : vector<16xi32>
              %252 = arith.bitcast %250 : vector<16xi32> to vector<16xf32>
              %253 = arith.bitcast %251 : vector<16xi32> to vector<16xf32>
              %254 = math.fma %252, %252, %218 : vector<16xf32>
              %255 = math.fma %253, %253, %219 : vector<16xf32>
              %256 = arith.addf %227, %228 : vector<16xf32>
              %257 = arith.addf %236, %237 : vector<16xf32>
              %258 = arith.addf %245, %246 : vector<16xf32>
              %259 = arith.addf %254, %255 : vector<16xf32>
              %260 = vector.shuffle %256, %257 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %261 = vector.shuffle %256, %257 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %262 = arith.addf %260, %261 : vector<16xf32>
              %263 = vector.shuffle %258, %259 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %264 = vector.shuffle %258, %259 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %265 = arith.addf %263, %264 : vector<16xf32>
              %266 = vector.shuffle %262, %265 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %267 = vector.shuffle %262, %265 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %268 = arith.addf %266, %267 : vector<16xf32>
              vector.store %268, %alloca[%c0] : memref<16xf32>, vector<16xf32>
              %269 = vector.load %alloca[%c0] : memref<16xf32>, vector<16xf32>
              %270 = vector.shuffle %269, %269 [0, 2, 4, 6, 8, 10, 12, 14] : vector<16xf32>, vector<16xf32>
              %271 = vector.shuffle %269, %269 [1, 3, 5, 7, 9, 11, 13, 15] : vector<16xf32>, vector<16xf32>
              %272 = arith.addf %270, %271 : vector<8xf32>
              %273 = vector.shuffle %272, %272 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
              %274 = vector.shuffle %272, %272 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
              %275 = arith.addf %273, %274 : vector<4xf32>
              %276 = vector.shuffle %275, %275 [0, 2] : vector<4xf32>, vector<4xf32>
              %277 = vector.shuffle %275, %275 [1, 3] : vector<4xf32>, vector<4xf32>
              %278 = arith.addf %276, %277 : vector<2xf32>
              %279 = vector.shuffle %278, %278 [0] : vector<2xf32>, vector<2xf32>
              %280 = vector.shuffle %278, %278 [1] : vector<2xf32>, vector<2xf32>
              %281 = arith.addf %279, %280 : vector<1xf32>
              %282 = vector.extract %281[0] : f32 from vector<1xf32>
              %283 = arith.divf %282, %cst_6 : f32
              %284 = arith.addf %283, %arg23 : f32
              %285 = math.sqrt %284 : f32
              %286 = arith.divf %cst_5, %285 : f32
              %287 = vector.broadcast %286 : f32 to vector<16xf32>
              %288 = vector.load %15[%112] : memref<?xi16>, vector<32xi16>
              %289 = vector.bitcast %288 : vector<32xi16> to vector<16xi32>
              %290 = arith.shli %289, %cst_10 : vector<16xi32>
              %291 = arith.andi %289, %cst_9 : vector<16xi32>
              %292 = arith.bitcast %290 : vector<16xi32> to vector<16xf32>
              %293 = arith.bitcast %291 : vector<16xi32> to vector<16xf32>
              %294 = vector.load %alloca_11[%c0] : memref<512xf32>, vector<16xf32>
              %295 = vector.load %alloca_11[%c16] : memref<512xf32>, vector<16xf32>
              %296 = arith.addi %112, %c32 : index
              %297 = vector.load %15[%296] : memref<?xi16>, vector<32xi16>
              %298 = vector.bitcast %297 : vector<32xi16> to vector<16xi32>
              %299 = arith.shli %298, %cst_10 : vector<16xi32>
              %300 = arith.andi %298, %cst_9 : vector<16xi32>
              %301 = arith.bitcast %299 : vector<16xi32> to vector<16xf32>
              %302 = arith.bitcast %300 : vector<16xi32> to vector<16xf32>
              %303 = vector.load %alloca_11[%c32] : memref<512xf32>, vector<16xf32>
              %304 = vector.load %alloca_11[%c48] : memref<512xf32>, vector<16xf32>
              %305:8 = scf.for %arg25 = %c0 to %c448 step %c64 iter_args(%arg26 = %292, %arg27 = %293, %arg28 = %294, %arg29 = %295, %arg30 = %301, %arg31 = %302, %arg32 = %303, %arg33 = %304) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
                %361 = arith.addi %arg25, %c64 : index
                %362 = arith.addi %361, %c32 : index
                %363 = arith.addi %112, %361 : index
                %364 = vector.load %15[%363] : memref<?xi16>, vector<32xi16>
                %365 = vector.bitcast %364 : vector<32xi16> to vector<16xi32>
                %366 = arith.shli %365, %cst_10 : vector<16xi32>
                %367 = arith.andi %365, %cst_9 : vector<16xi32>
                %368 = arith.bitcast %366 : vector<16xi32> to vector<16xf32>
                %369 = arith.bitcast %367 : vector<16xi32> to vector<16xf32>
                %370 = vector.load %alloca_11[%361] : memref<512xf32>, vector<16xf32>
                %371 = arith.addi %361, %c16 : index
                %372 = vector.load %alloca_11[%371] : memref<512xf32>, vector<16xf32>
                %373 = arith.addi %112, %362 : index
                %374 = vector.load %15[%373] : memref<?xi16>, vector<32xi16>
                %375 = vector.bitcast %374 : vector<32xi16> to vector<16xi32>
                %376 = arith.shli %375, %cst_10 : vector<16xi32>
                %377 = arith.andi %375, %cst_9 : vector<16xi32>
                %378 = arith.bitcast %376 : vector<16xi32> to vector<16xf32>
                %379 = arith.bitcast %377 : vector<16xi32> to vector<16xf32>
                %380 = vector.load %alloca_11[%362] : memref<512xf32>, vector<16xf32>
                %381 = arith.addi %362, %c16 : index
                %382 = vector.load %alloca_11[%381] : memref<512xf32>, vector<16xf32>
                %383 = arith.addi %arg25, %c32 : index
                %384 = arith.addi %112, %arg25 : index
                %385 = arith.mulf %arg26, %287 : vector<16xf32>
                %386 = arith.mulf %arg27, %287 : vector<16xf32>
                %387 = arith.bitcast %385 : vector<16xf32> to vector<16xi32>
                %388 = arith.shrui %387, %cst_10 : vector<16xi32>
                %389 = arith.andi %388, %cst_4 : vector<16xi32>
                %390 = arith.addi %387, %cst_3 : vector<16xi32>
                %391 = arith.addi %390, %389 : vector<16xi32>
                %392 = arith.shrui %391, %cst_10 : vector<16xi32>
                %393 = arith.cmpf uno, %385, %385 : vector<16xf32>
                %394 = arith.select %393, %cst_2, %392 : vector<16xi1>, vector<16xi32>
                %395 = arith.bitcast %386 : vector<16xf32> to vector<16xi32>
                %396 = arith.shrui %395, %cst_10 : vector<16xi32>
                %397 = arith.andi %396, %cst_4 : vector<16xi32>
                %398 = arith.addi %395, %cst_3 : vector<16xi32>
                %399 = arith.addi %398, %397 : vector<16xi32>
                %400 = arith.shrui %399, %cst_10 : vector<16xi32>
                %401 = arith.cmpf uno, %386, %386 : vector<16xf32>
                %402 = arith.select %401, %cst_2, %400 : vector<16xi1>, vector<16xi32>
                %403 = arith.shli %394, %cst_10 : vector<16xi32>
                %404 = arith.shli %402, %cst_10 : vector<16xi32>
                %405 = arith.bitcast %403 : vector<16xi32> to vector<16xf32>
                %406 = arith.bitcast %404 : vector<16xi32> to vector<16xf32>
                %407 = arith.mulf %405, %arg28 : vector<16xf32>
                %408 = arith.mulf %406, %arg29 : vector<16xf32>
                %409 = arith.mulf %arg30, %287 : vector<16xf32>
                %410 = arith.mulf %arg31, %287 : vector<16xf32>
                %411 = arith.bitcast %409 : vector<16xf32> to vector<16xi32>
                %412 = arith.shrui %411, %cst_10 : vector<16xi32>
                %413 = arith.andi %412, %cst_4 : vector<16xi32>
                %414 = arith.addi %411, %cst_3 : vector<16xi32>
                %415 = arith.addi %414, %413 : vector<16xi32>
                %416 = arith.shrui %415, %cst_10 : vector<16xi32>
                %417 = arith.cmpf uno, %409, %409 : vector<16xf32>
                %418 = arith.select %417, %cst_2, %416 : vector<16xi1>, vector<16xi32>
                %419 = arith.bitcast %410 : vector<16xf32> to vector<16xi32>
                %420 = arith.shrui %419, %cst_10 : vector<16xi32>
                %421 = arith.andi %420, %cst_4 : vector<16xi32>
                %422 = arith.addi %419, %cst_3 : vector<16xi32>
                %423 = arith.addi %422, %421 : vector<16xi32>
                %424 = arith.shrui %423, %cst_10 : vector<16xi32>
                %425 = arith.cmpf uno, %410, %410 : vector<16xf32>
                %426 = arith.select %425, %cst_2, %424 : vector<16xi1>, vector<16xi32>
                %427 = arith.shli %418, %cst_10 : vector<16xi32>
                %428 = arith.shli %426, %cst_10 : vector<16xi32>
                %429 = arith.bitcast %427 : vector<16xi32> to vector<16xf32>
                %430 = arith.bitcast %428 : vector<16xi32> to vector<16xf32>
                %431 = arith.mulf %429, %arg32 : vector<16xf32>
                %432 = arith.mulf %430, %arg33 : vector<16xf32>
                %433 = arith.cmpf uno, %407, %408 : vector<16xf32>
                %434 = arith.cmpf uno, %431, %432 : vector<16xf32>
                %435 = arith.ori %433, %434 : vector<16xi1>
                %436 = vector.reduction <or>, %435 : vector<16xi1> into i1
                %437:2 = scf.if %436 -> (vector<32xi16>, vector<32xi16>) {
                  %439 = arith.bitcast %407 : vector<16xf32> to vector<16xi32>
                  %440 = arith.shrui %439, %cst_10 : vector<16xi32>
                  %441 = arith.andi %440, %cst_4 : vector<16xi32>
                  %442 = arith.addi %439, %cst_3 : vector<16xi32>
                  %443 = arith.addi %442, %441 : vector<16xi32>
                  %444 = arith.shrui %443, %cst_10 : vector<16xi32>
                  %445 = arith.cmpf uno, %407, %407 : vector<16xf32>
                  %446 = arith.select %445, %cst_2, %444 : vector<16xi1>, vector<16xi32>
                  %447 = arith.bitcast %408 : vector<16xf32> to vector<16xi32>
                  %448 = arith.shrui %447, %cst_10 : vector<16xi32>
                  %449 = arith.andi %448, %cst_4 : vector<16xi32>
                  %450 = arith.addi %447, %cst_3 : vector<16xi32>
                  %451 = arith.addi %450, %449 : vector<16xi32>
                  %452 = arith.shrui %451, %cst_10 : vector<16xi32>
                  %453 = arith.cmpf uno, %408, %408 : vector<16xf32>
                  %454 = arith.select %453, %cst_2, %452 : vector<16xi1>, vector<16xi32>
                  %455 = arith.bitcast %431 : vector<16xf32> to vector<16xi32>
                  %456 = arith.shrui %455, %cst_10 : vector<16xi32>
                  %457 = arith.andi %456, %cst_4 : vector<16xi32>
                  %458 = arith.addi %455, %cst_3 : vector<16xi32>
                  %459 = arith.addi %458, %457 : vector<16xi32>
                  %460 = arith.shrui %459, %cst_10 : vector<16xi32>
                  %461 = arith.cmpf uno, %431, %431 : vector<16xf32>
                  %462 = arith.select %461, %cst_2, %460 : vector<16xi1>, vector<16xi32>
                  %463 = arith.bitcast %432 : vector<16xf32> to vector<16xi32>
                  %464 = arith.shrui %463, %cst_10 : vector<16xi32>
                  %465 = arith.andi %464, %cst_4 : vector<16xi32>
                  %466 = arith.addi %463, %cst_3 : vector<16xi32>
                  %467 = arith.addi %466, %465 : vector<16xi32>
                  %468 = arith.shrui %467, %cst_10 : vector<16xi32>
                  %469 = arith.cmpf uno, %432, %432 : vector<16xf32>
                  %470 = arith.select %469, %cst_2, %468 : vector<16xi1>, vector<16xi32>
                  %471 = arith.shli %454, %cst_10 : vector<16xi32>
                  %472 = arith.ori %446, %471 : vector<16xi32>
                  %473 = llvm.bitcast %472 : vector<16xi32> to vector<32xi16>
                  %474 = arith.shli %470, %cst_10 : vector<16xi32>
                  %475 = arith.ori %462, %474 : vector<16xi32>
                  %476 = llvm.bitcast %475 : vector<16xi32> to vector<32xi16>
                  scf.yield %473, %476 : vector<32xi16>, vector<32xi16>
                } else {
                  %439 = arith.bitcast %407 : vector<16xf32> to vector<16xi32>
                  %440 = arith.bitcast %408 : vector<16xf32> to vector<16xi32>
                  %441 = arith.shrui %439, %cst_10 : vector<16xi32>
                  %442 = arith.andi %440, %cst_9 : vector<16xi32>
                  %443 = arith.ori %441, %442 : vector<16xi32>
                  %444 = arith.andi %439, %cst_1 : vector<16xi32>
                  %445 = arith.shli %440, %cst_10 : vector<16xi32>
                  %446 = arith.ori %444, %445 : vector<16xi32>
                  %447 = llvm.bitcast %443 : vector<16xi32> to vector<32xi16>
                  %448 = llvm.bitcast %446 : vector<16xi32> to vector<32xi16>
                  %449 = arith.andi %447, %cst_0 : vector<32xi16>
                  %450 = llvm.call_intrinsic "llvm.uadd.sat"(%448, %449) : (vector<32xi16>, vector<32xi16>) -> vector<32xi16>
                  %451 = arith.cmpi ugt, %450, %cst : vector<32xi16>
                  %452 = arith.extui %451 : vector<32xi1> to vector<32xi16>
                  %453 = arith.addi %447, %452 : vector<32xi16>
                  %454 = arith.bitcast %431 : vector<16xf32> to vector<16xi32>
                  %455 = arith.bitcast %432 : vector<16xf32> to vector<16xi32>
                  %456 = arith.shrui %454, %cst_10 : vector<16xi32>
                  %457 = arith.andi %455, %cst_9 : vector<16xi32>
                  %458 = arith.ori %456, %457 : vector<16xi32>
                  %459 = arith.andi %454, %cst_1 : vector<16xi32>
                  %460 = arith.shli %455, %cst_10 : vector<16xi32>
                  %461 = arith.ori %459, %460 : vector<16xi32>
                  %462 = llvm.bitcast %458 : vector<16xi32> to vector<32xi16>
                  %463 = llvm.bitcast %461 : vector<16xi32> to vector<32xi16>
                  %464 = arith.andi %462, %cst_0 : vector<32xi16>
                  %465 = llvm.call_intrinsic "llvm.uadd.sat"(%463, %464) : (vector<32xi16>, vector<32xi16>) -> vector<32xi16>
                  %466 = arith.cmpi ugt, %465, %cst : vector<32xi16>
                  %467 = arith.extui %466 : vector<32xi1> to vector<32xi16>
                  %468 = arith.addi %462, %467 : vector<32xi16>
                  scf.yield %453, %468 : vector<32xi16>, vector<32xi16>
                }
                %438 = vector.shuffle %437#0, %437#1 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
                vector.store %438, %15[%384] : memref<?xi16>, vector<64xi16>
                scf.yield %368, %369, %370, %372, %378, %379, %380, %382 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
              }
              %306 = arith.addi %112, %c448 : index
              %307 = arith.mulf %305#0, %287 : vector<16xf32>
              %308 = arith.mulf %305#1, %287 : vector<16xf32>
              %309 = arith.bitcast %307 : vector<16xf32> to vector<16xi32>
              %310 = arith.shrui %309, %cst_10 : vector<16xi32>
              %311 = arith.andi %310, %cst_4 : vector<16xi32>
              %312 = arith.addi %309, %cst_3 : vector<16xi32>
              %313 = arith.addi %312, %311 : vector<16xi32>
              %314 = arith.shrui %313, %cst_10 : vector<16xi32>
              %315 = arith.cmpf uno, %307, %307 : vector<16xf32>
              %316 = arith.select %315, %cst_2, %314 : vector<16xi1>, vector<16xi32>
              %317 = arith.bitcast %308 : vector<16xf32> to vector<16xi32>
              %318 = arith.shrui %317, %cst_10 : vector<16xi32>
              %319 = arith.andi %318, %cst_4 : vector<16xi32>
              %320 = arith.addi %317, %cst_3 : vector<16xi32>
              %321 = arith.addi %320, %319 : vector<16xi32>
              %322 = arith.shrui %321, %cst_10 : vector<16xi32>
              %323 = arith.cmpf uno, %308, %308 : vector<16xf32>
              %324 = arith.select %323, %cst_2, %322 : vector<16xi1>, vector<16xi32>
              %325 = arith.shli %316, %cst_10 : vector<16xi32>
              %326 = arith.shli %324, %cst_10 : vector<16xi32>
              %327 = arith.bitcast %325 : vector<16xi32> to vector<16xf32>
              %328 = arith.bitcast %326 : vector<16xi32> to vector<16xf32>
              %329 = arith.mulf %327, %305#2 : vector<16xf32>
              %330 = arith.mulf %328, %305#3 : vector<16xf32>
              %331 = arith.mulf %305#4, %287 : vector<16xf32>
              %332 = arith.mulf %305#5, %287 : vector<16xf32>
              %333 = arith.bitcast %331 : vector<16xf32> to vector<16xi32>
              %334 = arith.shrui %333, %cst_10 : vector<16xi32>
              %335 = arith.andi %334, %cst_4 : vector<16xi32>
              %336 = arith.addi %333, %cst_3 : vector<16xi32>
              %337 = arith.addi %336, %335 : vector<16xi32>
              %338 = arith.shrui %337, %cst_10 : vector<16xi32>
              %339 = arith.cmpf uno, %331, %331 : vector<16xf32>
              %340 = arith.select %339, %cst_2, %338 : vector<16xi1>, vector<16xi32>
              %341 = arith.bitcast %332 : vector<16xf32> to vector<16xi32>
              %342 = arith.shrui %341, %cst_10 : vector<16xi32>
              %343 = arith.andi %342, %cst_4 : vector<16xi32>
              %344 = arith.addi %341, %cst_3 : vector<16xi32>
              %345 = arith.addi %344, %343 : vector<16xi32>
              %346 = arith.shrui %345, %cst_10 : vector<16xi32>
              %347 = arith.cmpf uno, %332, %332 : vector<16xf32>
              %348 = arith.select %347, %cst_2, %346 : vector<16xi1>, vector<16xi32>
              %349 = arith.shli %340, %cst_10 : vector<16xi32>
              %350 = arith.shli %348, %cst_10 : vector<16xi32>
              %351 = arith.bitcast %349 : vector<16xi32> to vector<16xf32>
              %352 = arith.bitcast %350 : vector<16xi32> to vector<16xf32>
              %353 = arith.mulf %351, %305#6 : vector<16xf32>
              %354 = arith.mulf %352, %305#7 : vector<16xf32>
              %355 = arith.cmpf uno, %329, %330 : vector<16xf32>
              %356 = arith.cmpf uno, %353, %354 : vector<16xf32>
              %357 = arith.ori %355, %356 : vector<16xi1>
              %358 = vector.reduction <or>, %357 : vector<16xi1> into i1
              %359:2 = scf.if %358 -> (vector<32xi16>, vector<32xi16>) {
                %361 = arith.bitcast %329 : vector<16xf32> to vector<16xi32>
                %362 = arith.shrui %361, %cst_10 : vector<16xi32>
                %363 = arith.andi %362, %cst_4 : vector<16xi32>
                %364 = arith.addi %361, %cst_3 : vector<16xi32>
                %365 = arith.addi %364, %363 : vector<16xi32>
                %366 = arith.shrui %365, %cst_10 : vector<16xi32>
                %367 = arith.cmpf uno, %329, %329 : vector<16xf32>
                %368 = arith.select %367, %cst_2, %366 : vector<16xi1>, vector<16xi32>
                %369 = arith.bitcast %330 : vector<16xf32> to vector<16xi32>
                %370 = arith.shrui %369, %cst_10 : vector<16xi32>
                %371 = arith.andi %370, %cst_4 : vector<16xi32>
                %372 = arith.addi %369, %cst_3 : vector<16xi32>
                %373 = arith.addi %372, %371 : vector<16xi32>
                %374 = arith.shrui %373, %cst_10 : vector<16xi32>
                %375 = arith.cmpf uno, %330, %330 : vector<16xf32>
                %376 = arith.select %375, %cst_2, %374 : vector<16xi1>, vector<16xi32>
                %377 = arith.bitcast %353 : vector<16xf32> to vector<16xi32>
                %378 = arith.shrui %377, %cst_10 : vector<16xi32>
                %379 = arith.andi %378, %cst_4 : vector<16xi32>
                %380 = arith.addi %377, %cst_3 : vector<16xi32>
                %381 = arith.addi %380, %379 : vector<16xi32>
                %382 = arith.shrui %381, %cst_10 : vector<16xi32>
                %383 = arith.cmpf uno, %353, %353 : vector<16xf32>
                %384 = arith.select %383, %cst_2, %382 : vector<16xi1>, vector<16xi32>
                %385 = arith.bitcast %354 : vector<16xf32> to vector<16xi32>
                %386 = arith.shrui %385, %cst_10 : vector<16xi32>
                %387 = arith.andi %386, %cst_4 : vector<16xi32>
                %388 = arith.addi %385, %cst_3 : vector<16xi32>
                %389 = arith.addi %388, %387 : vector<16xi32>
                %390 = arith.shrui %389, %cst_10 : vector<16xi32>
                %391 = arith.cmpf uno, %354, %354 : vector<16xf32>
                %392 = arith.select %391, %cst_2, %390 : vector<16xi1>, vector<16xi32>
                %393 = arith.shli %376, %cst_10 : vector<16xi32>
                %394 = arith.ori %368, %393 : vector<16xi32>
                %395 = llvm.bitcast %394 : vector<16xi32> to vector<32xi16>
                %396 = arith.shli %392, %cst_10 : vector<16xi32>
                %397 = arith.ori %384, %396 : vector<16xi32>
                %398 = llvm.bitcast %397 : vector<16xi32> to vector<32xi16>
                scf.yield %395, %398 : vector<32xi16>, vector<32xi16>
              } else {
                %361 = arith.bitcast %329 : vector<16xf32> to vector<16xi32>
                %362 = arith.bitcast %330 : vector<16xf32> to vector<16xi32>
                %363 = arith.shrui %361, %cst_10 : vector<16xi32>
                %364 = arith.andi %362, %cst_9 : vector<16xi32>
                %365 = arith.ori %363, %364 : vector<16xi32>
                %366 = arith.andi %361, %cst_1 : vector<16xi32>
                %367 = arith.shli %362, %cst_10 : vector<16xi32>
                %368 = arith.ori %366, %367 : vector<16xi32>
                %369 = llvm.bitcast %365 : vector<16xi32> to vector<32xi16>
                %370 = llvm.bitcast %368 : vector<16xi32> to vector<32xi16>
                %371 = arith.andi %369, %cst_0 : vector<32xi16>
                %372 = llvm.call_intrinsic "llvm.uadd.sat"(%370, %371) : (vector<32xi16>, vector<32xi16>) -> vector<32xi16>
                %373 = arith.cmpi ugt, %372, %cst : vector<32xi16>
                %374 = arith.extui %373 : vector<32xi1> to vector<32xi16>
                %375 = arith.addi %369, %374 : vector<32xi16>
                %376 = arith.bitcast %353 : vector<16xf32> to vector<16xi32>
                %377 = arith.bitcast %354 : vector<16xf32> to vector<16xi32>
                %378 = arith.shrui %376, %cst_10 : vector<16xi32>
                %379 = arith.andi %377, %cst_9 : vector<16xi32>
                %380 = arith.ori %378, %379 : vector<16xi32>
                %381 = arith.andi %376, %cst_1 : vector<16xi32>
                %382 = arith.shli %377, %cst_10 : vector<16xi32>
                %383 = arith.ori %381, %382 : vector<16xi32>
                %384 = llvm.bitcast %380 : vector<16xi32> to vector<32xi16>
                %385 = llvm.bitcast %383 : vector<16xi32> to vector<32xi16>
                %386 = arith.andi %384, %cst_0 : vector<32xi16>
                %387 = llvm.call_intrinsic "llvm.uadd.sat"(%385, %386) : (vector<32xi16>, vector<32xi16>) -> vector<32xi16>
                %388 = arith.cmpi ugt, %387, %cst : vector<32xi16>
                %389 = arith.extui %388 : vector<32xi1> to vector<32xi16>
                %390 = arith.addi %384, %389 : vector<32xi16>
                scf.yield %375, %390 : vector<32xi16>, vector<32xi16>
              }
              %360 = vector.shuffle %359#0, %359#1 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
              vector.store %360, %15[%306] : memref<?xi16>, vector<64xi16>
            }
          }
        }
        %40 = llvm.inline_asm has_side_effects asm_dialect = att operand_attrs = [] "leaq -136(%rsp), %rsp; movl $1, (%rsp); ldmxcsr (%rsp); leaq 136(%rsp), %rsp; movl $1, $0", "=r,r,~{memory}" %21 : (i32) -> i32
        %41 = arith.index_cast %arg18 : index to i32
        %42 = arith.index_cast %arg19 : index to i32
        %43 = arith.index_cast %arg20 : index to i32
        %44 = arith.index_cast %arg21 : index to i32
        %45 = arith.index_cast %arg22 : index to i32
        %46 = llvm.inline_asm has_side_effects asm_dialect = att operand_attrs = [] "leaq -136(%rsp), %rsp; stmxcsr (%rsp); movl (%rsp), $0; movl $$0x1f80, 4(%rsp); ldmxcsr 4(%rsp); leaq 136(%rsp), %rsp", "=r,~{memory}"  : () -> i32
        %47 = arith.ceildivui %arg8, %workgroup_count_0 : index
        %48 = arith.muli %workgroup_id_0, %47 : index
        %49 = arith.addi %48, %47 : index
        %50 = arith.minsi %49, %arg8 : index
        %51 = arith.subi %50, %c1 : index
        %52 = arith.cmpi slt, %48, %50 : index
        scf.if %52 {
          scf.for %arg24 = %48 to %50 step %c1 {
            %77 = arith.index_cast %arg24 : index to i32
            %78 = arith.subi %41, %c1_i32 : i32
            %79 = math.ctlz %78 : i32
            %80 = arith.subi %c32_i32, %79 : i32
            %81 = arith.index_cast %80 : i32 to index
            %82:2 = scf.for %arg25 = %c0 to %81 step %c1 iter_args(%arg26 = %c0_i32, %arg27 = %41) -> (i32, i32) {
              %116 = arith.shrui %arg27, %c1_i32 : i32
              %117 = arith.addi %arg26, %116 : i32
              %118 = arith.index_castui %117 : i32 to index
              %119 = memref.load %5[%118] : memref<?xi32>
              %120 = arith.cmpi ule, %119, %77 : i32
              %121 = arith.select %120, %117, %arg26 : i32
              %122 = arith.subi %arg27, %116 : i32
              scf.yield %121, %122 : i32, i32
            }
            %83 = arith.index_castui %82#0 : i32 to index
            %84 = memref.load %6[%83] : memref<?xi32>
            %85 = arith.index_castui %82#0 : i32 to index
            %86 = memref.load %5[%85] : memref<?xi32>
            %87 = arith.subi %77, %86 : i32
            %88 = arith.addi %84, %87 : i32
            %89 = arith.divui %88, %43 : i32
            %90 = arith.cmpi ult, %77, %86 : i32
            %91 = arith.xori %90, %true : i1
            %92 = arith.addi %82#0, %c1_i32 : i32
            %93 = arith.index_castui %92 : i32 to index
            %94 = memref.load %5[%93] : memref<?xi32>
            %95 = arith.cmpi ult, %77, %94 : i32
            %96 = arith.andi %91, %95 : i1
            %97 = arith.cmpi ult, %88, %87 : i32
            %98 = arith.xori %97, %true : i1
            %99 = arith.cmpi ult, %88, %45 : i32
            %100 = arith.andi %98, %99 : i1
            %101 = arith.andi %96, %100 : i1
            %102 = arith.cmpi ult, %89, %42 : i32
            %103 = arith.andi %101, %102 : i1
            %104 = scf.if %103 -> (i32) {
              %116 = arith.index_castui %82#0 : i32 to index
              %117 = arith.index_castui %89 : i32 to index
              %118 = arith.muli %116, %arg12 : index
              %119 = arith.addi %118, %117 : index
              %120 = memref.load %7[%119] : memref<?xi32>
              scf.yield %120 : i32
            } else {
              scf.yield %c0_i32 : i32
            }
            %105 = arith.remui %88, %43 : i32
            %106 = arith.cmpi ult, %104, %44 : i32
            %107 = arith.andi %103, %106 : i1
            %108 = arith.index_castui %104 : i32 to index
            %109 = arith.index_castui %105 : i32 to index
            %110 = arith.muli %108, %arg16 : index
            %111 = arith.addi %c512, %110 : index
            %112 = arith.muli %109, %arg17 : index
            %113 = arith.addi %111, %112 : index
            %114 = arith.index_castui %88 : i32 to index
            %115 = arith.muli %114, %arg13 : index
            scf.if %107 {
              %116 = vector.load %15[%113] : memref<?xi16>, vector<32xi16>
              %117 = vector.bitcast %116 : vector<32xi16> to vector<16xi32>
              %118 = arith.shli %117, %cst_10 : vector<16xi32>
              %119 = arith.andi %117, %cst_9 : vector<16xi32>
              %120 = arith.bitcast %118 : vector<16xi32> to vector<16xf32>
              %121 = arith.bitcast %119 : vector<16xi32> to vector<16xf32>
              %122 = vector.load %8[%115] : memref<?xf32>, vector<16xf32>
              %123 = arith.addi %115, %c16 : index
              %124 = vector.load %8[%123] : memref<?xf32>, vector<16xf32>
              %125 = vector.shuffle %122, %124 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %126 = vector.shuffle %122, %124 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %127 = arith.addi %113, %c32 : index
              %128 = vector.load %15[%127] : memref<?xi16>, vector<32xi16>
              %129 = vector.bitcast %128 : vector<32xi16> to vector<16xi32>
              %130 = arith.shli %129, %cst_10 : vector<16xi32>
              %131 = arith.andi %129, %cst_9 : vector<16xi32>
              %132 = arith.bitcast %130 : vector<16xi32> to vector<16xf32>
              %133 = arith.bitcast %131 : vector<16xi32> to vector<16xf32>
              %134 = arith.addi %115, %c32 : index
              %135 = vector.load %8[%134] : memref<?xf32>, vector<16xf32>
              %136 = arith.addi %134, %c16 : index
              %137 = vector.load %8[%136] : memref<?xf32>, vector<16xf32>
              %138 = vector.shuffle %135, %137 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %139 = vector.shuffle %135, %137 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %140 = arith.mulf %121, %126 : vector<16xf32>
              %141 = arith.negf %140 : vector<16xf32>
              %142 = math.fma %120, %125, %141 : vector<16xf32>
              %143 = arith.mulf %121, %125 : vector<16xf32>
              %144 = math.fma %120, %126, %143 : vector<16xf32>
              %145 = arith.mulf %133, %139 : vector<16xf32>
              %146 = arith.negf %145 : vector<16xf32>
              %147 = math.fma %132, %138, %146 : vector<16xf32>
              %148 = arith.mulf %133, %138 : vector<16xf32>
              %149 = math.fma %132, %139, %148 : vector<16xf32>
              %150 = arith.cmpf uno, %142, %144 : vector<16xf32>
              %151 = arith.cmpf uno, %147, %149 : vector<16xf32>
              %152 = arith.ori %150, %151 : vector<16xi1>
              %153 = vector.reduction <or>, %152 : vector<16xi1> into i1
              %154:2 = scf.if %153 -> (vector<32xi16>, vector<32xi16>) {
                %156 = arith.bitcast %142 : vector<16xf32> to vector<16xi32>
                %157 = arith.shrui %156, %cst_10 : vector<16xi32>
                %158 = arith.andi %157, %cst_4 : vector<16xi32>
                %159 = arith.addi %156, %cst_3 : vector<16xi32>
                %160 = arith.addi %159, %158 : vector<16xi32>
                %161 = arith.shrui %160, %cst_10 : vector<16xi32>
                %162 = arith.cmpf uno, %142, %142 : vector<16xf32>
                %163 = arith.select %162, %cst_2, %161 : vector<16xi1>, vector<16xi32>
                %164 = arith.bitcast %144 : vector<16xf32> to vector<16xi32>
                %165 = arith.shrui %164, %cst_10 : vector<16xi32>
                %166 = arith.andi %165, %cst_4 : vector<16xi32>
                %167 = arith.addi %164, %cst_3 : vector<16xi32>
                %168 = arith.addi %167, %166 : vector<16xi32>
                %169 = arith.shrui %168, %cst_10 : vector<16xi32>
                %170 = arith.cmpf uno, %144, %144 : vector<16xf32>
                %171 = arith.select %170, %cst_2, %169 : vector<16xi1>, vector<16xi32>
                %172 = arith.bitcast %147 : vector<16xf32> to vector<16xi32>
                %173 = arith.shrui %172, %cst_10 : vector<16xi32>
                %174 = arith.andi %173, %cst_4 : vector<16xi32>
                %175 = arith.addi %172, %cst_3 : vector<16xi32>
                %176 = arith.addi %175, %174 : vector<16xi32>
                %177 = arith.shrui %176, %cst_10 : vector<16xi32>
                %178 = arith.cmpf uno, %147, %147 : vector<16xf32>
                %179 = arith.select %178, %cst_2, %177 : vector<16xi1>, vector<16xi32>
                %180 = arith.bitcast %149 : vector<16xf32> to vector<16xi32>
                %181 = arith.shrui %180, %cst_10 : vector<16xi32>
                %182 = arith.andi %181, %cst_4 : vector<16xi32>
                %183 = arith.addi %180, %cst_3 : vector<16xi32>
                %184 = arith.addi %183, %182 : vector<16xi32>
                %185 = arith.shrui %184, %cst_10 : vector<16xi32>
                %186 = arith.cmpf uno, %149, %149 : vector<16xf32>
                %187 = arith.select %186, %cst_2, %185 : vector<16xi1>, vector<16xi32>
                %188 = arith.shli %171, %cst_10 : vector<16xi32>
                %189 = arith.ori %163, %188 : vector<16xi32>
                %190 = llvm.bitcast %189 : vector<16xi32> to vector<32xi16>
                %191 = arith.shli %187, %cst_10 : vector<16xi32>
                %192 = arith.ori %179, %191 : vector<16xi32>
                %193 = llvm.bitcast %192 : vector<16xi32> to vector<32xi16>
                scf.yield %190, %193 : vector<32xi16>, vector<32xi16>
              } else {
                %156 = arith.bitcast %142 : vector<16xf32> to vector<16xi32>
                %157 = arith.bitcast %144 : vector<16xf32> to vector<16xi32>
                %158 = arith.shrui %156, %cst_10 : vector<16xi32>
                %159 = arith.andi %157, %cst_9 : vector<16xi32>
                %160 = arith.ori %158, %159 : vector<16xi32>
                %161 = arith.andi %156, %cst_1 : vector<16xi32>
                %162 = arith.shli %157, %cst_10 : vector<16xi32>
                %163 = arith.ori %161, %162 : vector<16xi32>
                %164 = llvm.bitcast %160 : vector<16xi32> to vector<32xi16>
                %165 = llvm.bitcast %163 : vector<16xi32> to vector<32xi16>
                %166 = arith.andi %164, %cst_0 : vector<32xi16>
                %167 = llvm.call_intrinsic "llvm.uadd.sat"(%165, %166) : (vector<32xi16>, vector<32xi16>) -> vector<32xi16>
                %168 = arith.cmpi ugt, %167, %cst : vector<32xi16>
                %169 = arith.extui %168 : vector<32xi1> to vector<32xi16>
                %170 = arith.addi %164, %169 : vector<32xi16>
                %171 = arith.bitcast %147 : vector<16xf32> to vector<16xi32>
                %172 = arith.bitcast %149 : vector<16xf32> to vector<16xi32>
                %173 = arith.shrui %171, %cst_10 : vector<16xi32>
                %174 = arith.andi %172, %cst_9 : vector<16xi32>
                %175 = arith.ori %173, %174 : vector<16xi32>
                %176 = arith.andi %171, %cst_1 : vector<16xi32>
                %177 = arith.shli %172, %cst_10 : vector<16xi32>
                %178 = arith.ori %176, %177 : vector<16xi32>
                %179 = llvm.bitcast %175 : vector<16xi32> to vector<32xi16>
                %180 = llvm.bitcast %178 : vector<16xi32> to vector<32xi16>
                %181 = arith.andi %179, %cst_0 : vector<32xi16>
                %182 = llvm.call_intrinsic "llvm.uadd.sat"(%180, %181) : (vector<32xi16>, vector<32xi16>) -> vector<32xi16>
                %183 = arith.cmpi ugt, %182, %cst : vector<32xi16>
                %184 = arith.extui %183 : vector<32xi1> to vector<32xi16>
                %185 = arith.addi %179, %184 : vector<32xi16>
                scf.yield %170, %185 : vector<32xi16>, vector<32xi16>
              }
              %155 = vector.shuffle %154#0, %154#1 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
              vector.store %155, %15[%113] : memref<?xi16>, vector<64xi16>
            }
          }
        }
        %53 = llvm.inline_asm has_side_effects asm_dialect = att operand_attrs = [] "leaq -136(%rsp), %rsp; movl $1, (%rsp); ldmxcsr (%rsp); leaq 136(%rsp), %rsp; movl $1, $0", "=r,r,~{memory}" %46 : (i32) -> i32
        %54 = arith.index_cast %arg18 : index to i32
        %55 = arith.index_cast %arg19 : index to i32
        %56 = arith.index_cast %arg20 : index to i32
        %57 = arith.index_cast %arg21 : index to i32
        %58 = arith.index_cast %arg22 : index to i32
        %59 = llvm.inline_asm has_side_effects asm_dialect = att operand_attrs = [] "leaq -136(%rsp), %rsp; stmxcsr (%rsp); movl (%rsp), $0; movl $$0x1f80, 4(%rsp); ldmxcsr 4(%rsp); leaq 136(%rsp), %rsp", "=r,~{memory}"  : () -> i32
        %60 = arith.ceildivui %arg8, %workgroup_count_0 : index
        %61 = arith.muli %workgroup_id_0, %60 : index
        %62 = arith.addi %61, %60 : index
        %63 = arith.minsi %62, %arg8 : index
        %intptr = memref.extract_aligned_pointer_as_index %14 : memref<?xi16> -> index
        %64 = arith.ori %arg14, %arg15 : index
        %65 = arith.muli %64, %c2 : index
        %66 = arith.ori %intptr, %65 : index
        %67 = arith.remui %66, %c64 : index
        %68 = arith.muli %arg8, %arg9 : index
        %69 = arith.muli %68, %c64 : index
        %70 = arith.muli %69, %c2 : index
        %71 = arith.cmpi sge, %70, %c2097152 : index
        %72 = arith.cmpi eq, %67, %c0 : index
        %73 = arith.andi %71, %72 : i1
        %74 = arith.subi %63, %c1 : index
        %75 = arith.cmpi slt, %61, %63 : index
        scf.if %75 {
          scf.for %arg24 = %61 to %63 step %c1 {
            %77 = arith.muli %arg24, %arg10 : index
            %78 = arith.muli %arg24, %arg14 : index
            %79 = arith.index_cast %arg24 : index to i32
            %80 = arith.subi %54, %c1_i32 : i32
            %81 = math.ctlz %80 : i32
            %82 = arith.subi %c32_i32, %81 : i32
            %83 = arith.index_cast %82 : i32 to index
            %84:2 = scf.for %arg25 = %c0 to %83 step %c1 iter_args(%arg26 = %c0_i32, %arg27 = %54) -> (i32, i32) {
              %105 = arith.shrui %arg27, %c1_i32 : i32
              %106 = arith.addi %arg26, %105 : i32
              %107 = arith.index_castui %106 : i32 to index
              %108 = memref.load %5[%107] : memref<?xi32>
              %109 = arith.cmpi ule, %108, %79 : i32
              %110 = arith.select %109, %106, %arg26 : i32
              %111 = arith.subi %arg27, %105 : i32
              scf.yield %110, %111 : i32, i32
            }
            %85 = arith.index_castui %84#0 : i32 to index
            %86 = memref.load %6[%85] : memref<?xi32>
            %87 = arith.index_castui %84#0 : i32 to index
            %88 = memref.load %5[%87] : memref<?xi32>
            %89 = arith.subi %79, %88 : i32
            %90 = arith.addi %86, %89 : i32
            %91 = arith.cmpi ult, %79, %88 : i32
            %92 = arith.xori %91, %true : i1
            %93 = arith.addi %84#0, %c1_i32 : i32
            %94 = arith.index_castui %93 : i32 to index
            %95 = memref.load %5[%94] : memref<?xi32>
            %96 = arith.cmpi ult, %79, %95 : i32
            %97 = arith.andi %92, %96 : i1
            %98 = arith.cmpi ult, %90, %89 : i32
            %99 = arith.xori %98, %true : i1
            %100 = arith.cmpi ult, %90, %58 : i32
            %101 = arith.andi %99, %100 : i1
            %102 = arith.andi %97, %101 : i1
            %103 = arith.index_castui %90 : i32 to index
            %104 = arith.muli %103, %arg13 : index
            scf.if %102 {
              %105 = vector.load %8[%104] : memref<?xf32>, vector<16xf32>
              %106 = arith.addi %104, %c16 : index
              %107 = vector.load %8[%106] : memref<?xf32>, vector<16xf32>
              %108 = vector.shuffle %105, %107 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %109 = vector.shuffle %105, %107 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %110 = arith.addi %104, %c32 : index
              %111 = vector.load %8[%110] : memref<?xf32>, vector<16xf32>
              %112 = arith.addi %110, %c16 : index
              %113 = vector.load %8[%112] : memref<?xf32>, vector<16xf32>
              %114 = vector.shuffle %111, %113 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %115 = vector.shuffle %111, %113 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              scf.for %arg25 = %c0 to %arg9 step %c1 {
                %116 = arith.muli %arg25, %arg11 : index
                %117 = arith.addi %77, %116 : index
                %118 = arith.muli %arg25, %arg15 : index
                %119 = arith.addi %78, %118 : index
                %120 = vector.load %4[%117] : memref<?xi16>, vector<32xi16>
                %121 = vector.bitcast %120 : vector<32xi16> to vector<16xi32>
                %122 = arith.shli %121, %cst_10 : vector<16xi32>
                %123 = arith.andi %121, %cst_9 : vector<16xi32>
                %124 = arith.bitcast %122 : vector<16xi32> to vector<16xf32>
                %125 = arith.bitcast %123 : vector<16xi32> to vector<16xf32>
                %126 = arith.mulf %125, %109 : vector<16xf32>
                %127 = arith.negf %126 : vector<16xf32>
                %128 = math.fma %124, %108, %127 : vector<16xf32>
                %129 = arith.mulf %125, %108 : vector<16xf32>
                %130 = math.fma %124, %109, %129 : vector<16xf32>
                %131 = arith.addi %117, %c32 : index
                %132 = vector.load %4[%131] : memref<?xi16>, vector<32xi16>
                %133 = vector.bitcast %132 : vector<32xi16> to vector<16xi32>
                %134 = arith.shli %133, %cst_10 : vector<16xi32>
                %135 = arith.andi %133, %cst_9 : vector<16xi32>
                %136 = arith.bitcast %134 : vector<16xi32> to vector<16xf32>
                %137 = arith.bitcast %135 : vector<16xi32> to vector<16xf32>
                %138 = arith.mulf %137, %115 : vector<16xf32>
                %139 = arith.negf %138 : vector<16xf32>
                %140 = math.fma %136, %114, %139 : vector<16xf32>
                %141 = arith.mulf %137, %114 : vector<16xf32>
                %142 = math.fma %136, %115, %141 : vector<16xf32>
                %143 = arith.cmpf uno, %128, %130 : vector<16xf32>
                %144 = arith.cmpf uno, %140, %142 : vector<16xf32>
                %145 = arith.ori %143, %144 : vector<16xi1>
                %146 = vector.reduction <or>, %145 : vector<16xi1> into i1
                %147:2 = scf.if %146 -> (vector<32xi16>, vector<32xi16>) {
                  %149 = arith.bitcast %128 : vector<16xf32> to vector<16xi32>
                  %150 = arith.shrui %149, %cst_10 : vector<16xi32>
                  %151 = arith.andi %150, %cst_4 : vector<16xi32>
                  %152 = arith.addi %149, %cst_3 : vector<16xi32>
                  %153 = arith.addi %152, %151 : vector<16xi32>
                  %154 = arith.shrui %153, %cst_10 : vector<16xi32>
                  %155 = arith.cmpf uno, %128, %128 : vector<16xf32>
                  %156 = arith.select %155, %cst_2, %154 : vector<16xi1>, vector<16xi32>
                  %157 = arith.bitcast %130 : vector<16xf32> to vector<16xi32>
                  %158 = arith.shrui %157, %cst_10 : vector<16xi32>
                  %159 = arith.andi %158, %cst_4 : vector<16xi32>
                  %160 = arith.addi %157, %cst_3 : vector<16xi32>
                  %161 = arith.addi %160, %159 : vector<16xi32>
                  %162 = arith.shrui %161, %cst_10 : vector<16xi32>
                  %163 = arith.cmpf uno, %130, %130 : vector<16xf32>
                  %164 = arith.select %163, %cst_2, %162 : vector<16xi1>, vector<16xi32>
                  %165 = arith.bitcast %140 : vector<16xf32> to vector<16xi32>
                  %166 = arith.shrui %165, %cst_10 : vector<16xi32>
                  %167 = arith.andi %166, %cst_4 : vector<16xi32>
                  %168 = arith.addi %165, %cst_3 : vector<16xi32>
                  %169 = arith.addi %168, %167 : vector<16xi32>
                  %170 = arith.shrui %169, %cst_10 : vector<16xi32>
                  %171 = arith.cmpf uno, %140, %140 : vector<16xf32>
                  %172 = arith.select %171, %cst_2, %170 : vector<16xi1>, vector<16xi32>
                  %173 = arith.bitcast %142 : vector<16xf32> to vector<16xi32>
                  %174 = arith.shrui %173, %cst_10 : vector<16xi32>
                  %175 = arith.andi %174, %cst_4 : vector<16xi32>
                  %176 = arith.addi %173, %cst_3 : vector<16xi32>
                  %177 = arith.addi %176, %175 : vector<16xi32>
                  %178 = arith.shrui %177, %cst_10 : vector<16xi32>
                  %179 = arith.cmpf uno, %142, %142 : vector<16xf32>
                  %180 = arith.select %179, %cst_2, %178 : vector<16xi1>, vector<16xi32>
                  %181 = arith.shli %164, %cst_10 : vector<16xi32>
                  %182 = arith.ori %156, %181 : vector<16xi32>
                  %183 = llvm.bitcast %182 : vector<16xi32> to vector<32xi16>
                  %184 = arith.shli %180, %cst_10 : vector<16xi32>
                  %185 = arith.ori %172, %184 : vector<16xi32>
                  %186 = llvm.bitcast %185 : vector<16xi32> to vector<32xi16>
                  scf.yield %183, %186 : vector<32xi16>, vector<32xi16>
                } else {
                  %149 = arith.bitcast %128 : vector<16xf32> to vector<16xi32>
                  %150 = arith.bitcast %130 : vector<16xf32> to vector<16xi32>
                  %151 = arith.shrui %149, %cst_10 : vector<16xi32>
                  %152 = arith.andi %150, %cst_9 : vector<16xi32>
                  %153 = arith.ori %151, %152 : vector<16xi32>
                  %154 = arith.andi %149, %cst_1 : vector<16xi32>
                  %155 = arith.shli %150, %cst_10 : vector<16xi32>
                  %156 = arith.ori %154, %155 : vector<16xi32>
                  %157 = llvm.bitcast %153 : vector<16xi32> to vector<32xi16>
                  %158 = llvm.bitcast %156 : vector<16xi32> to vector<32xi16>
                  %159 = arith.andi %157, %cst_0 : vector<32xi16>
                  %160 = llvm.call_intrinsic "llvm.uadd.sat"(%158, %159) : (vector<32xi16>, vector<32xi16>) -> vector<32xi16>
                  %161 = arith.cmpi ugt, %160, %cst : vector<32xi16>
                  %162 = arith.extui %161 : vector<32xi1> to vector<32xi16>
                  %163 = arith.addi %157, %162 : vector<32xi16>
                  %164 = arith.bitcast %140 : vector<16xf32> to vector<16xi32>
                  %165 = arith.bitcast %142 : vector<16xf32> to vector<16xi32>
                  %166 = arith.shrui %164, %cst_10 : vector<16xi32>
                  %167 = arith.andi %165, %cst_9 : vector<16xi32>
                  %168 = arith.ori %166, %167 : vector<16xi32>
                  %169 = arith.andi %164, %cst_1 : vector<16xi32>
                  %170 = arith.shli %165, %cst_10 : vector<16xi32>
                  %171 = arith.ori %169, %170 : vector<16xi32>
                  %172 = llvm.bitcast %168 : vector<16xi32> to vector<32xi16>
                  %173 = llvm.bitcast %171 : vector<16xi32> to vector<32xi16>
                  %174 = arith.andi %172, %cst_0 : vector<32xi16>
                  %175 = llvm.call_intrinsic "llvm.uadd.sat"(%173, %174) : (vector<32xi16>, vector<32xi16>) -> vector<32xi16>
                  %176 = arith.cmpi ugt, %175, %cst : vector<32xi16>
                  %177 = arith.extui %176 : vector<32xi1> to vector<32xi16>
                  %178 = arith.addi %172, %177 : vector<32xi16>
                  scf.yield %163, %178 : vector<32xi16>, vector<32xi16>
                }
                %148 = vector.shuffle %147#0, %147#1 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
                scf.if %73 {
                  vector.store %148, %14[%119] alignment = 64 nontemporal = true : memref<?xi16>, vector<64xi16>
                } else {
                  vector.store %148, %14[%119] : memref<?xi16>, vector<64xi16>
                }
              }
            }
          }
        }
        llvm.call_intrinsic "llvm.x86.sse.sfence"() : () -> ()
        %76 = llvm.inline_asm has_side_effects asm_dialect = att operand_attrs = [] "leaq -136(%rsp), %rsp; movl $1, (%rsp); ldmxcsr (%rsp); leaq 136(%rsp), %rsp; movl $1, $0", "=r,r,~{memory}" %59 : (i32) -> i32
        return
      }
    }
  }
  func.func @fused_rope_rmsnorm_bf16_f32_bf16_bf16_bf16_n512(%arg0: tensor<?xbf16>, %arg1: tensor<?xi32>, %arg2: tensor<?xi32>, %arg3: tensor<?xi32>, %arg4: tensor<?xf32>, %arg5: tensor<?xbf16>, %arg6: tensor<?xbf16> {iree.abi.output = 0 : index}, %arg7: tensor<?xbf16> {iree.abi.output = 1 : index}, %arg8: i64, %arg9: i64, %arg10: i64, %arg11: i64, %arg12: i64, %arg13: i64, %arg14: i64, %arg15: i64, %arg16: i64, %arg17: i64, %arg18: i64, %arg19: i64, %arg20: i64, %arg21: i64, %arg22: i64, %arg23: f32) -> (tensor<?xbf16>, tensor<?xbf16>) {
    %c0 = arith.constant 0 : index
    %dim = tensor.dim %arg0, %c0 : tensor<?xbf16>
    %dim_0 = tensor.dim %arg1, %c0 : tensor<?xi32>
    %dim_1 = tensor.dim %arg2, %c0 : tensor<?xi32>
    %dim_2 = tensor.dim %arg3, %c0 : tensor<?xi32>
    %dim_3 = tensor.dim %arg4, %c0 : tensor<?xf32>
    %dim_4 = tensor.dim %arg5, %c0 : tensor<?xbf16>
    %dim_5 = tensor.dim %arg6, %c0 : tensor<?xbf16>
    %dim_6 = tensor.dim %arg7, %c0 : tensor<?xbf16>
    %0 = arith.index_cast %arg8 : i64 to index
    %1 = arith.index_cast %arg9 : i64 to index
    %2 = arith.index_cast %arg10 : i64 to index
    %3 = arith.index_cast %arg11 : i64 to index
    %4 = arith.index_cast %arg12 : i64 to index
    %5 = arith.index_cast %arg13 : i64 to index
    %6 = arith.index_cast %arg14 : i64 to index
    %7 = arith.index_cast %arg15 : i64 to index
    %8 = arith.index_cast %arg16 : i64 to index
    %9 = arith.index_cast %arg17 : i64 to index
    %10 = arith.index_cast %arg18 : i64 to index
    %11 = arith.index_cast %arg19 : i64 to index
    %12 = arith.index_cast %arg20 : i64 to index
    %13 = arith.index_cast %arg21 : i64 to index
    %14 = arith.index_cast %arg22 : i64 to index
    %15:2 = flow.dispatch @fused_rope_rmsnorm_bf16_f32_bf16_bf16_bf16_n512_executable::@fused_rope_rmsnorm_bf16_f32_bf16_bf16_bf16_n512[%0, %1](%arg0, %arg1, %arg2, %arg3, %arg4, %arg5, %arg6, %arg7, %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %arg23) : (tensor<?xbf16>{%dim}, tensor<?xi32>{%dim_0}, tensor<?xi32>{%dim_1}, tensor<?xi32>{%dim_2}, tensor<?xf32>{%dim_3}, tensor<?xbf16>{%dim_4}, tensor<?xbf16>{%dim_5}, tensor<?xbf16>{%dim_6}, index, index, index, index, index, index, index, index, index, index, index, index, index, index, index, f32) -> (%arg6{%dim_5}, %arg7{%dim_6})
    return %15#0, %15#1 : tensor<?xbf16>, tensor<?xbf16>
  }
  stream.executable private @irnorm_team_executable {
    stream.executable.export public @irnorm_team workgroups(%arg0: index) -> (index, index, index) {
      %c1 = arith.constant 1 : index
      stream.return %arg0, %c1, %c1 : index, index, index
    }
    builtin.module {
      func.func @irnorm_team(%arg0: !stream.binding) {
        %c0 = arith.constant 0 : index
        %c1024 = arith.constant 1024 : index
        %0 = stream.binding.subspan %arg0[%c0] : !stream.binding -> memref<?xi32>{%c1024}
        %intptr = memref.extract_aligned_pointer_as_index %0 : memref<?xi32> -> index
        %1 = arith.index_cast %intptr : index to i64
        %2 = llvm.inttoptr %1 : i64 to !llvm.ptr
        %workgroup_id_0 = stream.dispatch.workgroup.id[0] : index
        %3 = arith.index_cast %workgroup_id_0 : index to i64
        %c0_i32 = arith.constant 0 : i32
        %c1_i32 = arith.constant 1 : i32
        %c1_i32_0 = arith.constant 1 : i32
        %c2_i32 = arith.constant 2 : i32
        %c4096_i32 = arith.constant 4096 : i32
        %c0_i64 = arith.constant 0 : i64
        %c1_i64 = arith.constant 1 : i64
        %c64_i64 = arith.constant 64 : i64
        %c202_i64 = arith.constant 202 : i64
        %c24_i64 = arith.constant 24 : i64
        %c128_i64 = arith.constant 128 : i64
        %c129_i64 = arith.constant 129 : i64
        %c2_i64 = arith.constant 2 : i64
        %4 = llvm.getelementptr %2[64] : (!llvm.ptr) -> !llvm.ptr, i8
        %5 = llvm.getelementptr %2[128] : (!llvm.ptr) -> !llvm.ptr, i8
        %6 = llvm.getelementptr %2[128] : (!llvm.ptr) -> !llvm.ptr, i8
        %7 = arith.muli %3, %c64_i64 : i64
        %8 = llvm.getelementptr %6[%7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %9 = arith.cmpi eq, %3, %c0_i64 : i64
        %10 = arith.cmpi ne, %3, %c0_i64 : i64
        scf.if %9 {
          %11 = llvm.load %2 : !llvm.ptr -> !llvm.ptr
          %12 = llvm.getelementptr %11[24] : (!llvm.ptr) -> !llvm.ptr, i8
          %13 = llvm.load %12 : !llvm.ptr -> i32
          %14 = llvm.getelementptr %2[8] : (!llvm.ptr) -> !llvm.ptr, i8
          %15 = llvm.load %14 : !llvm.ptr -> i64
          llvm.store %13, %5 atomic monotonic <alignment = 4> : i32, !llvm.ptr
          llvm.store %13, %4 atomic release <alignment = 4> : i32, !llvm.ptr
          %16 = arith.addi %15, %c1_i64 : i64
          scf.for %arg1 = %c1_i64 to %16 step %c1_i64  : i64 {
            %17 = llvm.load %4 atomic monotonic <alignment = 4> : !llvm.ptr -> i32
            %18 = arith.cmpi sgt, %17, %c0_i32 : i32
            scf.if %18 {
              %19 = arith.muli %arg1, %c64_i64 : i64
              %20 = llvm.getelementptr %6[%19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
              %21 = llvm.atomicrmw xchg %20, %c1_i32_0 acq_rel : !llvm.ptr, i32
              %22 = arith.cmpi eq, %21, %c2_i32 : i32
              scf.if %22 {
                %23 = llvm.ptrtoint %20 : !llvm.ptr to i64
                %24 = llvm.inline_asm has_side_effects "syscall", "={ax},{ax},{di},{si},{dx},{r10},~{rcx},~{r11},~{memory}" %c202_i64, %23, %c129_i64, %c1_i64, %c0_i64 : (i64, i64, i64, i64, i64) -> i64
              }
            }
          }
        }
        scf.while : () -> () {
          scf.if %10 {
            %11 = scf.while (%arg1 = %c4096_i32) : (i32) -> i32 {
              %13 = llvm.load %8 atomic acquire <alignment = 4> : !llvm.ptr -> i32
              %14 = arith.cmpi ne, %13, %c1_i32_0 : i32
              %15 = arith.cmpi ne, %arg1, %c0_i32 : i32
              %16 = arith.andi %14, %15 : i1
              scf.condition(%16) %arg1 : i32
            } do {
            ^bb0(%arg1: i32):
              llvm.inline_asm has_side_effects "pause", "~{memory}"  : () -> ()
              %13 = arith.subi %arg1, %c1_i32 : i32
              scf.yield %13 : i32
            }
            scf.while : () -> () {
              %13 = llvm.cmpxchg %8, %c0_i32, %c2_i32 acq_rel acquire : !llvm.ptr, i32
              %14 = llvm.load %8 atomic acquire <alignment = 4> : !llvm.ptr -> i32
              %15 = arith.cmpi eq, %14, %c2_i32 : i32
              scf.condition(%15)
            } do {
              %13 = llvm.ptrtoint %8 : !llvm.ptr to i64
              %14 = llvm.inline_asm has_side_effects "syscall", "={ax},{ax},{di},{si},{dx},{r10},~{rcx},~{r11},~{memory}" %c202_i64, %13, %c128_i64, %c2_i64, %c0_i64 : (i64, i64, i64, i64, i64) -> i64
              scf.yield
            }
            %12 = llvm.atomicrmw xchg %8, %c0_i32 acq_rel : !llvm.ptr, i32
          }
          scf.while : () -> () {
            %11 = llvm.atomicrmw sub %4, %c1_i32 acq_rel : !llvm.ptr, i32
            %12 = arith.cmpi sgt, %11, %c0_i32 : i32
            scf.if %12 {
              %13 = llvm.load %2 : !llvm.ptr -> !llvm.ptr
              %14 = llvm.load %13 : !llvm.ptr -> !llvm.ptr
              %15 = llvm.getelementptr %13[8] : (!llvm.ptr) -> !llvm.ptr, i8
              %16 = llvm.load %15 : !llvm.ptr -> !llvm.ptr
              %17 = llvm.getelementptr %13[16] : (!llvm.ptr) -> !llvm.ptr, i8
              %18 = llvm.load %17 : !llvm.ptr -> !llvm.ptr
              %19 = arith.extui %11 : i32 to i64
              %20 = arith.muli %19, %c64_i64 : i64
              %21 = llvm.getelementptr %13[%20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
              %22 = llvm.inline_asm has_side_effects is_align_stack "leaq -128(%rsp), %rsp; callq *%rax; leaq 128(%rsp), %rsp", "={ax},={di},={si},={dx},0,1,2,3,~{rcx},~{r8},~{r9},~{r10},~{r11},~{memory},~{dirflag},~{fpsr},~{flags},~{xmm0},~{xmm1},~{xmm2},~{xmm3},~{xmm4},~{xmm5},~{xmm6},~{xmm7},~{xmm8},~{xmm9},~{xmm10},~{xmm11},~{xmm12},~{xmm13},~{xmm14},~{xmm15},~{xmm16},~{xmm17},~{xmm18},~{xmm19},~{xmm20},~{xmm21},~{xmm22},~{xmm23},~{xmm24},~{xmm25},~{xmm26},~{xmm27},~{xmm28},~{xmm29},~{xmm30},~{xmm31},~{k0},~{k1},~{k2},~{k3},~{k4},~{k5},~{k6},~{k7}" %14, %16, %18, %21 : (!llvm.ptr, !llvm.ptr, !llvm.ptr, !llvm.ptr) -> !llvm.struct<(i64, i64, i64, i64)>
              %23 = llvm.atomicrmw sub %5, %c1_i32 acq_rel : !llvm.ptr, i32
            }
            scf.condition(%12)
          } do {
            scf.yield
          }
          scf.condition(%10)
        } do {
          scf.yield
        }
        scf.while : () -> () {
          %11 = scf.while (%arg1 = %c4096_i32) : (i32) -> i32 {
            %13 = llvm.load %5 atomic acquire <alignment = 4> : !llvm.ptr -> i32
            %14 = arith.cmpi ne, %13, %c0_i32 : i32
            %15 = arith.cmpi ne, %arg1, %c0_i32 : i32
            %16 = arith.andi %14, %15 : i1
            scf.condition(%16) %arg1 : i32
          } do {
          ^bb0(%arg1: i32):
            llvm.inline_asm has_side_effects "pause", "~{memory}"  : () -> ()
            %13 = arith.subi %arg1, %c1_i32 : i32
            scf.yield %13 : i32
          }
          %12 = arith.cmpi eq, %11, %c0_i32 : i32
          scf.condition(%12)
        } do {
          %11 = llvm.inline_asm has_side_effects "syscall", "={ax},{ax},{di},{si},{dx},{r10},~{rcx},~{r11},~{memory}" %c24_i64, %c0_i64, %c0_i64, %c0_i64, %c0_i64 : (i64, i64, i64, i64, i64) -> i64
          scf.yield
        }
        return
      }
    }
  }
  func.func @irnorm_team(%arg0: tensor<?xi32> {iree.abi.output = 0 : index}) -> tensor<?xi32> {
    %c0 = arith.constant 0 : index
    %dim = tensor.dim %arg0, %c0 : tensor<?xi32>
    %0 = flow.dispatch @irnorm_team_executable::@irnorm_team[%dim](%arg0) : (tensor<?xi32>{%dim}) -> %arg0{%dim}
    return %0 : tensor<?xi32>
  }
}
