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
        %cst = arith.constant 1.000000e+00 : f32
        %cst_0 = arith.constant 5.120000e+02 : f32
        %cst_1 = arith.constant dense<9.183690e-41> : vector<16xf32>
        %cst_2 = arith.constant dense<-32768> : vector<32xi16>
        %cst_3 = arith.constant dense<1> : vector<32xi16>
        %cst_4 = arith.constant dense<65535> : vector<16xi32>
        %cst_5 = arith.constant dense<32704> : vector<16xi32>
        %cst_6 = arith.constant dense<32767> : vector<16xi32>
        %cst_7 = arith.constant dense<1> : vector<16xi32>
        %true = arith.constant true
        %c32_i32 = arith.constant 32 : i32
        %c2_i32 = arith.constant 2 : i32
        %c1_i32 = arith.constant 1 : i32
        %cst_8 = arith.constant 0.000000e+00 : f32
        %c1 = arith.constant 1 : index
        %c0_i32 = arith.constant 0 : i32
        %c2097152 = arith.constant 2097152 : index
        %c2 = arith.constant 2 : index
        %cst_9 = arith.constant 0x7F800000 : f32
        %c496 = arith.constant 496 : index
        %c240 = arith.constant 240 : index
        %c480 = arith.constant 480 : index
        %c464 = arith.constant 464 : index
        %c208 = arith.constant 208 : index
        %c448 = arith.constant 448 : index
        %c432 = arith.constant 432 : index
        %c176 = arith.constant 176 : index
        %c416 = arith.constant 416 : index
        %c400 = arith.constant 400 : index
        %c144 = arith.constant 144 : index
        %c384 = arith.constant 384 : index
        %c368 = arith.constant 368 : index
        %c112 = arith.constant 112 : index
        %c224 = arith.constant 224 : index
        %c352 = arith.constant 352 : index
        %c192 = arith.constant 192 : index
        %c336 = arith.constant 336 : index
        %c80 = arith.constant 80 : index
        %c160 = arith.constant 160 : index
        %c320 = arith.constant 320 : index
        %c128 = arith.constant 128 : index
        %c304 = arith.constant 304 : index
        %c48 = arith.constant 48 : index
        %c96 = arith.constant 96 : index
        %c288 = arith.constant 288 : index
        %c272 = arith.constant 272 : index
        %c16 = arith.constant 16 : index
        %c32 = arith.constant 32 : index
        %cst_10 = arith.constant dense<2147483647> : vector<16xi32>
        %c256 = arith.constant 256 : index
        %cst_11 = arith.constant dense<-65536> : vector<16xi32>
        %cst_12 = arith.constant dense<16> : vector<16xi32>
        %cst_13 = arith.constant dense<0.000000e+00> : vector<16xf32>
        %cst_14 = arith.constant dense<0> : vector<16xi32>
        %alloca = memref.alloca() alignment = 64 : memref<512xf32>
        %alloca_15 = memref.alloca() alignment = 64 : memref<16xf32>
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
        %21 = arith.index_cast %arg18 : index to i32
        %22 = arith.index_cast %arg19 : index to i32
        %23 = arith.index_cast %arg20 : index to i32
        %24 = arith.index_cast %arg21 : index to i32
        %25 = arith.index_cast %arg22 : index to i32
        %26 = arith.index_cast %arg18 : index to i32
        %27 = arith.index_cast %arg19 : index to i32
        %28 = arith.index_cast %arg20 : index to i32
        %29 = arith.index_cast %arg21 : index to i32
        %30 = arith.index_cast %arg22 : index to i32
        %31 = llvm.inline_asm has_side_effects asm_dialect = att operand_attrs = [] "leaq -136(%rsp), %rsp; stmxcsr (%rsp); movl (%rsp), $0; movl $$0x1f80, 4(%rsp); ldmxcsr 4(%rsp); leaq 136(%rsp), %rsp", "=r,~{memory}"  : () -> i32
        %32 = arith.ceildivui %arg8, %workgroup_count_0 : index
        %33 = arith.muli %workgroup_id_0, %32 : index
        %34 = arith.addi %33, %32 : index
        %35 = arith.minsi %34, %arg8 : index
        %36 = vector.load %9[%c0] : memref<?xi16>, vector<32xi16>
        %37 = vector.bitcast %36 : vector<32xi16> to vector<16xi32>
        %38 = arith.shli %37, %cst_12 : vector<16xi32>
        %39 = arith.andi %37, %cst_11 : vector<16xi32>
        %40 = arith.bitcast %38 : vector<16xi32> to vector<16xf32>
        %41 = arith.bitcast %39 : vector<16xi32> to vector<16xf32>
        vector.store %40, %alloca[%c0] : memref<512xf32>, vector<16xf32>
        vector.store %41, %alloca[%c256] : memref<512xf32>, vector<16xf32>
        %42 = arith.bitcast %40 : vector<16xf32> to vector<16xi32>
        %43 = arith.andi %42, %cst_10 : vector<16xi32>
        %44 = arith.bitcast %41 : vector<16xf32> to vector<16xi32>
        %45 = arith.andi %44, %cst_10 : vector<16xi32>
        %46 = arith.maxsi %43, %cst_14 : vector<16xi32>
        %47 = arith.maxsi %45, %cst_14 : vector<16xi32>
        %48 = vector.load %9[%c32] : memref<?xi16>, vector<32xi16>
        %49 = vector.bitcast %48 : vector<32xi16> to vector<16xi32>
        %50 = arith.shli %49, %cst_12 : vector<16xi32>
        %51 = arith.andi %49, %cst_11 : vector<16xi32>
        %52 = arith.bitcast %50 : vector<16xi32> to vector<16xf32>
        %53 = arith.bitcast %51 : vector<16xi32> to vector<16xf32>
        vector.store %52, %alloca[%c16] : memref<512xf32>, vector<16xf32>
        vector.store %53, %alloca[%c272] : memref<512xf32>, vector<16xf32>
        %54 = arith.bitcast %52 : vector<16xf32> to vector<16xi32>
        %55 = arith.andi %54, %cst_10 : vector<16xi32>
        %56 = arith.bitcast %53 : vector<16xf32> to vector<16xi32>
        %57 = arith.andi %56, %cst_10 : vector<16xi32>
        %58 = arith.maxsi %55, %47 : vector<16xi32>
        %59 = arith.maxsi %57, %46 : vector<16xi32>
        %60 = vector.load %9[%c64] : memref<?xi16>, vector<32xi16>
        %61 = vector.bitcast %60 : vector<32xi16> to vector<16xi32>
        %62 = arith.shli %61, %cst_12 : vector<16xi32>
        %63 = arith.andi %61, %cst_11 : vector<16xi32>
        %64 = arith.bitcast %62 : vector<16xi32> to vector<16xf32>
        %65 = arith.bitcast %63 : vector<16xi32> to vector<16xf32>
        vector.store %64, %alloca[%c32] : memref<512xf32>, vector<16xf32>
        vector.store %65, %alloca[%c288] : memref<512xf32>, vector<16xf32>
        %66 = arith.bitcast %64 : vector<16xf32> to vector<16xi32>
        %67 = arith.andi %66, %cst_10 : vector<16xi32>
        %68 = arith.bitcast %65 : vector<16xf32> to vector<16xi32>
        %69 = arith.andi %68, %cst_10 : vector<16xi32>
        %70 = arith.maxsi %67, %59 : vector<16xi32>
        %71 = arith.maxsi %69, %58 : vector<16xi32>
        %72 = vector.load %9[%c96] : memref<?xi16>, vector<32xi16>
        %73 = vector.bitcast %72 : vector<32xi16> to vector<16xi32>
        %74 = arith.shli %73, %cst_12 : vector<16xi32>
        %75 = arith.andi %73, %cst_11 : vector<16xi32>
        %76 = arith.bitcast %74 : vector<16xi32> to vector<16xf32>
        %77 = arith.bitcast %75 : vector<16xi32> to vector<16xf32>
        vector.store %76, %alloca[%c48] : memref<512xf32>, vector<16xf32>
        vector.store %77, %alloca[%c304] : memref<512xf32>, vector<16xf32>
        %78 = arith.bitcast %76 : vector<16xf32> to vector<16xi32>
        %79 = arith.andi %78, %cst_10 : vector<16xi32>
        %80 = arith.bitcast %77 : vector<16xf32> to vector<16xi32>
        %81 = arith.andi %80, %cst_10 : vector<16xi32>
        %82 = arith.maxsi %79, %71 : vector<16xi32>
        %83 = arith.maxsi %81, %70 : vector<16xi32>
        %84 = vector.load %9[%c128] : memref<?xi16>, vector<32xi16>
        %85 = vector.bitcast %84 : vector<32xi16> to vector<16xi32>
        %86 = arith.shli %85, %cst_12 : vector<16xi32>
        %87 = arith.andi %85, %cst_11 : vector<16xi32>
        %88 = arith.bitcast %86 : vector<16xi32> to vector<16xf32>
        %89 = arith.bitcast %87 : vector<16xi32> to vector<16xf32>
        vector.store %88, %alloca[%c64] : memref<512xf32>, vector<16xf32>
        vector.store %89, %alloca[%c320] : memref<512xf32>, vector<16xf32>
        %90 = arith.bitcast %88 : vector<16xf32> to vector<16xi32>
        %91 = arith.andi %90, %cst_10 : vector<16xi32>
        %92 = arith.bitcast %89 : vector<16xf32> to vector<16xi32>
        %93 = arith.andi %92, %cst_10 : vector<16xi32>
        %94 = arith.maxsi %91, %83 : vector<16xi32>
        %95 = arith.maxsi %93, %82 : vector<16xi32>
        %96 = vector.load %9[%c160] : memref<?xi16>, vector<32xi16>
        %97 = vector.bitcast %96 : vector<32xi16> to vector<16xi32>
        %98 = arith.shli %97, %cst_12 : vector<16xi32>
        %99 = arith.andi %97, %cst_11 : vector<16xi32>
        %100 = arith.bitcast %98 : vector<16xi32> to vector<16xf32>
        %101 = arith.bitcast %99 : vector<16xi32> to vector<16xf32>
        vector.store %100, %alloca[%c80] : memref<512xf32>, vector<16xf32>
        vector.store %101, %alloca[%c336] : memref<512xf32>, vector<16xf32>
        %102 = arith.bitcast %100 : vector<16xf32> to vector<16xi32>
        %103 = arith.andi %102, %cst_10 : vector<16xi32>
        %104 = arith.bitcast %101 : vector<16xf32> to vector<16xi32>
        %105 = arith.andi %104, %cst_10 : vector<16xi32>
        %106 = arith.maxsi %103, %95 : vector<16xi32>
        %107 = arith.maxsi %105, %94 : vector<16xi32>
        %108 = vector.load %9[%c192] : memref<?xi16>, vector<32xi16>
        %109 = vector.bitcast %108 : vector<32xi16> to vector<16xi32>
        %110 = arith.shli %109, %cst_12 : vector<16xi32>
        %111 = arith.andi %109, %cst_11 : vector<16xi32>
        %112 = arith.bitcast %110 : vector<16xi32> to vector<16xf32>
        %113 = arith.bitcast %111 : vector<16xi32> to vector<16xf32>
        vector.store %112, %alloca[%c96] : memref<512xf32>, vector<16xf32>
        vector.store %113, %alloca[%c352] : memref<512xf32>, vector<16xf32>
        %114 = arith.bitcast %112 : vector<16xf32> to vector<16xi32>
        %115 = arith.andi %114, %cst_10 : vector<16xi32>
        %116 = arith.bitcast %113 : vector<16xf32> to vector<16xi32>
        %117 = arith.andi %116, %cst_10 : vector<16xi32>
        %118 = arith.maxsi %115, %107 : vector<16xi32>
        %119 = arith.maxsi %117, %106 : vector<16xi32>
        %120 = vector.load %9[%c224] : memref<?xi16>, vector<32xi16>
        %121 = vector.bitcast %120 : vector<32xi16> to vector<16xi32>
        %122 = arith.shli %121, %cst_12 : vector<16xi32>
        %123 = arith.andi %121, %cst_11 : vector<16xi32>
        %124 = arith.bitcast %122 : vector<16xi32> to vector<16xf32>
        %125 = arith.bitcast %123 : vector<16xi32> to vector<16xf32>
        vector.store %124, %alloca[%c112] : memref<512xf32>, vector<16xf32>
        vector.store %125, %alloca[%c368] : memref<512xf32>, vector<16xf32>
        %126 = arith.bitcast %124 : vector<16xf32> to vector<16xi32>
        %127 = arith.andi %126, %cst_10 : vector<16xi32>
        %128 = arith.bitcast %125 : vector<16xf32> to vector<16xi32>
        %129 = arith.andi %128, %cst_10 : vector<16xi32>
        %130 = arith.maxsi %127, %119 : vector<16xi32>
        %131 = arith.maxsi %129, %118 : vector<16xi32>
        %132 = vector.load %9[%c256] : memref<?xi16>, vector<32xi16>
        %133 = vector.bitcast %132 : vector<32xi16> to vector<16xi32>
        %134 = arith.shli %133, %cst_12 : vector<16xi32>
        %135 = arith.andi %133, %cst_11 : vector<16xi32>
        %136 = arith.bitcast %134 : vector<16xi32> to vector<16xf32>
        %137 = arith.bitcast %135 : vector<16xi32> to vector<16xf32>
        vector.store %136, %alloca[%c128] : memref<512xf32>, vector<16xf32>
        vector.store %137, %alloca[%c384] : memref<512xf32>, vector<16xf32>
        %138 = arith.bitcast %136 : vector<16xf32> to vector<16xi32>
        %139 = arith.andi %138, %cst_10 : vector<16xi32>
        %140 = arith.bitcast %137 : vector<16xf32> to vector<16xi32>
        %141 = arith.andi %140, %cst_10 : vector<16xi32>
        %142 = arith.maxsi %139, %131 : vector<16xi32>
        %143 = arith.maxsi %141, %130 : vector<16xi32>
        %144 = vector.load %9[%c288] : memref<?xi16>, vector<32xi16>
        %145 = vector.bitcast %144 : vector<32xi16> to vector<16xi32>
        %146 = arith.shli %145, %cst_12 : vector<16xi32>
        %147 = arith.andi %145, %cst_11 : vector<16xi32>
        %148 = arith.bitcast %146 : vector<16xi32> to vector<16xf32>
        %149 = arith.bitcast %147 : vector<16xi32> to vector<16xf32>
        vector.store %148, %alloca[%c144] : memref<512xf32>, vector<16xf32>
        vector.store %149, %alloca[%c400] : memref<512xf32>, vector<16xf32>
        %150 = arith.bitcast %148 : vector<16xf32> to vector<16xi32>
        %151 = arith.andi %150, %cst_10 : vector<16xi32>
        %152 = arith.bitcast %149 : vector<16xf32> to vector<16xi32>
        %153 = arith.andi %152, %cst_10 : vector<16xi32>
        %154 = arith.maxsi %151, %143 : vector<16xi32>
        %155 = arith.maxsi %153, %142 : vector<16xi32>
        %156 = vector.load %9[%c320] : memref<?xi16>, vector<32xi16>
        %157 = vector.bitcast %156 : vector<32xi16> to vector<16xi32>
        %158 = arith.shli %157, %cst_12 : vector<16xi32>
        %159 = arith.andi %157, %cst_11 : vector<16xi32>
        %160 = arith.bitcast %158 : vector<16xi32> to vector<16xf32>
        %161 = arith.bitcast %159 : vector<16xi32> to vector<16xf32>
        vector.store %160, %alloca[%c160] : memref<512xf32>, vector<16xf32>
        vector.store %161, %alloca[%c416] : memref<512xf32>, vector<16xf32>
        %162 = arith.bitcast %160 : vector<16xf32> to vector<16xi32>
        %163 = arith.andi %162, %cst_10 : vector<16xi32>
        %164 = arith.bitcast %161 : vector<16xf32> to vector<16xi32>
        %165 = arith.andi %164, %cst_10 : vector<16xi32>
        %166 = arith.maxsi %163, %155 : vector<16xi32>
        %167 = arith.maxsi %165, %154 : vector<16xi32>
        %168 = vector.load %9[%c352] : memref<?xi16>, vector<32xi16>
        %169 = vector.bitcast %168 : vector<32xi16> to vector<16xi32>
        %170 = arith.shli %169, %cst_12 : vector<16xi32>
        %171 = arith.andi %169, %cst_11 : vector<16xi32>
        %172 = arith.bitcast %170 : vector<16xi32> to vector<16xf32>
        %173 = arith.bitcast %171 : vector<16xi32> to vector<16xf32>
        vector.store %172, %alloca[%c176] : memref<512xf32>, vector<16xf32>
        vector.store %173, %alloca[%c432] : memref<512xf32>, vector<16xf32>
        %174 = arith.bitcast %172 : vector<16xf32> to vector<16xi32>
        %175 = arith.andi %174, %cst_10 : vector<16xi32>
        %176 = arith.bitcast %173 : vector<16xf32> to vector<16xi32>
        %177 = arith.andi %176, %cst_10 : vector<16xi32>
        %178 = arith.maxsi %175, %167 : vector<16xi32>
        %179 = arith.maxsi %177, %166 : vector<16xi32>
        %180 = vector.load %9[%c384] : memref<?xi16>, vector<32xi16>
        %181 = vector.bitcast %180 : vector<32xi16> to vector<16xi32>
        %182 = arith.shli %181, %cst_12 : vector<16xi32>
        %183 = arith.andi %181, %cst_11 : vector<16xi32>
        %184 = arith.bitcast %182 : vector<16xi32> to vector<16xf32>
        %185 = arith.bitcast %183 : vector<16xi32> to vector<16xf32>
        vector.store %184, %alloca[%c192] : memref<512xf32>, vector<16xf32>
        vector.store %185, %alloca[%c448] : memref<512xf32>, vector<16xf32>
        %186 = arith.bitcast %184 : vector<16xf32> to vector<16xi32>
        %187 = arith.andi %186, %cst_10 : vector<16xi32>
        %188 = arith.bitcast %185 : vector<16xf32> to vector<16xi32>
        %189 = arith.andi %188, %cst_10 : vector<16xi32>
        %190 = arith.maxsi %187, %179 : vector<16xi32>
        %191 = arith.maxsi %189, %178 : vector<16xi32>
        %192 = vector.load %9[%c416] : memref<?xi16>, vector<32xi16>
        %193 = vector.bitcast %192 : vector<32xi16> to vector<16xi32>
        %194 = arith.shli %193, %cst_12 : vector<16xi32>
        %195 = arith.andi %193, %cst_11 : vector<16xi32>
        %196 = arith.bitcast %194 : vector<16xi32> to vector<16xf32>
        %197 = arith.bitcast %195 : vector<16xi32> to vector<16xf32>
        vector.store %196, %alloca[%c208] : memref<512xf32>, vector<16xf32>
        vector.store %197, %alloca[%c464] : memref<512xf32>, vector<16xf32>
        %198 = arith.bitcast %196 : vector<16xf32> to vector<16xi32>
        %199 = arith.andi %198, %cst_10 : vector<16xi32>
        %200 = arith.bitcast %197 : vector<16xf32> to vector<16xi32>
        %201 = arith.andi %200, %cst_10 : vector<16xi32>
        %202 = arith.maxsi %199, %191 : vector<16xi32>
        %203 = arith.maxsi %201, %190 : vector<16xi32>
        %204 = vector.load %9[%c448] : memref<?xi16>, vector<32xi16>
        %205 = vector.bitcast %204 : vector<32xi16> to vector<16xi32>
        %206 = arith.shli %205, %cst_12 : vector<16xi32>
        %207 = arith.andi %205, %cst_11 : vector<16xi32>
        %208 = arith.bitcast %206 : vector<16xi32> to vector<16xf32>
        %209 = arith.bitcast %207 : vector<16xi32> to vector<16xf32>
        vector.store %208, %alloca[%c224] : memref<512xf32>, vector<16xf32>
        vector.store %209, %alloca[%c480] : memref<512xf32>, vector<16xf32>
        %210 = arith.bitcast %208 : vector<16xf32> to vector<16xi32>
        %211 = arith.andi %210, %cst_10 : vector<16xi32>
        %212 = arith.bitcast %209 : vector<16xf32> to vector<16xi32>
        %213 = arith.andi %212, %cst_10 : vector<16xi32>
        %214 = arith.maxsi %211, %203 : vector<16xi32>
        %215 = arith.maxsi %213, %202 : vector<16xi32>
        %216 = vector.load %9[%c480] : memref<?xi16>, vector<32xi16>
        %217 = vector.bitcast %216 : vector<32xi16> to vector<16xi32>
        %218 = arith.shli %217, %cst_12 : vector<16xi32>
        %219 = arith.andi %217, %cst_11 : vector<16xi32>
        %220 = arith.bitcast %218 : vector<16xi32> to vector<16xf32>
        %221 = arith.bitcast %219 : vector<16xi32> to vector<16xf32>
        vector.store %220, %alloca[%c240] : memref<512xf32>, vector<16xf32>
        vector.store %221, %alloca[%c496] : memref<512xf32>, vector<16xf32>
        %222 = arith.bitcast %220 : vector<16xf32> to vector<16xi32>
        %223 = arith.andi %222, %cst_10 : vector<16xi32>
        %224 = arith.bitcast %221 : vector<16xf32> to vector<16xi32>
        %225 = arith.andi %224, %cst_10 : vector<16xi32>
        %226 = arith.maxsi %223, %215 : vector<16xi32>
        %227 = arith.maxsi %225, %214 : vector<16xi32>
        %228 = arith.maxsi %227, %226 : vector<16xi32>
        %229 = vector.reduction <maxsi>, %228 : vector<16xi32> into i32
        %230 = arith.bitcast %229 : i32 to f32
        %231 = math.absf %230 : f32
        %232 = arith.cmpf olt, %231, %cst_9 : f32
        %intptr = memref.extract_aligned_pointer_as_index %14 : memref<?xi16> -> index
        %233 = arith.ori %arg14, %arg15 : index
        %234 = arith.muli %233, %c2 : index
        %235 = arith.ori %intptr, %234 : index
        %236 = arith.muli %arg8, %arg9 : index
        %237 = arith.muli %236, %c64 : index
        %238 = arith.muli %237, %c2 : index
        %239 = arith.cmpi sge, %238, %c2097152 : index
        %240 = arith.remui %235, %c64 : index
        %241 = arith.cmpi eq, %240, %c0 : index
        %242 = arith.andi %239, %241 : i1
        %243 = arith.cmpi slt, %33, %35 : index
        scf.if %243 {
          %245 = scf.for %arg24 = %33 to %35 step %c1 iter_args(%arg25 = %c0_i32) -> (i32) {
            %246 = arith.index_cast %arg24 : index to i32
            %247 = arith.subi %16, %arg25 : i32
            %248 = arith.addi %arg25, %c2_i32 : i32
            %249 = arith.subi %16, %c1_i32 : i32
            %250 = arith.minui %248, %249 : i32
            %251 = arith.index_castui %250 : i32 to index
            %252 = memref.load %5[%251] : memref<?xi32>
            %253 = arith.cmpi ule, %252, %246 : i32
            %254 = arith.minui %247, %c2_i32 : i32
            %255 = arith.select %253, %247, %254 : i32
            %256 = arith.subi %255, %c1_i32 : i32
            %257 = math.ctlz %256 : i32
            %258 = arith.subi %c32_i32, %257 : i32
            %259 = arith.index_cast %258 : i32 to index
            %260:2 = scf.for %arg26 = %c0 to %259 step %c1 iter_args(%arg27 = %arg25, %arg28 = %255) -> (i32, i32) {
              %304 = arith.shrui %arg28, %c1_i32 : i32
              %305 = arith.addi %arg27, %304 : i32
              %306 = arith.index_castui %305 : i32 to index
              %307 = memref.load %5[%306] : memref<?xi32>
              %308 = arith.cmpi ule, %307, %246 : i32
              %309 = arith.select %308, %305, %arg27 : i32
              %310 = arith.subi %arg28, %304 : i32
              scf.yield %309, %310 : i32, i32
            }
            %261 = arith.index_castui %260#0 : i32 to index
            %262 = memref.load %6[%261] : memref<?xi32>
            %263 = arith.index_castui %260#0 : i32 to index
            %264 = memref.load %5[%263] : memref<?xi32>
            %265 = arith.subi %246, %264 : i32
            %266 = arith.addi %262, %265 : i32
            %267 = arith.divui %266, %18 : i32
            %268 = arith.cmpi ult, %246, %264 : i32
            %269 = arith.xori %268, %true : i1
            %270 = arith.addi %260#0, %c1_i32 : i32
            %271 = arith.index_castui %270 : i32 to index
            %272 = memref.load %5[%271] : memref<?xi32>
            %273 = arith.cmpi ult, %246, %272 : i32
            %274 = arith.andi %269, %273 : i1
            %275 = arith.cmpi ult, %266, %265 : i32
            %276 = arith.xori %275, %true : i1
            %277 = arith.cmpi ult, %266, %20 : i32
            %278 = arith.andi %276, %277 : i1
            %279 = arith.andi %274, %278 : i1
            %280 = arith.cmpi ult, %267, %17 : i32
            %281 = arith.andi %279, %280 : i1
            %282 = scf.if %281 -> (i32) {
              %304 = arith.index_castui %260#0 : i32 to index
              %305 = arith.index_castui %267 : i32 to index
              %306 = arith.muli %304, %arg12 : index
              %307 = arith.addi %306, %305 : index
              %308 = memref.load %7[%307] : memref<?xi32>
              scf.yield %308 : i32
            } else {
              scf.yield %c0_i32 : i32
            }
            %283 = arith.remui %266, %18 : i32
            %284 = arith.cmpi ult, %282, %19 : i32
            %285 = arith.andi %281, %284 : i1
            %286 = arith.index_castui %282 : i32 to index
            %287 = arith.index_castui %283 : i32 to index
            %288 = arith.muli %286, %arg16 : index
            %289 = arith.muli %287, %arg17 : index
            %290 = arith.addi %288, %289 : index
            %291 = scf.if %285 -> (f32) {
              %304 = vector.load %15[%290] : memref<?xi16>, vector<32xi16>
              %305 = vector.bitcast %304 : vector<32xi16> to vector<16xi32>
              %306 = arith.shli %305, %cst_12 : vector<16xi32>
              %307 = arith.andi %305, %cst_11 : vector<16xi32>
              %308 = arith.bitcast %306 : vector<16xi32> to vector<16xf32>
              %309 = arith.bitcast %307 : vector<16xi32> to vector<16xf32>
              %310 = math.fma %308, %308, %cst_13 : vector<16xf32>
              %311 = math.fma %309, %309, %cst_13 : vector<16xf32>
              %312 = arith.addi %290, %c32 : index
              %313 = vector.load %15[%312] : memref<?xi16>, vector<32xi16>
              %314 = vector.bitcast %313 : vector<32xi16> to vector<16xi32>
              %315 = arith.shli %314, %cst_12 : vector<16xi32>
              %316 = arith.andi %314, %cst_11 : vector<16xi32>
              %317 = arith.bitcast %315 : vector<16xi32> to vector<16xf32>
              %318 = arith.bitcast %316 : vector<16xi32> to vector<16xf32>
              %319 = math.fma %317, %317, %cst_13 : vector<16xf32>
              %320 = math.fma %318, %318, %cst_13 : vector<16xf32>
              %321 = arith.addi %290, %c64 : index
              %322 = vector.load %15[%321] : memref<?xi16>, vector<32xi16>
              %323 = vector.bitcast %322 : vector<32xi16> to vector<16xi32>
              %324 = arith.shli %323, %cst_12 : vector<16xi32>
              %325 = arith.andi %323, %cst_11 : vector<16xi32>
              %326 = arith.bitcast %324 : vector<16xi32> to vector<16xf32>
              %327 = arith.bitcast %325 : vector<16xi32> to vector<16xf32>
              %328 = math.fma %326, %326, %cst_13 : vector<16xf32>
              %329 = math.fma %327, %327, %cst_13 : vector<16xf32>
              %330 = arith.addi %290, %c96 : index
              %331 = vector.load %15[%330] : memref<?xi16>, vector<32xi16>
              %332 = vector.bitcast %331 : vector<32xi16> to vector<16xi32>
              %333 = arith.shli %332, %cst_12 : vector<16xi32>
              %334 = arith.andi %332, %cst_11 : vector<16xi32>
              %335 = arith.bitcast %333 : vector<16xi32> to vector<16xf32>
              %336 = arith.bitcast %334 : vector<16xi32> to vector<16xf32>
              %337 = math.fma %335, %335, %cst_13 : vector<16xf32>
              %338 = math.fma %336, %336, %cst_13 : vector<16xf32>
              %339 = arith.addi %290, %c128 : index
              %340 = vector.load %15[%339] : memref<?xi16>, vector<32xi16>
              %341 = vector.bitcast %340 : vector<32xi16> to vector<16xi32>
              %342 = arith.shli %341, %cst_12 : vector<16xi32>
              %343 = arith.andi %341, %cst_11 : vector<16xi32>
              %344 = arith.bitcast %342 : vector<16xi32> to vector<16xf32>
              %345 = arith.bitcast %343 : vector<16xi32> to vector<16xf32>
              %346 = math.fma %344, %344, %310 : vector<16xf32>
              %347 = math.fma %345, %345, %311 : vector<16xf32>
              %348 = arith.addi %290, %c160 : index
              %349 = vector.load %15[%348] : memref<?xi16>, vector<32xi16>
              %350 = vector.bitcast %349 : vector<32xi16> to vector<16xi32>
              %351 = arith.shli %350, %cst_12 : vector<16xi32>
              %352 = arith.andi %350, %cst_11 : vector<16xi32>
              %353 = arith.bitcast %351 : vector<16xi32> to vector<16xf32>
              %354 = arith.bitcast %352 : vector<16xi32> to vector<16xf32>
              %355 = math.fma %353, %353, %319 : vector<16xf32>
              %356 = math.fma %354, %354, %320 : vector<16xf32>
              %357 = arith.addi %290, %c192 : index
              %358 = vector.load %15[%357] : memref<?xi16>, vector<32xi16>
              %359 = vector.bitcast %358 : vector<32xi16> to vector<16xi32>
              %360 = arith.shli %359, %cst_12 : vector<16xi32>
              %361 = arith.andi %359, %cst_11 : vector<16xi32>
              %362 = arith.bitcast %360 : vector<16xi32> to vector<16xf32>
              %363 = arith.bitcast %361 : vector<16xi32> to vector<16xf32>
              %364 = math.fma %362, %362, %328 : vector<16xf32>
              %365 = math.fma %363, %363, %329 : vector<16xf32>
              %366 = arith.addi %290, %c224 : index
              %367 = vector.load %15[%366] : memref<?xi16>, vector<32xi16>
              %368 = vector.bitcast %367 : vector<32xi16> to vector<16xi32>
              %369 = arith.shli %368, %cst_12 : vector<16xi32>
              %370 = arith.andi %368, %cst_11 : vector<16xi32>
              %371 = arith.bitcast %369 : vector<16xi32> to vector<16xf32>
              %372 = arith.bitcast %370 : vector<16xi32> to vector<16xf32>
              %373 = math.fma %371, %371, %337 : vector<16xf32>
              %374 = math.fma %372, %372, %338 : vector<16xf32>
              %375 = arith.addi %290, %c256 : index
              %376 = vector.load %15[%375] : memref<?xi16>, vector<32xi16>
              %377 = vector.bitcast %376 : vector<32xi16> to vector<16xi32>
              %378 = arith.shli %377, %cst_12 : vector<16xi32>
              %379 = arith.andi %377, %cst_11 : vector<16xi32>
              %380 = arith.bitcast %378 : vector<16xi32> to vector<16xf32>
              %381 = arith.bitcast %379 : vector<16xi32> to vector<16xf32>
              %382 = math.fma %380, %380, %346 : vector<16xf32>
              %383 = math.fma %381, %381, %347 : vector<16xf32>
              %384 = arith.addi %290, %c288 : index
              %385 = vector.load %15[%384] : memref<?xi16>, vector<32xi16>
              %386 = vector.bitcast %385 : vector<32xi16> to vector<16xi32>
              %387 = arith.shli %386, %cst_12 : vector<16xi32>
              %388 = arith.andi %386, %cst_11 : vector<16xi32>
              %389 = arith.bitcast %387 : vector<16xi32> to vector<16xf32>
              %390 = arith.bitcast %388 : vector<16xi32> to vector<16xf32>
              %391 = math.fma %389, %389, %355 : vector<16xf32>
              %392 = math.fma %390, %390, %356 : vector<16xf32>
              %393 = arith.addi %290, %c320 : index
              %394 = vector.load %15[%393] : memref<?xi16>, vector<32xi16>
              %395 = vector.bitcast %394 : vector<32xi16> to vector<16xi32>
              %396 = arith.shli %395, %cst_12 : vector<16xi32>
              %397 = arith.andi %395, %cst_11 : vector<16xi32>
              %398 = arith.bitcast %396 : vector<16xi32> to vector<16xf32>
              %399 = arith.bitcast %397 : vector<16xi32> to vector<16xf32>
              %400 = math.fma %398, %398, %364 : vector<16xf32>
              %401 = math.fma %399, %399, %365 : vector<16xf32>
              %402 = arith.addi %290, %c352 : index
              %403 = vector.load %15[%402] : memref<?xi16>, vector<32xi16>
              %404 = vector.bitcast %403 : vector<32xi16> to vector<16xi32>
              %405 = arith.shli %404, %cst_12 : vector<16xi32>
              %406 = arith.andi %404, %cst_11 : vector<16xi32>
              %407 = arith.bitcast %405 : vector<16xi32> to vector<16xf32>
              %408 = arith.bitcast %406 : vector<16xi32> to vector<16xf32>
              %409 = math.fma %407, %407, %373 : vector<16xf32>
              %410 = math.fma %408, %408, %374 : vector<16xf32>
              %411 = arith.addi %290, %c384 : index
              %412 = vector.load %15[%411] : memref<?xi16>, vector<32xi16>
              %413 = vector.bitcast %412 : vector<32xi16> to vector<16xi32>
              %414 = arith.shli %413, %cst_12 : vector<16xi32>
              %415 = arith.andi %413, %cst_11 : vector<16xi32>
              %416 = arith.bitcast %414 : vector<16xi32> to vector<16xf32>
              %417 = arith.bitcast %415 : vector<16xi32> to vector<16xf32>
              %418 = math.fma %416, %416, %382 : vector<16xf32>
              %419 = math.fma %417, %417, %383 : vector<16xf32>
              %420 = arith.addi %290, %c416 : index
              %421 = vector.load %15[%420] : memref<?xi16>, vector<32xi16>
              %422 = vector.bitcast %421 : vector<32xi16> to vector<16xi32>
              %423 = arith.shli %422, %cst_12 : vector<16xi32>
              %424 = arith.andi %422, %cst_11 : vector<16xi32>
              %425 = arith.bitcast %423 : vector<16xi32> to vector<16xf32>
              %426 = arith.bitcast %424 : vector<16xi32> to vector<16xf32>
              %427 = math.fma %425, %425, %391 : vector<16xf32>
              %428 = math.fma %426, %426, %392 : vector<16xf32>
              %429 = arith.addi %290, %c448 : index
              %430 = vector.load %15[%429] : memref<?xi16>, vector<32xi16>
              %431 = vector.bitcast %430 : vector<32xi16> to vector<16xi32>
              %432 = arith.shli %431, %cst_12 : vector<16xi32>
              %433 = arith.andi %431, %cst_11 : vector<16xi32>
              %434 = arith.bitcast %432 : vector<16xi32> to vector<16xf32>
              %435 = arith.bitcast %433 : vector<16xi32> to vector<16xf32>
              %436 = math.fma %434, %434, %400 : vector<16xf32>
              %437 = math.fma %435, %435, %401 : vector<16xf32>
              %438 = arith.addi %290, %c480 : index
              %439 = vector.load %15[%438] : memref<?xi16>, vector<32xi16>
              %440 = vector.bitcast %439 : vector<32xi16> to vector<16xi32>
              %441 = arith.shli %440, %cst_12 : vector<16xi32>
              %442 = arith.andi %440, %cst_11 : vector<16xi32>
              %443 = arith.bitcast %441 : vector<16xi32> to vector<16xf32>
              %444 = arith.bitcast %442 : vector<16xi32> to vector<16xf32>
              %445 = math.fma %443, %443, %409 : vector<16xf32>
              %446 = math.fma %444, %444, %410 : vector<16xf32>
              %447 = arith.addf %418, %419 : vector<16xf32>
              %448 = arith.addf %427, %428 : vector<16xf32>
              %449 = arith.addf %436, %437 : vector<16xf32>
              %450 = arith.addf %445, %446 : vector<16xf32>
              %451 = vector.shuffle %447, %448 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %452 = vector.shuffle %447, %448 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %453 = arith.addf %451, %452 : vector<16xf32>
              %454 = vector.shuffle %449, %450 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %455 = vector.shuffle %449, %450 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %456 = arith.addf %454, %455 : vector<16xf32>
              %457 = vector.shuffle %453, %456 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %458 = vector.shuffle %453, %456 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %459 = arith.addf %457, %458 : vector<16xf32>
              vector.store %459, %alloca_15[%c0] : memref<16xf32>, vector<16xf32>
              %460 = vector.load %alloca_15[%c0] : memref<16xf32>, vector<16xf32>
              %461 = vector.shuffle %460, %460 [0, 2, 4, 6, 8, 10, 12, 14] : vector<16xf32>, vector<16xf32>
              %462 = vector.shuffle %460, %460 [1, 3, 5, 7, 9, 11, 13, 15] : vector<16xf32>, vector<16xf32>
              %463 = arith.addf %461, %462 : vector<8xf32>
              %464 = vector.shuffle %463, %463 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
              %465 = vector.shuffle %463, %463 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
              %466 = arith.addf %464, %465 : vector<4xf32>
              %467 = vector.shuffle %466, %466 [0, 2] : vector<4xf32>, vector<4xf32>
              %468 = vector.shuffle %466, %466 [1, 3] : vector<4xf32>, vector<4xf32>
              %469 = arith.addf %467, %468 : vector<2xf32>
              %470 = vector.shuffle %469, %469 [0] : vector<2xf32>, vector<2xf32>
              %471 = vector.shuffle %469, %469 [1] : vector<2xf32>, vector<2xf32>
              %472 = arith.addf %470, %471 : vector<1xf32>
              %473 = vector.extract %472[0] : f32 from vector<1xf32>
              scf.yield %473 : f32
            } else {
              scf.yield %cst_8 : f32
            }
            %292 = arith.index_castui %282 : i32 to index
            %293 = arith.index_castui %283 : i32 to index
            %294 = arith.muli %292, %arg16 : index
            %295 = arith.addi %c512, %294 : index
            %296 = arith.muli %293, %arg17 : index
            %297 = arith.addi %295, %296 : index
            %298 = arith.index_castui %266 : i32 to index
            %299 = arith.muli %298, %arg13 : index
            %300 = arith.muli %arg24, %arg10 : index
            %301 = arith.muli %arg24, %arg14 : index
            %302 = arith.index_castui %266 : i32 to index
            %303 = arith.muli %302, %arg13 : index
            scf.if %279 {
              %304 = vector.load %8[%303] : memref<?xf32>, vector<16xf32>
              %305 = arith.addi %303, %c16 : index
              %306 = vector.load %8[%305] : memref<?xf32>, vector<16xf32>
              %307 = vector.shuffle %304, %306 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %308 = vector.shuffle %304, %306 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %309 = arith.addi %303, %c32 : index
              %310 = vector.load %8[%309] : memref<?xf32>, vector<16xf32>
              %311 = arith.addi %309, %c16 : index
              %312 = vector.load %8[%311] : memref<?xf32>, vector<16xf32>
              %313 = vector.shuffle %310, %312 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %314 = vector.shuffle %310, %312 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %315 = arith.divui %arg9, %c2 : index
              %316 = arith.muli %315, %c2 : index
              scf.for %arg26 = %c0 to %316 step %c2 {
                %317 = arith.muli %arg26, %arg11 : index
                %318 = arith.addi %300, %317 : index
                %319 = arith.muli %arg26, %arg15 : index
                %320 = arith.addi %301, %319 : index
                %321 = vector.load %4[%318] : memref<?xi16>, vector<32xi16>
                %322 = vector.bitcast %321 : vector<32xi16> to vector<16xi32>
                %323 = arith.shli %322, %cst_12 : vector<16xi32>
                %324 = arith.andi %322, %cst_11 : vector<16xi32>
                %325 = arith.bitcast %323 : vector<16xi32> to vector<16xf32>
                %326 = arith.bitcast %324 : vector<16xi32> to vector<16xf32>
                %327 = arith.mulf %326, %308 : vector<16xf32>
                %328 = arith.negf %327 : vector<16xf32>
                %329 = math.fma %325, %307, %328 : vector<16xf32>
                %330 = arith.mulf %326, %307 : vector<16xf32>
                %331 = math.fma %325, %308, %330 : vector<16xf32>
                %332 = arith.addi %318, %c32 : index
                %333 = vector.load %4[%332] : memref<?xi16>, vector<32xi16>
                %334 = vector.bitcast %333 : vector<32xi16> to vector<16xi32>
                %335 = arith.shli %334, %cst_12 : vector<16xi32>
                %336 = arith.andi %334, %cst_11 : vector<16xi32>
                %337 = arith.bitcast %335 : vector<16xi32> to vector<16xf32>
                %338 = arith.bitcast %336 : vector<16xi32> to vector<16xf32>
                %339 = arith.mulf %338, %314 : vector<16xf32>
                %340 = arith.negf %339 : vector<16xf32>
                %341 = math.fma %337, %313, %340 : vector<16xf32>
                %342 = arith.mulf %338, %313 : vector<16xf32>
                %343 = math.fma %337, %314, %342 : vector<16xf32>
                %344 = arith.cmpf uno, %329, %331 : vector<16xf32>
                %345 = arith.cmpf uno, %341, %343 : vector<16xf32>
                %346 = arith.ori %344, %345 : vector<16xi1>
                %347 = vector.reduction <or>, %346 : vector<16xi1> into i1
                %348:2 = scf.if %347 -> (vector<32xi16>, vector<32xi16>) {
                  %384 = arith.bitcast %329 : vector<16xf32> to vector<16xi32>
                  %385 = arith.shrui %384, %cst_12 : vector<16xi32>
                  %386 = arith.andi %385, %cst_7 : vector<16xi32>
                  %387 = arith.ori %384, %386 : vector<16xi32>
                  %388 = arith.addi %387, %cst_6 : vector<16xi32>
                  %389 = arith.shrui %388, %cst_12 : vector<16xi32>
                  %390 = arith.cmpf uno, %329, %329 : vector<16xf32>
                  %391 = arith.select %390, %cst_5, %389 : vector<16xi1>, vector<16xi32>
                  %392 = arith.bitcast %331 : vector<16xf32> to vector<16xi32>
                  %393 = arith.shrui %392, %cst_12 : vector<16xi32>
                  %394 = arith.andi %393, %cst_7 : vector<16xi32>
                  %395 = arith.ori %392, %394 : vector<16xi32>
                  %396 = arith.addi %395, %cst_6 : vector<16xi32>
                  %397 = arith.shrui %396, %cst_12 : vector<16xi32>
                  %398 = arith.cmpf uno, %331, %331 : vector<16xf32>
                  %399 = arith.select %398, %cst_5, %397 : vector<16xi1>, vector<16xi32>
                  %400 = arith.bitcast %341 : vector<16xf32> to vector<16xi32>
                  %401 = arith.shrui %400, %cst_12 : vector<16xi32>
                  %402 = arith.andi %401, %cst_7 : vector<16xi32>
                  %403 = arith.ori %400, %402 : vector<16xi32>
                  %404 = arith.addi %403, %cst_6 : vector<16xi32>
                  %405 = arith.shrui %404, %cst_12 : vector<16xi32>
                  %406 = arith.cmpf uno, %341, %341 : vector<16xf32>
                  %407 = arith.select %406, %cst_5, %405 : vector<16xi1>, vector<16xi32>
                  %408 = arith.bitcast %343 : vector<16xf32> to vector<16xi32>
                  %409 = arith.shrui %408, %cst_12 : vector<16xi32>
                  %410 = arith.andi %409, %cst_7 : vector<16xi32>
                  %411 = arith.ori %408, %410 : vector<16xi32>
                  %412 = arith.addi %411, %cst_6 : vector<16xi32>
                  %413 = arith.shrui %412, %cst_12 : vector<16xi32>
                  %414 = arith.cmpf uno, %343, %343 : vector<16xf32>
                  %415 = arith.select %414, %cst_5, %413 : vector<16xi1>, vector<16xi32>
                  %416 = arith.shli %399, %cst_12 : vector<16xi32>
                  %417 = arith.ori %391, %416 : vector<16xi32>
                  %418 = llvm.bitcast %417 : vector<16xi32> to vector<32xi16>
                  %419 = arith.shli %415, %cst_12 : vector<16xi32>
                  %420 = arith.ori %407, %419 : vector<16xi32>
                  %421 = llvm.bitcast %420 : vector<16xi32> to vector<32xi16>
                  scf.yield %418, %421 : vector<32xi16>, vector<32xi16>
                } else {
                  %384 = arith.bitcast %329 : vector<16xf32> to vector<16xi32>
                  %385 = arith.bitcast %331 : vector<16xf32> to vector<16xi32>
                  %386 = arith.shrui %384, %cst_12 : vector<16xi32>
                  %387 = arith.andi %385, %cst_11 : vector<16xi32>
                  %388 = arith.ori %386, %387 : vector<16xi32>
                  %389 = arith.andi %384, %cst_4 : vector<16xi32>
                  %390 = arith.shli %385, %cst_12 : vector<16xi32>
                  %391 = arith.ori %389, %390 : vector<16xi32>
                  %392 = llvm.bitcast %388 : vector<16xi32> to vector<32xi16>
                  %393 = llvm.bitcast %391 : vector<16xi32> to vector<32xi16>
                  %394 = arith.andi %392, %cst_3 : vector<32xi16>
                  %395 = arith.ori %393, %394 : vector<32xi16>
                  %396 = arith.cmpi ugt, %395, %cst_2 : vector<32xi16>
                  %397 = llvm.call_intrinsic "llvm.arithmetic.fence"(%cst_1) : (vector<16xf32>) -> vector<16xf32>
                  %398 = llvm.bitcast %397 : vector<16xf32> to vector<32xi16>
                  %399 = arith.addi %392, %398 : vector<32xi16>
                  %400 = arith.select %396, %399, %392 : vector<32xi1>, vector<32xi16>
                  %401 = arith.bitcast %341 : vector<16xf32> to vector<16xi32>
                  %402 = arith.bitcast %343 : vector<16xf32> to vector<16xi32>
                  %403 = arith.shrui %401, %cst_12 : vector<16xi32>
                  %404 = arith.andi %402, %cst_11 : vector<16xi32>
                  %405 = arith.ori %403, %404 : vector<16xi32>
                  %406 = arith.andi %401, %cst_4 : vector<16xi32>
                  %407 = arith.shli %402, %cst_12 : vector<16xi32>
                  %408 = arith.ori %406, %407 : vector<16xi32>
                  %409 = llvm.bitcast %405 : vector<16xi32> to vector<32xi16>
                  %410 = llvm.bitcast %408 : vector<16xi32> to vector<32xi16>
                  %411 = arith.andi %409, %cst_3 : vector<32xi16>
                  %412 = arith.ori %410, %411 : vector<32xi16>
                  %413 = arith.cmpi ugt, %412, %cst_2 : vector<32xi16>
                  %414 = llvm.call_intrinsic "llvm.arithmetic.fence"(%cst_1) : (vector<16xf32>) -> vector<16xf32>
                  %415 = llvm.bitcast %414 : vector<16xf32> to vector<32xi16>
                  %416 = arith.addi %409, %415 : vector<32xi16>
                  %417 = arith.select %413, %416, %409 : vector<32xi1>, vector<32xi16>
                  scf.yield %400, %417 : vector<32xi16>, vector<32xi16>
                }
                %349 = vector.shuffle %348#0, %348#1 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
                scf.if %242 {
                  vector.store %349, %14[%320] alignment = 64 nontemporal = true : memref<?xi16>, vector<64xi16>
                } else {
                  vector.store %349, %14[%320] : memref<?xi16>, vector<64xi16>
                }
                %350 = arith.addi %arg26, %c1 : index
                %351 = arith.muli %350, %arg11 : index
                %352 = arith.addi %300, %351 : index
                %353 = arith.muli %350, %arg15 : index
                %354 = arith.addi %301, %353 : index
                %355 = vector.load %4[%352] : memref<?xi16>, vector<32xi16>
                %356 = vector.bitcast %355 : vector<32xi16> to vector<16xi32>
                %357 = arith.shli %356, %cst_12 : vector<16xi32>
                %358 = arith.andi %356, %cst_11 : vector<16xi32>
                %359 = arith.bitcast %357 : vector<16xi32> to vector<16xf32>
                %360 = arith.bitcast %358 : vector<16xi32> to vector<16xf32>
                %361 = arith.mulf %360, %308 : vector<16xf32>
                %362 = arith.negf %361 : vector<16xf32>
                %363 = math.fma %359, %307, %362 : vector<16xf32>
                %364 = arith.mulf %360, %307 : vector<16xf32>
                %365 = math.fma %359, %308, %364 : vector<16xf32>
                %366 = arith.addi %352, %c32 : index
                %367 = vector.load %4[%366] : memref<?xi16>, vector<32xi16>
                %368 = vector.bitcast %367 : vector<32xi16> to vector<16xi32>
                %369 = arith.shli %368, %cst_12 : vector<16xi32>
                %370 = arith.andi %368, %cst_11 : vector<16xi32>
                %371 = arith.bitcast %369 : vector<16xi32> to vector<16xf32>
                %372 = arith.bitcast %370 : vector<16xi32> to vector<16xf32>
                %373 = arith.mulf %372, %314 : vector<16xf32>
                %374 = arith.negf %373 : vector<16xf32>
                %375 = math.fma %371, %313, %374 : vector<16xf32>
                %376 = arith.mulf %372, %313 : vector<16xf32>
                %377 = math.fma %371, %314, %376 : vector<16xf32>
                %378 = arith.cmpf uno, %363, %365 : vector<16xf32>
                %379 = arith.cmpf uno, %375, %377 : vector<16xf32>
                %380 = arith.ori %378, %379 : vector<16xi1>
                %381 = vector.reduction <or>, %380 : vector<16xi1> into i1
                %382:2 = scf.if %381 -> (vector<32xi16>, vector<32xi16>) {
                  %384 = arith.bitcast %363 : vector<16xf32> to vector<16xi32>
                  %385 = arith.shrui %384, %cst_12 : vector<16xi32>
                  %386 = arith.andi %385, %cst_7 : vector<16xi32>
                  %387 = arith.ori %384, %386 : vector<16xi32>
                  %388 = arith.addi %387, %cst_6 : vector<16xi32>
                  %389 = arith.shrui %388, %cst_12 : vector<16xi32>
                  %390 = arith.cmpf uno, %363, %363 : vector<16xf32>
                  %391 = arith.select %390, %cst_5, %389 : vector<16xi1>, vector<16xi32>
                  %392 = arith.bitcast %365 : vector<16xf32> to vector<16xi32>
                  %393 = arith.shrui %392, %cst_12 : vector<16xi32>
                  %394 = arith.andi %393, %cst_7 : vector<16xi32>
                  %395 = arith.ori %392, %394 : vector<16xi32>
                  %396 = arith.addi %395, %cst_6 : vector<16xi32>
                  %397 = arith.shrui %396, %cst_12 : vector<16xi32>
                  %398 = arith.cmpf uno, %365, %365 : vector<16xf32>
                  %399 = arith.select %398, %cst_5, %397 : vector<16xi1>, vector<16xi32>
                  %400 = arith.bitcast %375 : vector<16xf32> to vector<16xi32>
                  %401 = arith.shrui %400, %cst_12 : vector<16xi32>
                  %402 = arith.andi %401, %cst_7 : vector<16xi32>
                  %403 = arith.ori %400, %402 : vector<16xi32>
                  %404 = arith.addi %403, %cst_6 : vector<16xi32>
                  %405 = arith.shrui %404, %cst_12 : vector<16xi32>
                  %406 = arith.cmpf uno, %375, %375 : vector<16xf32>
                  %407 = arith.select %406, %cst_5, %405 : vector<16xi1>, vector<16xi32>
                  %408 = arith.bitcast %377 : vector<16xf32> to vector<16xi32>
                  %409 = arith.shrui %408, %cst_12 : vector<16xi32>
                  %410 = arith.andi %409, %cst_7 : vector<16xi32>
                  %411 = arith.ori %408, %410 : vector<16xi32>
                  %412 = arith.addi %411, %cst_6 : vector<16xi32>
                  %413 = arith.shrui %412, %cst_12 : vector<16xi32>
                  %414 = arith.cmpf uno, %377, %377 : vector<16xf32>
                  %415 = arith.select %414, %cst_5, %413 : vector<16xi1>, vector<16xi32>
                  %416 = arith.shli %399, %cst_12 : vector<16xi32>
                  %417 = arith.ori %391, %416 : vector<16xi32>
                  %418 = llvm.bitcast %417 : vector<16xi32> to vector<32xi16>
                  %419 = arith.shli %415, %cst_12 : vector<16xi32>
                  %420 = arith.ori %407, %419 : vector<16xi32>
                  %421 = llvm.bitcast %420 : vector<16xi32> to vector<32xi16>
                  scf.yield %418, %421 : vector<32xi16>, vector<32xi16>
                } else {
                  %384 = arith.bitcast %363 : vector<16xf32> to vector<16xi32>
                  %385 = arith.bitcast %365 : vector<16xf32> to vector<16xi32>
                  %386 = arith.shrui %384, %cst_12 : vector<16xi32>
                  %387 = arith.andi %385, %cst_11 : vector<16xi32>
                  %388 = arith.ori %386, %387 : vector<16xi32>
                  %389 = arith.andi %384, %cst_4 : vector<16xi32>
                  %390 = arith.shli %385, %cst_12 : vector<16xi32>
                  %391 = arith.ori %389, %390 : vector<16xi32>
                  %392 = llvm.bitcast %388 : vector<16xi32> to vector<32xi16>
                  %393 = llvm.bitcast %391 : vector<16xi32> to vector<32xi16>
                  %394 = arith.andi %392, %cst_3 : vector<32xi16>
                  %395 = arith.ori %393, %394 : vector<32xi16>
                  %396 = arith.cmpi ugt, %395, %cst_2 : vector<32xi16>
                  %397 = llvm.call_intrinsic "llvm.arithmetic.fence"(%cst_1) : (vector<16xf32>) -> vector<16xf32>
                  %398 = llvm.bitcast %397 : vector<16xf32> to vector<32xi16>
                  %399 = arith.addi %392, %398 : vector<32xi16>
                  %400 = arith.select %396, %399, %392 : vector<32xi1>, vector<32xi16>
                  %401 = arith.bitcast %375 : vector<16xf32> to vector<16xi32>
                  %402 = arith.bitcast %377 : vector<16xf32> to vector<16xi32>
                  %403 = arith.shrui %401, %cst_12 : vector<16xi32>
                  %404 = arith.andi %402, %cst_11 : vector<16xi32>
                  %405 = arith.ori %403, %404 : vector<16xi32>
                  %406 = arith.andi %401, %cst_4 : vector<16xi32>
                  %407 = arith.shli %402, %cst_12 : vector<16xi32>
                  %408 = arith.ori %406, %407 : vector<16xi32>
                  %409 = llvm.bitcast %405 : vector<16xi32> to vector<32xi16>
                  %410 = llvm.bitcast %408 : vector<16xi32> to vector<32xi16>
                  %411 = arith.andi %409, %cst_3 : vector<32xi16>
                  %412 = arith.ori %410, %411 : vector<32xi16>
                  %413 = arith.cmpi ugt, %412, %cst_2 : vector<32xi16>
                  %414 = llvm.call_intrinsic "llvm.arithmetic.fence"(%cst_1) : (vector<16xf32>) -> vector<16xf32>
                  %415 = llvm.bitcast %414 : vector<16xf32> to vector<32xi16>
                  %416 = arith.addi %409, %415 : vector<32xi16>
                  %417 = arith.select %413, %416, %409 : vector<32xi1>, vector<32xi16>
                  scf.yield %400, %417 : vector<32xi16>, vector<32xi16>
                }
                %383 = vector.shuffle %382#0, %382#1 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
                scf.if %242 {
                  vector.store %383, %14[%354] alignment = 64 nontemporal = true : memref<?xi16>, vector<64xi16>
                } else {
                  vector.store %383, %14[%354] : memref<?xi16>, vector<64xi16>
                }
              }
              scf.for %arg26 = %316 to %arg9 step %c1 {
                %317 = arith.muli %arg26, %arg11 : index
                %318 = arith.addi %300, %317 : index
                %319 = arith.muli %arg26, %arg15 : index
                %320 = arith.addi %301, %319 : index
                %321 = vector.load %4[%318] : memref<?xi16>, vector<32xi16>
                %322 = vector.bitcast %321 : vector<32xi16> to vector<16xi32>
                %323 = arith.shli %322, %cst_12 : vector<16xi32>
                %324 = arith.andi %322, %cst_11 : vector<16xi32>
                %325 = arith.bitcast %323 : vector<16xi32> to vector<16xf32>
                %326 = arith.bitcast %324 : vector<16xi32> to vector<16xf32>
                %327 = arith.mulf %326, %308 : vector<16xf32>
                %328 = arith.negf %327 : vector<16xf32>
                %329 = math.fma %325, %307, %328 : vector<16xf32>
                %330 = arith.mulf %326, %307 : vector<16xf32>
                %331 = math.fma %325, %308, %330 : vector<16xf32>
                %332 = arith.addi %318, %c32 : index
                %333 = vector.load %4[%332] : memref<?xi16>, vector<32xi16>
                %334 = vector.bitcast %333 : vector<32xi16> to vector<16xi32>
                %335 = arith.shli %334, %cst_12 : vector<16xi32>
                %336 = arith.andi %334, %cst_11 : vector<16xi32>
                %337 = arith.bitcast %335 : vector<16xi32> to vector<16xf32>
                %338 = arith.bitcast %336 : vector<16xi32> to vector<16xf32>
                %339 = arith.mulf %338, %314 : vector<16xf32>
                %340 = arith.negf %339 : vector<16xf32>
                %341 = math.fma %337, %313, %340 : vector<16xf32>
                %342 = arith.mulf %338, %313 : vector<16xf32>
                %343 = math.fma %337, %314, %342 : vector<16xf32>
                %344 = arith.cmpf uno, %329, %331 : vector<16xf32>
                %345 = arith.cmpf uno, %341, %343 : vector<16xf32>
                %346 = arith.ori %344, %345 : vector<16xi1>
                %347 = vector.reduction <or>, %346 : vector<16xi1> into i1
                %348:2 = scf.if %347 -> (vector<32xi16>, vector<32xi16>) {
                  %350 = arith.bitcast %329 : vector<16xf32> to vector<16xi32>
                  %351 = arith.shrui %350, %cst_12 : vector<16xi32>
                  %352 = arith.andi %351, %cst_7 : vector<16xi32>
                  %353 = arith.ori %350, %352 : vector<16xi32>
                  %354 = arith.addi %353, %cst_6 : vector<16xi32>
                  %355 = arith.shrui %354, %cst_12 : vector<16xi32>
                  %356 = arith.cmpf uno, %329, %329 : vector<16xf32>
                  %357 = arith.select %356, %cst_5, %355 : vector<16xi1>, vector<16xi32>
                  %358 = arith.bitcast %331 : vector<16xf32> to vector<16xi32>
                  %359 = arith.shrui %358, %cst_12 : vector<16xi32>
                  %360 = arith.andi %359, %cst_7 : vector<16xi32>
                  %361 = arith.ori %358, %360 : vector<16xi32>
                  %362 = arith.addi %361, %cst_6 : vector<16xi32>
                  %363 = arith.shrui %362, %cst_12 : vector<16xi32>
                  %364 = arith.cmpf uno, %331, %331 : vector<16xf32>
                  %365 = arith.select %364, %cst_5, %363 : vector<16xi1>, vector<16xi32>
                  %366 = arith.bitcast %341 : vector<16xf32> to vector<16xi32>
                  %367 = arith.shrui %366, %cst_12 : vector<16xi32>
                  %368 = arith.andi %367, %cst_7 : vector<16xi32>
                  %369 = arith.ori %366, %368 : vector<16xi32>
                  %370 = arith.addi %369, %cst_6 : vector<16xi32>
                  %371 = arith.shrui %370, %cst_12 : vector<16xi32>
                  %372 = arith.cmpf uno, %341, %341 : vector<16xf32>
                  %373 = arith.select %372, %cst_5, %371 : vector<16xi1>, vector<16xi32>
                  %374 = arith.bitcast %343 : vector<16xf32> to vector<16xi32>
                  %375 = arith.shrui %374, %cst_12 : vector<16xi32>
                  %376 = arith.andi %375, %cst_7 : vector<16xi32>
                  %377 = arith.ori %374, %376 : vector<16xi32>
                  %378 = arith.addi %377, %cst_6 : vector<16xi32>
                  %379 = arith.shrui %378, %cst_12 : vector<16xi32>
                  %380 = arith.cmpf uno, %343, %343 : vector<16xf32>
                  %381 = arith.select %380, %cst_5, %379 : vector<16xi1>, vector<16xi32>
                  %382 = arith.shli %365, %cst_12 : vector<16xi32>
                  %383 = arith.ori %357, %382 : vector<16xi32>
                  %384 = llvm.bitcast %383 : vector<16xi32> to vector<32xi16>
                  %385 = arith.shli %381, %cst_12 : vector<16xi32>
                  %386 = arith.ori %373, %385 : vector<16xi32>
                  %387 = llvm.bitcast %386 : vector<16xi32> to vector<32xi16>
                  scf.yield %384, %387 : vector<32xi16>, vector<32xi16>
                } else {
                  %350 = arith.bitcast %329 : vector<16xf32> to vector<16xi32>
                  %351 = arith.bitcast %331 : vector<16xf32> to vector<16xi32>
                  %352 = arith.shrui %350, %cst_12 : vector<16xi32>
                  %353 = arith.andi %351, %cst_11 : vector<16xi32>
                  %354 = arith.ori %352, %353 : vector<16xi32>
                  %355 = arith.andi %350, %cst_4 : vector<16xi32>
                  %356 = arith.shli %351, %cst_12 : vector<16xi32>
                  %357 = arith.ori %355, %356 : vector<16xi32>
                  %358 = llvm.bitcast %354 : vector<16xi32> to vector<32xi16>
                  %359 = llvm.bitcast %357 : vector<16xi32> to vector<32xi16>
                  %360 = arith.andi %358, %cst_3 : vector<32xi16>
                  %361 = arith.ori %359, %360 : vector<32xi16>
                  %362 = arith.cmpi ugt, %361, %cst_2 : vector<32xi16>
                  %363 = llvm.call_intrinsic "llvm.arithmetic.fence"(%cst_1) : (vector<16xf32>) -> vector<16xf32>
                  %364 = llvm.bitcast %363 : vector<16xf32> to vector<32xi16>
                  %365 = arith.addi %358, %364 : vector<32xi16>
                  %366 = arith.select %362, %365, %358 : vector<32xi1>, vector<32xi16>
                  %367 = arith.bitcast %341 : vector<16xf32> to vector<16xi32>
                  %368 = arith.bitcast %343 : vector<16xf32> to vector<16xi32>
                  %369 = arith.shrui %367, %cst_12 : vector<16xi32>
                  %370 = arith.andi %368, %cst_11 : vector<16xi32>
                  %371 = arith.ori %369, %370 : vector<16xi32>
                  %372 = arith.andi %367, %cst_4 : vector<16xi32>
                  %373 = arith.shli %368, %cst_12 : vector<16xi32>
                  %374 = arith.ori %372, %373 : vector<16xi32>
                  %375 = llvm.bitcast %371 : vector<16xi32> to vector<32xi16>
                  %376 = llvm.bitcast %374 : vector<16xi32> to vector<32xi16>
                  %377 = arith.andi %375, %cst_3 : vector<32xi16>
                  %378 = arith.ori %376, %377 : vector<32xi16>
                  %379 = arith.cmpi ugt, %378, %cst_2 : vector<32xi16>
                  %380 = llvm.call_intrinsic "llvm.arithmetic.fence"(%cst_1) : (vector<16xf32>) -> vector<16xf32>
                  %381 = llvm.bitcast %380 : vector<16xf32> to vector<32xi16>
                  %382 = arith.addi %375, %381 : vector<32xi16>
                  %383 = arith.select %379, %382, %375 : vector<32xi1>, vector<32xi16>
                  scf.yield %366, %383 : vector<32xi16>, vector<32xi16>
                }
                %349 = vector.shuffle %348#0, %348#1 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
                scf.if %242 {
                  vector.store %349, %14[%320] alignment = 64 nontemporal = true : memref<?xi16>, vector<64xi16>
                } else {
                  vector.store %349, %14[%320] : memref<?xi16>, vector<64xi16>
                }
              }
            }
            scf.if %285 {
              %304 = vector.load %15[%297] : memref<?xi16>, vector<32xi16>
              %305 = vector.bitcast %304 : vector<32xi16> to vector<16xi32>
              %306 = arith.shli %305, %cst_12 : vector<16xi32>
              %307 = arith.andi %305, %cst_11 : vector<16xi32>
              %308 = arith.bitcast %306 : vector<16xi32> to vector<16xf32>
              %309 = arith.bitcast %307 : vector<16xi32> to vector<16xf32>
              %310 = vector.load %8[%299] : memref<?xf32>, vector<16xf32>
              %311 = arith.addi %299, %c16 : index
              %312 = vector.load %8[%311] : memref<?xf32>, vector<16xf32>
              %313 = vector.shuffle %310, %312 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %314 = vector.shuffle %310, %312 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %315 = arith.addi %297, %c32 : index
              %316 = vector.load %15[%315] : memref<?xi16>, vector<32xi16>
              %317 = vector.bitcast %316 : vector<32xi16> to vector<16xi32>
              %318 = arith.shli %317, %cst_12 : vector<16xi32>
              %319 = arith.andi %317, %cst_11 : vector<16xi32>
              %320 = arith.bitcast %318 : vector<16xi32> to vector<16xf32>
              %321 = arith.bitcast %319 : vector<16xi32> to vector<16xf32>
              %322 = arith.addi %299, %c32 : index
              %323 = vector.load %8[%322] : memref<?xf32>, vector<16xf32>
              %324 = arith.addi %322, %c16 : index
              %325 = vector.load %8[%324] : memref<?xf32>, vector<16xf32>
              %326 = vector.shuffle %323, %325 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %327 = vector.shuffle %323, %325 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %328 = arith.mulf %309, %314 : vector<16xf32>
              %329 = arith.negf %328 : vector<16xf32>
              %330 = math.fma %308, %313, %329 : vector<16xf32>
              %331 = arith.mulf %309, %313 : vector<16xf32>
              %332 = math.fma %308, %314, %331 : vector<16xf32>
              %333 = arith.mulf %321, %327 : vector<16xf32>
              %334 = arith.negf %333 : vector<16xf32>
              %335 = math.fma %320, %326, %334 : vector<16xf32>
              %336 = arith.mulf %321, %326 : vector<16xf32>
              %337 = math.fma %320, %327, %336 : vector<16xf32>
              %338 = arith.cmpf uno, %330, %332 : vector<16xf32>
              %339 = arith.cmpf uno, %335, %337 : vector<16xf32>
              %340 = arith.ori %338, %339 : vector<16xi1>
              %341 = vector.reduction <or>, %340 : vector<16xi1> into i1
              %342:2 = scf.if %341 -> (vector<32xi16>, vector<32xi16>) {
                %344 = arith.bitcast %330 : vector<16xf32> to vector<16xi32>
                %345 = arith.shrui %344, %cst_12 : vector<16xi32>
                %346 = arith.andi %345, %cst_7 : vector<16xi32>
                %347 = arith.ori %344, %346 : vector<16xi32>
                %348 = arith.addi %347, %cst_6 : vector<16xi32>
                %349 = arith.shrui %348, %cst_12 : vector<16xi32>
                %350 = arith.cmpf uno, %330, %330 : vector<16xf32>
                %351 = arith.select %350, %cst_5, %349 : vector<16xi1>, vector<16xi32>
                %352 = arith.bitcast %332 : vector<16xf32> to vector<16xi32>
                %353 = arith.shrui %352, %cst_12 : vector<16xi32>
                %354 = arith.andi %353, %cst_7 : vector<16xi32>
                %355 = arith.ori %352, %354 : vector<16xi32>
                %356 = arith.addi %355, %cst_6 : vector<16xi32>
                %357 = arith.shrui %356, %cst_12 : vector<16xi32>
                %358 = arith.cmpf uno, %332, %332 : vector<16xf32>
                %359 = arith.select %358, %cst_5, %357 : vector<16xi1>, vector<16xi32>
                %360 = arith.bitcast %335 : vector<16xf32> to vector<16xi32>
                %361 = arith.shrui %360, %cst_12 : vector<16xi32>
                %362 = arith.andi %361, %cst_7 : vector<16xi32>
                %363 = arith.ori %360, %362 : vector<16xi32>
                %364 = arith.addi %363, %cst_6 : vector<16xi32>
                %365 = arith.shrui %364, %cst_12 : vector<16xi32>
                %366 = arith.cmpf uno, %335, %335 : vector<16xf32>
                %367 = arith.select %366, %cst_5, %365 : vector<16xi1>, vector<16xi32>
                %368 = arith.bitcast %337 : vector<16xf32> to vector<16xi32>
                %369 = arith.shrui %368, %cst_12 : vector<16xi32>
                %370 = arith.andi %369, %cst_7 : vector<16xi32>
                %371 = arith.ori %368, %370 : vector<16xi32>
                %372 = arith.addi %371, %cst_6 : vector<16xi32>
                %373 = arith.shrui %372, %cst_12 : vector<16xi32>
                %374 = arith.cmpf uno, %337, %337 : vector<16xf32>
                %375 = arith.select %374, %cst_5, %373 : vector<16xi1>, vector<16xi32>
                %376 = arith.shli %359, %cst_12 : vector<16xi32>
                %377 = arith.ori %351, %376 : vector<16xi32>
                %378 = llvm.bitcast %377 : vector<16xi32> to vector<32xi16>
                %379 = arith.shli %375, %cst_12 : vector<16xi32>
                %380 = arith.ori %367, %379 : vector<16xi32>
                %381 = llvm.bitcast %380 : vector<16xi32> to vector<32xi16>
                scf.yield %378, %381 : vector<32xi16>, vector<32xi16>
              } else {
                %344 = arith.bitcast %330 : vector<16xf32> to vector<16xi32>
                %345 = arith.bitcast %332 : vector<16xf32> to vector<16xi32>
                %346 = arith.shrui %344, %cst_12 : vector<16xi32>
                %347 = arith.andi %345, %cst_11 : vector<16xi32>
                %348 = arith.ori %346, %347 : vector<16xi32>
                %349 = arith.andi %344, %cst_4 : vector<16xi32>
                %350 = arith.shli %345, %cst_12 : vector<16xi32>
                %351 = arith.ori %349, %350 : vector<16xi32>
                %352 = llvm.bitcast %348 : vector<16xi32> to vector<32xi16>
                %353 = llvm.bitcast %351 : vector<16xi32> to vector<32xi16>
                %354 = arith.andi %352, %cst_3 : vector<32xi16>
                %355 = arith.ori %353, %354 : vector<32xi16>
                %356 = arith.cmpi ugt, %355, %cst_2 : vector<32xi16>
                %357 = llvm.call_intrinsic "llvm.arithmetic.fence"(%cst_1) : (vector<16xf32>) -> vector<16xf32>
                %358 = llvm.bitcast %357 : vector<16xf32> to vector<32xi16>
                %359 = arith.addi %352, %358 : vector<32xi16>
                %360 = arith.select %356, %359, %352 : vector<32xi1>, vector<32xi16>
                %361 = arith.bitcast %335 : vector<16xf32> to vector<16xi32>
                %362 = arith.bitcast %337 : vector<16xf32> to vector<16xi32>
                %363 = arith.shrui %361, %cst_12 : vector<16xi32>
                %364 = arith.andi %362, %cst_11 : vector<16xi32>
                %365 = arith.ori %363, %364 : vector<16xi32>
                %366 = arith.andi %361, %cst_4 : vector<16xi32>
                %367 = arith.shli %362, %cst_12 : vector<16xi32>
                %368 = arith.ori %366, %367 : vector<16xi32>
                %369 = llvm.bitcast %365 : vector<16xi32> to vector<32xi16>
                %370 = llvm.bitcast %368 : vector<16xi32> to vector<32xi16>
                %371 = arith.andi %369, %cst_3 : vector<32xi16>
                %372 = arith.ori %370, %371 : vector<32xi16>
                %373 = arith.cmpi ugt, %372, %cst_2 : vector<32xi16>
                %374 = llvm.call_intrinsic "llvm.arithmetic.fence"(%cst_1) : (vector<16xf32>) -> vector<16xf32>
                %375 = llvm.bitcast %374 : vector<16xf32> to vector<32xi16>
                %376 = arith.addi %369, %375 : vector<32xi16>
                %377 = arith.select %373, %376, %369 : vector<32xi1>, vector<32xi16>
                scf.yield %360, %377 : vector<32xi16>, vector<32xi16>
              }
              %343 = vector.shuffle %342#0, %342#1 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
              vector.store %343, %15[%297] : memref<?xi16>, vector<64xi16>
            }
            scf.if %285 {
              %304 = math.absf %291 : f32
              %305 = arith.cmpf olt, %304, %cst_9 : f32
              %306 = arith.divf %291, %cst_0 : f32
              %307 = arith.addf %306, %arg23 : f32
              %308 = math.sqrt %307 : f32
              %309 = arith.divf %cst, %308 : f32
              %310 = math.absf %309 : f32
              %311 = arith.cmpf olt, %310, %cst_9 : f32
              %312 = arith.andi %305, %311 : i1
              %313 = arith.andi %312, %232 : i1
              scf.if %313 {
                %314 = vector.broadcast %309 : f32 to vector<16xf32>
                %315 = vector.load %15[%290] : memref<?xi16>, vector<32xi16>
                %316 = vector.bitcast %315 : vector<32xi16> to vector<16xi32>
                %317 = arith.shli %316, %cst_12 : vector<16xi32>
                %318 = arith.andi %316, %cst_11 : vector<16xi32>
                %319 = arith.bitcast %317 : vector<16xi32> to vector<16xf32>
                %320 = arith.bitcast %318 : vector<16xi32> to vector<16xf32>
                %321 = vector.load %alloca[%c0] : memref<512xf32>, vector<16xf32>
                %322 = vector.load %alloca[%c256] : memref<512xf32>, vector<16xf32>
                %323 = arith.addi %290, %c32 : index
                %324 = vector.load %15[%323] : memref<?xi16>, vector<32xi16>
                %325 = vector.bitcast %324 : vector<32xi16> to vector<16xi32>
                %326 = arith.shli %325, %cst_12 : vector<16xi32>
                %327 = arith.andi %325, %cst_11 : vector<16xi32>
                %328 = arith.bitcast %326 : vector<16xi32> to vector<16xf32>
                %329 = arith.bitcast %327 : vector<16xi32> to vector<16xf32>
                %330 = vector.load %alloca[%c16] : memref<512xf32>, vector<16xf32>
                %331 = vector.load %alloca[%c272] : memref<512xf32>, vector<16xf32>
                %332:8 = scf.for %arg26 = %c0 to %c448 step %c64 iter_args(%arg27 = %319, %arg28 = %320, %arg29 = %321, %arg30 = %322, %arg31 = %328, %arg32 = %329, %arg33 = %330, %arg34 = %331) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
                  %409 = arith.addi %arg26, %c64 : index
                  %410 = arith.addi %409, %c32 : index
                  %411 = arith.addi %290, %409 : index
                  %412 = vector.load %15[%411] : memref<?xi16>, vector<32xi16>
                  %413 = vector.bitcast %412 : vector<32xi16> to vector<16xi32>
                  %414 = arith.shli %413, %cst_12 : vector<16xi32>
                  %415 = arith.andi %413, %cst_11 : vector<16xi32>
                  %416 = arith.bitcast %414 : vector<16xi32> to vector<16xf32>
                  %417 = arith.bitcast %415 : vector<16xi32> to vector<16xf32>
                  %418 = arith.divui %409, %c2 : index
                  %419 = arith.muli %418, %c2 : index
                  %420 = arith.subi %409, %419 : index
                  %421 = arith.muli %c256, %420 : index
                  %422 = arith.divui %409, %c2 : index
                  %423 = arith.addi %422, %421 : index
                  %424 = arith.addi %409, %c1 : index
                  %425 = arith.divui %424, %c2 : index
                  %426 = arith.subi %c256, %421 : index
                  %427 = arith.addi %425, %426 : index
                  %428 = vector.load %alloca[%423] : memref<512xf32>, vector<16xf32>
                  %429 = vector.load %alloca[%427] : memref<512xf32>, vector<16xf32>
                  %430 = arith.addi %290, %410 : index
                  %431 = vector.load %15[%430] : memref<?xi16>, vector<32xi16>
                  %432 = vector.bitcast %431 : vector<32xi16> to vector<16xi32>
                  %433 = arith.shli %432, %cst_12 : vector<16xi32>
                  %434 = arith.andi %432, %cst_11 : vector<16xi32>
                  %435 = arith.bitcast %433 : vector<16xi32> to vector<16xf32>
                  %436 = arith.bitcast %434 : vector<16xi32> to vector<16xf32>
                  %437 = arith.divui %410, %c2 : index
                  %438 = arith.muli %437, %c2 : index
                  %439 = arith.subi %410, %438 : index
                  %440 = arith.muli %c256, %439 : index
                  %441 = arith.divui %410, %c2 : index
                  %442 = arith.addi %441, %440 : index
                  %443 = arith.addi %410, %c1 : index
                  %444 = arith.divui %443, %c2 : index
                  %445 = arith.subi %c256, %440 : index
                  %446 = arith.addi %444, %445 : index
                  %447 = vector.load %alloca[%442] : memref<512xf32>, vector<16xf32>
                  %448 = vector.load %alloca[%446] : memref<512xf32>, vector<16xf32>
                  %449 = arith.addi %arg26, %c32 : index
                  %450 = arith.addi %290, %arg26 : index
                  %451 = arith.mulf %arg27, %314 : vector<16xf32>
                  %452 = arith.mulf %arg28, %314 : vector<16xf32>
                  %453 = arith.bitcast %451 : vector<16xf32> to vector<16xi32>
                  %454 = arith.shrui %453, %cst_12 : vector<16xi32>
                  %455 = arith.andi %454, %cst_7 : vector<16xi32>
                  %456 = arith.ori %453, %455 : vector<16xi32>
                  %457 = arith.addi %456, %cst_6 : vector<16xi32>
                  %458 = arith.shrui %457, %cst_12 : vector<16xi32>
                  %459 = arith.bitcast %452 : vector<16xf32> to vector<16xi32>
                  %460 = arith.shrui %459, %cst_12 : vector<16xi32>
                  %461 = arith.andi %460, %cst_7 : vector<16xi32>
                  %462 = arith.ori %459, %461 : vector<16xi32>
                  %463 = arith.addi %462, %cst_6 : vector<16xi32>
                  %464 = arith.shrui %463, %cst_12 : vector<16xi32>
                  %465 = arith.shli %458, %cst_12 : vector<16xi32>
                  %466 = arith.shli %464, %cst_12 : vector<16xi32>
                  %467 = arith.bitcast %465 : vector<16xi32> to vector<16xf32>
                  %468 = arith.bitcast %466 : vector<16xi32> to vector<16xf32>
                  %469 = arith.mulf %467, %arg29 : vector<16xf32>
                  %470 = arith.mulf %468, %arg30 : vector<16xf32>
                  %471 = arith.mulf %arg31, %314 : vector<16xf32>
                  %472 = arith.mulf %arg32, %314 : vector<16xf32>
                  %473 = arith.bitcast %471 : vector<16xf32> to vector<16xi32>
                  %474 = arith.shrui %473, %cst_12 : vector<16xi32>
                  %475 = arith.andi %474, %cst_7 : vector<16xi32>
                  %476 = arith.ori %473, %475 : vector<16xi32>
                  %477 = arith.addi %476, %cst_6 : vector<16xi32>
                  %478 = arith.shrui %477, %cst_12 : vector<16xi32>
                  %479 = arith.bitcast %472 : vector<16xf32> to vector<16xi32>
                  %480 = arith.shrui %479, %cst_12 : vector<16xi32>
                  %481 = arith.andi %480, %cst_7 : vector<16xi32>
                  %482 = arith.ori %479, %481 : vector<16xi32>
                  %483 = arith.addi %482, %cst_6 : vector<16xi32>
                  %484 = arith.shrui %483, %cst_12 : vector<16xi32>
                  %485 = arith.shli %478, %cst_12 : vector<16xi32>
                  %486 = arith.shli %484, %cst_12 : vector<16xi32>
                  %487 = arith.bitcast %485 : vector<16xi32> to vector<16xf32>
                  %488 = arith.bitcast %486 : vector<16xi32> to vector<16xf32>
                  %489 = arith.mulf %487, %arg33 : vector<16xf32>
                  %490 = arith.mulf %488, %arg34 : vector<16xf32>
                  %491 = arith.bitcast %469 : vector<16xf32> to vector<16xi32>
                  %492 = arith.bitcast %470 : vector<16xf32> to vector<16xi32>
                  %493 = arith.shrui %491, %cst_12 : vector<16xi32>
                  %494 = arith.andi %492, %cst_11 : vector<16xi32>
                  %495 = arith.ori %493, %494 : vector<16xi32>
                  %496 = arith.andi %491, %cst_4 : vector<16xi32>
                  %497 = arith.shli %492, %cst_12 : vector<16xi32>
                  %498 = arith.ori %496, %497 : vector<16xi32>
                  %499 = llvm.bitcast %495 : vector<16xi32> to vector<32xi16>
                  %500 = llvm.bitcast %498 : vector<16xi32> to vector<32xi16>
                  %501 = arith.andi %499, %cst_3 : vector<32xi16>
                  %502 = arith.ori %500, %501 : vector<32xi16>
                  %503 = arith.cmpi ugt, %502, %cst_2 : vector<32xi16>
                  %504 = llvm.call_intrinsic "llvm.arithmetic.fence"(%cst_1) : (vector<16xf32>) -> vector<16xf32>
                  %505 = llvm.bitcast %504 : vector<16xf32> to vector<32xi16>
                  %506 = arith.addi %499, %505 : vector<32xi16>
                  %507 = arith.select %503, %506, %499 : vector<32xi1>, vector<32xi16>
                  %508 = arith.bitcast %489 : vector<16xf32> to vector<16xi32>
                  %509 = arith.bitcast %490 : vector<16xf32> to vector<16xi32>
                  %510 = arith.shrui %508, %cst_12 : vector<16xi32>
                  %511 = arith.andi %509, %cst_11 : vector<16xi32>
                  %512 = arith.ori %510, %511 : vector<16xi32>
                  %513 = arith.andi %508, %cst_4 : vector<16xi32>
                  %514 = arith.shli %509, %cst_12 : vector<16xi32>
                  %515 = arith.ori %513, %514 : vector<16xi32>
                  %516 = llvm.bitcast %512 : vector<16xi32> to vector<32xi16>
                  %517 = llvm.bitcast %515 : vector<16xi32> to vector<32xi16>
                  %518 = arith.andi %516, %cst_3 : vector<32xi16>
                  %519 = arith.ori %517, %518 : vector<32xi16>
                  %520 = arith.cmpi ugt, %519, %cst_2 : vector<32xi16>
                  %521 = llvm.call_intrinsic "llvm.arithmetic.fence"(%cst_1) : (vector<16xf32>) -> vector<16xf32>
                  %522 = llvm.bitcast %521 : vector<16xf32> to vector<32xi16>
                  %523 = arith.addi %516, %522 : vector<32xi16>
                  %524 = arith.select %520, %523, %516 : vector<32xi1>, vector<32xi16>
                  %525 = vector.shuffle %507, %524 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
                  vector.store %525, %15[%450] : memref<?xi16>, vector<64xi16>
                  scf.yield %416, %417, %428, %429, %435, %436, %447, %448 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
                }
                %333 = arith.addi %290, %c448 : index
                %334 = arith.mulf %332#0, %314 : vector<16xf32>
                %335 = arith.mulf %332#1, %314 : vector<16xf32>
                %336 = arith.bitcast %334 : vector<16xf32> to vector<16xi32>
                %337 = arith.shrui %336, %cst_12 : vector<16xi32>
                %338 = arith.andi %337, %cst_7 : vector<16xi32>
                %339 = arith.ori %336, %338 : vector<16xi32>
                %340 = arith.addi %339, %cst_6 : vector<16xi32>
                %341 = arith.shrui %340, %cst_12 : vector<16xi32>
                %342 = arith.bitcast %335 : vector<16xf32> to vector<16xi32>
                %343 = arith.shrui %342, %cst_12 : vector<16xi32>
                %344 = arith.andi %343, %cst_7 : vector<16xi32>
                %345 = arith.ori %342, %344 : vector<16xi32>
                %346 = arith.addi %345, %cst_6 : vector<16xi32>
                %347 = arith.shrui %346, %cst_12 : vector<16xi32>
                %348 = arith.shli %341, %cst_12 : vector<16xi32>
                %349 = arith.shli %347, %cst_12 : vector<16xi32>
                %350 = arith.bitcast %348 : vector<16xi32> to vector<16xf32>
                %351 = arith.bitcast %349 : vector<16xi32> to vector<16xf32>
                %352 = arith.mulf %350, %332#2 : vector<16xf32>
                %353 = arith.mulf %351, %332#3 : vector<16xf32>
                %354 = arith.mulf %332#4, %314 : vector<16xf32>
                %355 = arith.mulf %332#5, %314 : vector<16xf32>
                %356 = arith.bitcast %354 : vector<16xf32> to vector<16xi32>
                %357 = arith.shrui %356, %cst_12 : vector<16xi32>
                %358 = arith.andi %357, %cst_7 : vector<16xi32>
                %359 = arith.ori %356, %358 : vector<16xi32>
                %360 = arith.addi %359, %cst_6 : vector<16xi32>
                %361 = arith.shrui %360, %cst_12 : vector<16xi32>
                %362 = arith.bitcast %355 : vector<16xf32> to vector<16xi32>
                %363 = arith.shrui %362, %cst_12 : vector<16xi32>
                %364 = arith.andi %363, %cst_7 : vector<16xi32>
                %365 = arith.ori %362, %364 : vector<16xi32>
                %366 = arith.addi %365, %cst_6 : vector<16xi32>
                %367 = arith.shrui %366, %cst_12 : vector<16xi32>
                %368 = arith.shli %361, %cst_12 : vector<16xi32>
                %369 = arith.shli %367, %cst_12 : vector<16xi32>
                %370 = arith.bitcast %368 : vector<16xi32> to vector<16xf32>
                %371 = arith.bitcast %369 : vector<16xi32> to vector<16xf32>
                %372 = arith.mulf %370, %332#6 : vector<16xf32>
                %373 = arith.mulf %371, %332#7 : vector<16xf32>
                %374 = arith.bitcast %352 : vector<16xf32> to vector<16xi32>
                %375 = arith.bitcast %353 : vector<16xf32> to vector<16xi32>
                %376 = arith.shrui %374, %cst_12 : vector<16xi32>
                %377 = arith.andi %375, %cst_11 : vector<16xi32>
                %378 = arith.ori %376, %377 : vector<16xi32>
                %379 = arith.andi %374, %cst_4 : vector<16xi32>
                %380 = arith.shli %375, %cst_12 : vector<16xi32>
                %381 = arith.ori %379, %380 : vector<16xi32>
                %382 = llvm.bitcast %378 : vector<16xi32> to vector<32xi16>
                %383 = llvm.bitcast %381 : vector<16xi32> to vector<32xi16>
                %384 = arith.andi %382, %cst_3 : vector<32xi16>
                %385 = arith.ori %383, %384 : vector<32xi16>
                %386 = arith.cmpi ugt, %385, %cst_2 : vector<32xi16>
                %387 = llvm.call_intrinsic "llvm.arithmetic.fence"(%cst_1) : (vector<16xf32>) -> vector<16xf32>
                %388 = llvm.bitcast %387 : vector<16xf32> to vector<32xi16>
                %389 = arith.addi %382, %388 : vector<32xi16>
                %390 = arith.select %386, %389, %382 : vector<32xi1>, vector<32xi16>
                %391 = arith.bitcast %372 : vector<16xf32> to vector<16xi32>
                %392 = arith.bitcast %373 : vector<16xf32> to vector<16xi32>
                %393 = arith.shrui %391, %cst_12 : vector<16xi32>
                %394 = arith.andi %392, %cst_11 : vector<16xi32>
                %395 = arith.ori %393, %394 : vector<16xi32>
                %396 = arith.andi %391, %cst_4 : vector<16xi32>
                %397 = arith.shli %392, %cst_12 : vector<16xi32>
                %398 = arith.ori %396, %397 : vector<16xi32>
                %399 = llvm.bitcast %395 : vector<16xi32> to vector<32xi16>
                %400 = llvm.bitcast %398 : vector<16xi32> to vector<32xi16>
                %401 = arith.andi %399, %cst_3 : vector<32xi16>
                %402 = arith.ori %400, %401 : vector<32xi16>
                %403 = arith.cmpi ugt, %402, %cst_2 : vector<32xi16>
                %404 = llvm.call_intrinsic "llvm.arithmetic.fence"(%cst_1) : (vector<16xf32>) -> vector<16xf32>
                %405 = llvm.bitcast %404 : vector<16xf32> to vector<32xi16>
                %406 = arith.addi %399, %405 : vector<32xi16>
                %407 = arith.select %403, %406, %399 : vector<32xi1>, vector<32xi16>
                %408 = vector.shuffle %390, %407 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
                vector.store %408, %15[%333] : memref<?xi16>, vector<64xi16>
              } else {
                %314 = vector.broadcast %309 : f32 to vector<16xf32>
                %315 = vector.load %15[%290] : memref<?xi16>, vector<32xi16>
                %316 = vector.bitcast %315 : vector<32xi16> to vector<16xi32>
                %317 = arith.shli %316, %cst_12 : vector<16xi32>
                %318 = arith.andi %316, %cst_11 : vector<16xi32>
                %319 = arith.bitcast %317 : vector<16xi32> to vector<16xf32>
                %320 = arith.bitcast %318 : vector<16xi32> to vector<16xf32>
                %321 = vector.load %alloca[%c0] : memref<512xf32>, vector<16xf32>
                %322 = vector.load %alloca[%c256] : memref<512xf32>, vector<16xf32>
                %323 = arith.addi %290, %c32 : index
                %324 = vector.load %15[%323] : memref<?xi16>, vector<32xi16>
                %325 = vector.bitcast %324 : vector<32xi16> to vector<16xi32>
                %326 = arith.shli %325, %cst_12 : vector<16xi32>
                %327 = arith.andi %325, %cst_11 : vector<16xi32>
                %328 = arith.bitcast %326 : vector<16xi32> to vector<16xf32>
                %329 = arith.bitcast %327 : vector<16xi32> to vector<16xf32>
                %330 = vector.load %alloca[%c16] : memref<512xf32>, vector<16xf32>
                %331 = vector.load %alloca[%c272] : memref<512xf32>, vector<16xf32>
                %332:8 = scf.for %arg26 = %c0 to %c448 step %c64 iter_args(%arg27 = %319, %arg28 = %320, %arg29 = %321, %arg30 = %322, %arg31 = %328, %arg32 = %329, %arg33 = %330, %arg34 = %331) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
                  %388 = arith.addi %arg26, %c64 : index
                  %389 = arith.addi %388, %c32 : index
                  %390 = arith.addi %290, %388 : index
                  %391 = vector.load %15[%390] : memref<?xi16>, vector<32xi16>
                  %392 = vector.bitcast %391 : vector<32xi16> to vector<16xi32>
                  %393 = arith.shli %392, %cst_12 : vector<16xi32>
                  %394 = arith.andi %392, %cst_11 : vector<16xi32>
                  %395 = arith.bitcast %393 : vector<16xi32> to vector<16xf32>
                  %396 = arith.bitcast %394 : vector<16xi32> to vector<16xf32>
                  %397 = arith.divui %388, %c2 : index
                  %398 = arith.muli %397, %c2 : index
                  %399 = arith.subi %388, %398 : index
                  %400 = arith.muli %c256, %399 : index
                  %401 = arith.divui %388, %c2 : index
                  %402 = arith.addi %401, %400 : index
                  %403 = arith.addi %388, %c1 : index
                  %404 = arith.divui %403, %c2 : index
                  %405 = arith.subi %c256, %400 : index
                  %406 = arith.addi %404, %405 : index
                  %407 = vector.load %alloca[%402] : memref<512xf32>, vector<16xf32>
                  %408 = vector.load %alloca[%406] : memref<512xf32>, vector<16xf32>
                  %409 = arith.addi %290, %389 : index
                  %410 = vector.load %15[%409] : memref<?xi16>, vector<32xi16>
                  %411 = vector.bitcast %410 : vector<32xi16> to vector<16xi32>
                  %412 = arith.shli %411, %cst_12 : vector<16xi32>
                  %413 = arith.andi %411, %cst_11 : vector<16xi32>
                  %414 = arith.bitcast %412 : vector<16xi32> to vector<16xf32>
                  %415 = arith.bitcast %413 : vector<16xi32> to vector<16xf32>
                  %416 = arith.divui %389, %c2 : index
                  %417 = arith.muli %416, %c2 : index
                  %418 = arith.subi %389, %417 : index
                  %419 = arith.muli %c256, %418 : index
                  %420 = arith.divui %389, %c2 : index
                  %421 = arith.addi %420, %419 : index
                  %422 = arith.addi %389, %c1 : index
                  %423 = arith.divui %422, %c2 : index
                  %424 = arith.subi %c256, %419 : index
                  %425 = arith.addi %423, %424 : index
                  %426 = vector.load %alloca[%421] : memref<512xf32>, vector<16xf32>
                  %427 = vector.load %alloca[%425] : memref<512xf32>, vector<16xf32>
                  %428 = arith.addi %arg26, %c32 : index
                  %429 = arith.addi %290, %arg26 : index
                  %430 = arith.mulf %arg27, %314 : vector<16xf32>
                  %431 = arith.mulf %arg28, %314 : vector<16xf32>
                  %432 = arith.bitcast %430 : vector<16xf32> to vector<16xi32>
                  %433 = arith.shrui %432, %cst_12 : vector<16xi32>
                  %434 = arith.andi %433, %cst_7 : vector<16xi32>
                  %435 = arith.ori %432, %434 : vector<16xi32>
                  %436 = arith.addi %435, %cst_6 : vector<16xi32>
                  %437 = arith.shrui %436, %cst_12 : vector<16xi32>
                  %438 = arith.cmpf uno, %430, %430 : vector<16xf32>
                  %439 = arith.select %438, %cst_5, %437 : vector<16xi1>, vector<16xi32>
                  %440 = arith.bitcast %431 : vector<16xf32> to vector<16xi32>
                  %441 = arith.shrui %440, %cst_12 : vector<16xi32>
                  %442 = arith.andi %441, %cst_7 : vector<16xi32>
                  %443 = arith.ori %440, %442 : vector<16xi32>
                  %444 = arith.addi %443, %cst_6 : vector<16xi32>
                  %445 = arith.shrui %444, %cst_12 : vector<16xi32>
                  %446 = arith.cmpf uno, %431, %431 : vector<16xf32>
                  %447 = arith.select %446, %cst_5, %445 : vector<16xi1>, vector<16xi32>
                  %448 = arith.shli %439, %cst_12 : vector<16xi32>
                  %449 = arith.shli %447, %cst_12 : vector<16xi32>
                  %450 = arith.bitcast %448 : vector<16xi32> to vector<16xf32>
                  %451 = arith.bitcast %449 : vector<16xi32> to vector<16xf32>
                  %452 = arith.mulf %450, %arg29 : vector<16xf32>
                  %453 = arith.mulf %451, %arg30 : vector<16xf32>
                  %454 = arith.mulf %arg31, %314 : vector<16xf32>
                  %455 = arith.mulf %arg32, %314 : vector<16xf32>
                  %456 = arith.bitcast %454 : vector<16xf32> to vector<16xi32>
                  %457 = arith.shrui %456, %cst_12 : vector<16xi32>
                  %458 = arith.andi %457, %cst_7 : vector<16xi32>
                  %459 = arith.ori %456, %458 : vector<16xi32>
                  %460 = arith.addi %459, %cst_6 : vector<16xi32>
                  %461 = arith.shrui %460, %cst_12 : vector<16xi32>
                  %462 = arith.cmpf uno, %454, %454 : vector<16xf32>
                  %463 = arith.select %462, %cst_5, %461 : vector<16xi1>, vector<16xi32>
                  %464 = arith.bitcast %455 : vector<16xf32> to vector<16xi32>
                  %465 = arith.shrui %464, %cst_12 : vector<16xi32>
                  %466 = arith.andi %465, %cst_7 : vector<16xi32>
                  %467 = arith.ori %464, %466 : vector<16xi32>
                  %468 = arith.addi %467, %cst_6 : vector<16xi32>
                  %469 = arith.shrui %468, %cst_12 : vector<16xi32>
                  %470 = arith.cmpf uno, %455, %455 : vector<16xf32>
                  %471 = arith.select %470, %cst_5, %469 : vector<16xi1>, vector<16xi32>
                  %472 = arith.shli %463, %cst_12 : vector<16xi32>
                  %473 = arith.shli %471, %cst_12 : vector<16xi32>
                  %474 = arith.bitcast %472 : vector<16xi32> to vector<16xf32>
                  %475 = arith.bitcast %473 : vector<16xi32> to vector<16xf32>
                  %476 = arith.mulf %474, %arg33 : vector<16xf32>
                  %477 = arith.mulf %475, %arg34 : vector<16xf32>
                  %478 = arith.cmpf uno, %452, %453 : vector<16xf32>
                  %479 = arith.cmpf uno, %476, %477 : vector<16xf32>
                  %480 = arith.ori %478, %479 : vector<16xi1>
                  %481 = vector.reduction <or>, %480 : vector<16xi1> into i1
                  %482:2 = scf.if %481 -> (vector<32xi16>, vector<32xi16>) {
                    %484 = arith.bitcast %452 : vector<16xf32> to vector<16xi32>
                    %485 = arith.shrui %484, %cst_12 : vector<16xi32>
                    %486 = arith.andi %485, %cst_7 : vector<16xi32>
                    %487 = arith.ori %484, %486 : vector<16xi32>
                    %488 = arith.addi %487, %cst_6 : vector<16xi32>
                    %489 = arith.shrui %488, %cst_12 : vector<16xi32>
                    %490 = arith.cmpf uno, %452, %452 : vector<16xf32>
                    %491 = arith.select %490, %cst_5, %489 : vector<16xi1>, vector<16xi32>
                    %492 = arith.bitcast %453 : vector<16xf32> to vector<16xi32>
                    %493 = arith.shrui %492, %cst_12 : vector<16xi32>
                    %494 = arith.andi %493, %cst_7 : vector<16xi32>
                    %495 = arith.ori %492, %494 : vector<16xi32>
                    %496 = arith.addi %495, %cst_6 : vector<16xi32>
                    %497 = arith.shrui %496, %cst_12 : vector<16xi32>
                    %498 = arith.cmpf uno, %453, %453 : vector<16xf32>
                    %499 = arith.select %498, %cst_5, %497 : vector<16xi1>, vector<16xi32>
                    %500 = arith.bitcast %476 : vector<16xf32> to vector<16xi32>
                    %501 = arith.shrui %500, %cst_12 : vector<16xi32>
                    %502 = arith.andi %501, %cst_7 : vector<16xi32>
                    %503 = arith.ori %500, %502 : vector<16xi32>
                    %504 = arith.addi %503, %cst_6 : vector<16xi32>
                    %505 = arith.shrui %504, %cst_12 : vector<16xi32>
                    %506 = arith.cmpf uno, %476, %476 : vector<16xf32>
                    %507 = arith.select %506, %cst_5, %505 : vector<16xi1>, vector<16xi32>
                    %508 = arith.bitcast %477 : vector<16xf32> to vector<16xi32>
                    %509 = arith.shrui %508, %cst_12 : vector<16xi32>
                    %510 = arith.andi %509, %cst_7 : vector<16xi32>
                    %511 = arith.ori %508, %510 : vector<16xi32>
                    %512 = arith.addi %511, %cst_6 : vector<16xi32>
                    %513 = arith.shrui %512, %cst_12 : vector<16xi32>
                    %514 = arith.cmpf uno, %477, %477 : vector<16xf32>
                    %515 = arith.select %514, %cst_5, %513 : vector<16xi1>, vector<16xi32>
                    %516 = arith.shli %499, %cst_12 : vector<16xi32>
                    %517 = arith.ori %491, %516 : vector<16xi32>
                    %518 = llvm.bitcast %517 : vector<16xi32> to vector<32xi16>
                    %519 = arith.shli %515, %cst_12 : vector<16xi32>
                    %520 = arith.ori %507, %519 : vector<16xi32>
                    %521 = llvm.bitcast %520 : vector<16xi32> to vector<32xi16>
                    scf.yield %518, %521 : vector<32xi16>, vector<32xi16>
                  } else {
                    %484 = arith.bitcast %452 : vector<16xf32> to vector<16xi32>
                    %485 = arith.bitcast %453 : vector<16xf32> to vector<16xi32>
                    %486 = arith.shrui %484, %cst_12 : vector<16xi32>
                    %487 = arith.andi %485, %cst_11 : vector<16xi32>
                    %488 = arith.ori %486, %487 : vector<16xi32>
                    %489 = arith.andi %484, %cst_4 : vector<16xi32>
                    %490 = arith.shli %485, %cst_12 : vector<16xi32>
                    %491 = arith.ori %489, %490 : vector<16xi32>
                    %492 = llvm.bitcast %488 : vector<16xi32> to vector<32xi16>
                    %493 = llvm.bitcast %491 : vector<16xi32> to vector<32xi16>
                    %494 = arith.andi %492, %cst_3 : vector<32xi16>
                    %495 = arith.ori %493, %494 : vector<32xi16>
                    %496 = arith.cmpi ugt, %495, %cst_2 : vector<32xi16>
                    %497 = llvm.call_intrinsic "llvm.arithmetic.fence"(%cst_1) : (vector<16xf32>) -> vector<16xf32>
                    %498 = llvm.bitcast %497 : vector<16xf32> to vector<32xi16>
                    %499 = arith.addi %492, %498 : vector<32xi16>
                    %500 = arith.select %496, %499, %492 : vector<32xi1>, vector<32xi16>
                    %501 = arith.bitcast %476 : vector<16xf32> to vector<16xi32>
                    %502 = arith.bitcast %477 : vector<16xf32> to vector<16xi32>
                    %503 = arith.shrui %501, %cst_12 : vector<16xi32>
                    %504 = arith.andi %502, %cst_11 : vector<16xi32>
                    %505 = arith.ori %503, %504 : vector<16xi32>
                    %506 = arith.andi %501, %cst_4 : vector<16xi32>
                    %507 = arith.shli %502, %cst_12 : vector<16xi32>
                    %508 = arith.ori %506, %507 : vector<16xi32>
                    %509 = llvm.bitcast %505 : vector<16xi32> to vector<32xi16>
                    %510 = llvm.bitcast %508 : vector<16xi32> to vector<32xi16>
                    %511 = arith.andi %509, %cst_3 : vector<32xi16>
                    %512 = arith.ori %510, %511 : vector<32xi16>
                    %513 = arith.cmpi ugt, %512, %cst_2 : vector<32xi16>
                    %514 = llvm.call_intrinsic "llvm.arithmetic.fence"(%cst_1) : (vector<16xf32>) -> vector<16xf32>
                    %515 = llvm.bitcast %514 : vector<16xf32> to vector<32xi16>
                    %516 = arith.addi %509, %515 : vector<32xi16>
                    %517 = arith.select %513, %516, %509 : vector<32xi1>, vector<32xi16>
                    scf.yield %500, %517 : vector<32xi16>, vector<32xi16>
                  }
                  %483 = vector.shuffle %482#0, %482#1 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
                  vector.store %483, %15[%429] : memref<?xi16>, vector<64xi16>
                  scf.yield %395, %396, %407, %408, %414, %415, %426, %427 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
                }
                %333 = arith.addi %290, %c448 : index
                %334 = arith.mulf %332#0, %314 : vector<16xf32>
                %335 = arith.mulf %332#1, %314 : vector<16xf32>
                %336 = arith.bitcast %334 : vector<16xf32> to vector<16xi32>
                %337 = arith.shrui %336, %cst_12 : vector<16xi32>
                %338 = arith.andi %337, %cst_7 : vector<16xi32>
                %339 = arith.ori %336, %338 : vector<16xi32>
                %340 = arith.addi %339, %cst_6 : vector<16xi32>
                %341 = arith.shrui %340, %cst_12 : vector<16xi32>
                %342 = arith.cmpf uno, %334, %334 : vector<16xf32>
                %343 = arith.select %342, %cst_5, %341 : vector<16xi1>, vector<16xi32>
                %344 = arith.bitcast %335 : vector<16xf32> to vector<16xi32>
                %345 = arith.shrui %344, %cst_12 : vector<16xi32>
                %346 = arith.andi %345, %cst_7 : vector<16xi32>
                %347 = arith.ori %344, %346 : vector<16xi32>
                %348 = arith.addi %347, %cst_6 : vector<16xi32>
                %349 = arith.shrui %348, %cst_12 : vector<16xi32>
                %350 = arith.cmpf uno, %335, %335 : vector<16xf32>
                %351 = arith.select %350, %cst_5, %349 : vector<16xi1>, vector<16xi32>
                %352 = arith.shli %343, %cst_12 : vector<16xi32>
                %353 = arith.shli %351, %cst_12 : vector<16xi32>
                %354 = arith.bitcast %352 : vector<16xi32> to vector<16xf32>
                %355 = arith.bitcast %353 : vector<16xi32> to vector<16xf32>
                %356 = arith.mulf %354, %332#2 : vector<16xf32>
                %357 = arith.mulf %355, %332#3 : vector<16xf32>
                %358 = arith.mulf %332#4, %314 : vector<16xf32>
                %359 = arith.mulf %332#5, %314 : vector<16xf32>
                %360 = arith.bitcast %358 : vector<16xf32> to vector<16xi32>
                %361 = arith.shrui %360, %cst_12 : vector<16xi32>
                %362 = arith.andi %361, %cst_7 : vector<16xi32>
                %363 = arith.ori %360, %362 : vector<16xi32>
                %364 = arith.addi %363, %cst_6 : vector<16xi32>
                %365 = arith.shrui %364, %cst_12 : vector<16xi32>
                %366 = arith.cmpf uno, %358, %358 : vector<16xf32>
                %367 = arith.select %366, %cst_5, %365 : vector<16xi1>, vector<16xi32>
                %368 = arith.bitcast %359 : vector<16xf32> to vector<16xi32>
                %369 = arith.shrui %368, %cst_12 : vector<16xi32>
                %370 = arith.andi %369, %cst_7 : vector<16xi32>
                %371 = arith.ori %368, %370 : vector<16xi32>
                %372 = arith.addi %371, %cst_6 : vector<16xi32>
                %373 = arith.shrui %372, %cst_12 : vector<16xi32>
                %374 = arith.cmpf uno, %359, %359 : vector<16xf32>
                %375 = arith.select %374, %cst_5, %373 : vector<16xi1>, vector<16xi32>
                %376 = arith.shli %367, %cst_12 : vector<16xi32>
                %377 = arith.shli %375, %cst_12 : vector<16xi32>
                %378 = arith.bitcast %376 : vector<16xi32> to vector<16xf32>
                %379 = arith.bitcast %377 : vector<16xi32> to vector<16xf32>
                %380 = arith.mulf %378, %332#6 : vector<16xf32>
                %381 = arith.mulf %379, %332#7 : vector<16xf32>
                %382 = arith.cmpf uno, %356, %357 : vector<16xf32>
                %383 = arith.cmpf uno, %380, %381 : vector<16xf32>
                %384 = arith.ori %382, %383 : vector<16xi1>
                %385 = vector.reduction <or>, %384 : vector<16xi1> into i1
                %386:2 = scf.if %385 -> (vector<32xi16>, vector<32xi16>) {
                  %388 = arith.bitcast %356 : vector<16xf32> to vector<16xi32>
                  %389 = arith.shrui %388, %cst_12 : vector<16xi32>
                  %390 = arith.andi %389, %cst_7 : vector<16xi32>
                  %391 = arith.ori %388, %390 : vector<16xi32>
                  %392 = arith.addi %391, %cst_6 : vector<16xi32>
                  %393 = arith.shrui %392, %cst_12 : vector<16xi32>
                  %394 = arith.cmpf uno, %356, %356 : vector<16xf32>
                  %395 = arith.select %394, %cst_5, %393 : vector<16xi1>, vector<16xi32>
                  %396 = arith.bitcast %357 : vector<16xf32> to vector<16xi32>
                  %397 = arith.shrui %396, %cst_12 : vector<16xi32>
                  %398 = arith.andi %397, %cst_7 : vector<16xi32>
                  %399 = arith.ori %396, %398 : vector<16xi32>
                  %400 = arith.addi %399, %cst_6 : vector<16xi32>
                  %401 = arith.shrui %400, %cst_12 : vector<16xi32>
                  %402 = arith.cmpf uno, %357, %357 : vector<16xf32>
                  %403 = arith.select %402, %cst_5, %401 : vector<16xi1>, vector<16xi32>
                  %404 = arith.bitcast %380 : vector<16xf32> to vector<16xi32>
                  %405 = arith.shrui %404, %cst_12 : vector<16xi32>
                  %406 = arith.andi %405, %cst_7 : vector<16xi32>
                  %407 = arith.ori %404, %406 : vector<16xi32>
                  %408 = arith.addi %407, %cst_6 : vector<16xi32>
                  %409 = arith.shrui %408, %cst_12 : vector<16xi32>
                  %410 = arith.cmpf uno, %380, %380 : vector<16xf32>
                  %411 = arith.select %410, %cst_5, %409 : vector<16xi1>, vector<16xi32>
                  %412 = arith.bitcast %381 : vector<16xf32> to vector<16xi32>
                  %413 = arith.shrui %412, %cst_12 : vector<16xi32>
                  %414 = arith.andi %413, %cst_7 : vector<16xi32>
                  %415 = arith.ori %412, %414 : vector<16xi32>
                  %416 = arith.addi %415, %cst_6 : vector<16xi32>
                  %417 = arith.shrui %416, %cst_12 : vector<16xi32>
                  %418 = arith.cmpf uno, %381, %381 : vector<16xf32>
                  %419 = arith.select %418, %cst_5, %417 : vector<16xi1>, vector<16xi32>
                  %420 = arith.shli %403, %cst_12 : vector<16xi32>
                  %421 = arith.ori %395, %420 : vector<16xi32>
                  %422 = llvm.bitcast %421 : vector<16xi32> to vector<32xi16>
                  %423 = arith.shli %419, %cst_12 : vector<16xi32>
                  %424 = arith.ori %411, %423 : vector<16xi32>
                  %425 = llvm.bitcast %424 : vector<16xi32> to vector<32xi16>
                  scf.yield %422, %425 : vector<32xi16>, vector<32xi16>
                } else {
                  %388 = arith.bitcast %356 : vector<16xf32> to vector<16xi32>
                  %389 = arith.bitcast %357 : vector<16xf32> to vector<16xi32>
                  %390 = arith.shrui %388, %cst_12 : vector<16xi32>
                  %391 = arith.andi %389, %cst_11 : vector<16xi32>
                  %392 = arith.ori %390, %391 : vector<16xi32>
                  %393 = arith.andi %388, %cst_4 : vector<16xi32>
                  %394 = arith.shli %389, %cst_12 : vector<16xi32>
                  %395 = arith.ori %393, %394 : vector<16xi32>
                  %396 = llvm.bitcast %392 : vector<16xi32> to vector<32xi16>
                  %397 = llvm.bitcast %395 : vector<16xi32> to vector<32xi16>
                  %398 = arith.andi %396, %cst_3 : vector<32xi16>
                  %399 = arith.ori %397, %398 : vector<32xi16>
                  %400 = arith.cmpi ugt, %399, %cst_2 : vector<32xi16>
                  %401 = llvm.call_intrinsic "llvm.arithmetic.fence"(%cst_1) : (vector<16xf32>) -> vector<16xf32>
                  %402 = llvm.bitcast %401 : vector<16xf32> to vector<32xi16>
                  %403 = arith.addi %396, %402 : vector<32xi16>
                  %404 = arith.select %400, %403, %396 : vector<32xi1>, vector<32xi16>
                  %405 = arith.bitcast %380 : vector<16xf32> to vector<16xi32>
                  %406 = arith.bitcast %381 : vector<16xf32> to vector<16xi32>
                  %407 = arith.shrui %405, %cst_12 : vector<16xi32>
                  %408 = arith.andi %406, %cst_11 : vector<16xi32>
                  %409 = arith.ori %407, %408 : vector<16xi32>
                  %410 = arith.andi %405, %cst_4 : vector<16xi32>
                  %411 = arith.shli %406, %cst_12 : vector<16xi32>
                  %412 = arith.ori %410, %411 : vector<16xi32>
                  %413 = llvm.bitcast %409 : vector<16xi32> to vector<32xi16>
                  %414 = llvm.bitcast %412 : vector<16xi32> to vector<32xi16>
                  %415 = arith.andi %413, %cst_3 : vector<32xi16>
                  %416 = arith.ori %414, %415 : vector<32xi16>
                  %417 = arith.cmpi ugt, %416, %cst_2 : vector<32xi16>
                  %418 = llvm.call_intrinsic "llvm.arithmetic.fence"(%cst_1) : (vector<16xf32>) -> vector<16xf32>
                  %419 = llvm.bitcast %418 : vector<16xf32> to vector<32xi16>
                  %420 = arith.addi %413, %419 : vector<32xi16>
                  %421 = arith.select %417, %420, %413 : vector<32xi1>, vector<32xi16>
                  scf.yield %404, %421 : vector<32xi16>, vector<32xi16>
                }
                %387 = vector.shuffle %386#0, %386#1 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63] : vector<32xi16>, vector<32xi16>
                vector.store %387, %15[%333] : memref<?xi16>, vector<64xi16>
              }
            }
            scf.yield %260#0 : i32
          }
        }
        llvm.call_intrinsic "llvm.x86.sse.sfence"() : () -> ()
        %244 = llvm.inline_asm has_side_effects asm_dialect = att operand_attrs = [] "leaq -136(%rsp), %rsp; movl $1, (%rsp); ldmxcsr (%rsp); leaq 136(%rsp), %rsp; movl $1, $0", "=r,r,~{memory}" %31 : (i32) -> i32
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
