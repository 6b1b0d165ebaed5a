// iree-compile --iree-opt-level=O2 --iree-hal-target-device=local --iree-hal-local-target-device-backends=llvm-cpu --iree-stream-resource-min-offset-alignment=1 --iree-llvmcpu-stack-allocation-limit=131072 --iree-llvmcpu-target-triple=x86_64-unknown-linux-gnu --iree-llvmcpu-target-cpu=x86-64-v4 apply_qk_rms_norm.cpu.mlir -o apply_qk_rms_norm.cpu.vmfb

module @irnorm {
  stream.executable private @apply_qk_rms_norm_bf16_bf16_f32_f32_f32_f32_f32_nany_executable {
    stream.executable.export public @apply_qk_rms_norm_bf16_bf16_f32_f32_f32_f32_f32_nany workgroups(%arg0: index, %arg1: index, %arg2: index) -> (index, index, index) {
      %c8 = arith.constant 8 : index
      %c32768 = arith.constant 32768 : index
      %c1 = arith.constant 1 : index
      %0 = arith.addi %arg1, %arg2 : index
      %1 = arith.maxsi %0, %c1 : index
      %2 = arith.divui %c32768, %1 : index
      %3 = arith.maxsi %c8, %2 : index
      %4 = arith.ceildivui %arg0, %3 : index
      stream.return %4, %c1, %c1 : index, index, index
    }
    builtin.module {
      func.func @apply_qk_rms_norm_bf16_bf16_f32_f32_f32_f32_f32_nany(%arg0: !stream.binding, %arg1: !stream.binding, %arg2: !stream.binding, %arg3: !stream.binding, %arg4: !stream.binding, %arg5: !stream.binding, %arg6: !stream.binding, %arg7: index, %arg8: index, %arg9: index, %arg10: index, %arg11: index, %arg12: index, %arg13: index, %arg14: index, %arg15: f32) {
        %cst = arith.constant dense<0.000000e+00> : vector<16xf32>
        %cst_0 = arith.constant dense<0> : vector<32xi16>
        %c48 = arith.constant 48 : index
        %c16 = arith.constant 16 : index
        %cst_1 = arith.constant dense<-65536> : vector<16xi32>
        %cst_2 = arith.constant dense<16> : vector<16xi32>
        %cst_3 = arith.constant 1.000000e+00 : f32
        %c2143289344_i32 = arith.constant 2143289344 : i32
        %c8192 = arith.constant 8192 : index
        %c32 = arith.constant 32 : index
        %c31 = arith.constant 31 : index
        %c2 = arith.constant 2 : index
        %c131072 = arith.constant 131072 : index
        %c2097152 = arith.constant 2097152 : index
        %c64 = arith.constant 64 : index
        %c4 = arith.constant 4 : index
        %c1 = arith.constant 1 : index
        %c0 = arith.constant 0 : index
        %0 = arith.muli %arg7, %arg10 : index
        %1 = arith.addi %arg8, %0 : index
        %2 = stream.binding.subspan %arg0[%c0] : !stream.binding -> memref<?xi16>{%1}
        %3 = arith.muli %arg7, %arg11 : index
        %4 = arith.addi %arg9, %3 : index
        %5 = stream.binding.subspan %arg1[%c0] : !stream.binding -> memref<?xi16>{%4}
        %6 = arith.muli %arg7, %arg12 : index
        %7 = arith.addi %c1, %6 : index
        %8 = stream.binding.subspan %arg2[%c0] : !stream.binding -> memref<?xf32>{%7}
        %9 = stream.binding.subspan %arg3[%c0] : !stream.binding -> memref<?xf32>{%arg8}
        %10 = stream.binding.subspan %arg4[%c0] : !stream.binding -> memref<?xf32>{%arg9}
        %11 = arith.muli %arg7, %arg13 : index
        %12 = arith.addi %arg8, %11 : index
        %13 = stream.binding.subspan %arg5[%c0] : !stream.binding -> memref<?xf32>{%12}
        %14 = arith.muli %arg7, %arg14 : index
        %15 = arith.addi %arg9, %14 : index
        %16 = stream.binding.subspan %arg6[%c0] : !stream.binding -> memref<?xf32>{%15}
        %workgroup_id_0 = stream.dispatch.workgroup.id[0] : index
        %workgroup_count_0 = stream.dispatch.workgroup.count[0] : index
        %17 = llvm.inline_asm has_side_effects asm_dialect = att operand_attrs = [] "leaq -136(%rsp), %rsp; stmxcsr (%rsp); movl (%rsp), $0; movl $$0x1f80, 4(%rsp); ldmxcsr 4(%rsp); leaq 136(%rsp), %rsp", "=r,~{memory}"  : () -> i32
        %18 = arith.ceildivui %arg7, %workgroup_count_0 : index
        %19 = arith.muli %workgroup_id_0, %18 : index
        %20 = arith.addi %19, %18 : index
        %21 = arith.minsi %20, %arg7 : index
        %intptr = memref.extract_aligned_pointer_as_index %13 : memref<?xf32> -> index
        %22 = arith.muli %arg13, %c4 : index
        %23 = arith.ori %intptr, %22 : index
        %24 = arith.remui %23, %c64 : index
        %25 = arith.muli %arg7, %arg8 : index
        %26 = arith.muli %25, %c4 : index
        %27 = arith.cmpi sge, %26, %c2097152 : index
        %28 = arith.cmpi eq, %24, %c0 : index
        %29 = arith.andi %27, %28 : i1
        %30 = arith.divui %c131072, %arg8 : index
        %31 = arith.minsi %c4, %30 : index
        %32 = arith.maxsi %c2, %31 : index
        %33 = arith.addi %arg8, %c31 : index
        %34 = arith.divui %33, %c32 : index
        %35 = arith.subi %34, %c1 : index
        %36 = arith.index_cast %35 : index to i64
        %37 = math.ctlz %36 : i64
        %c64_i64 = arith.constant 64 : i64
        %38 = arith.subi %c64_i64, %37 : i64
        %c8_i64 = arith.constant 8 : i64
        %39 = arith.shli %c8_i64, %38 : i64
        %40 = arith.index_cast %39 : i64 to index
        %41 = arith.minsi %c8192, %40 : index
        %42 = arith.bitcast %c2143289344_i32 : i32 to f32
        %43 = arith.subi %21, %c1 : index
        %44 = arith.cmpi slt, %19, %21 : index
        scf.if %44 {
          scf.for %arg16 = %19 to %21 step %c1 {
            %75 = arith.muli %arg16, %arg10 : index
            %76 = arith.muli %arg16, %arg12 : index
            %77 = arith.muli %arg16, %arg13 : index
            %78 = memref.load %8[%76] : memref<?xf32>
            %79 = arith.addf %78, %arg15 : f32
            %80 = math.sqrt %79 : f32
            %81 = arith.divf %cst_3, %80 : f32
            %82 = vector.broadcast %42 : f32 to vector<16xf32>
            %83 = vector.broadcast %81 : f32 to vector<16xf32>
            %84 = arith.divui %arg8, %c64 : index
            %85 = arith.muli %84, %c64 : index
            %86 = arith.divui %arg8, %c32 : index
            %87 = arith.muli %86, %c32 : index
            %88 = arith.subi %arg8, %87 : index
            %89 = arith.cmpi ne, %85, %c0 : index
            scf.if %89 {
              %91 = arith.subi %85, %c64 : index
              %92 = vector.load %2[%75] : memref<?xi16>, vector<32xi16>
              %93 = vector.bitcast %92 : vector<32xi16> to vector<16xi32>
              %94 = arith.shli %93, %cst_2 : vector<16xi32>
              %95 = arith.andi %93, %cst_1 : vector<16xi32>
              %96 = arith.bitcast %94 : vector<16xi32> to vector<16xf32>
              %97 = arith.bitcast %95 : vector<16xi32> to vector<16xf32>
              %98 = vector.load %9[%c0] : memref<?xf32>, vector<16xf32>
              %99 = vector.load %9[%c16] : memref<?xf32>, vector<16xf32>
              %100 = vector.shuffle %98, %99 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %101 = vector.shuffle %98, %99 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %102 = arith.addi %75, %c32 : index
              %103 = vector.load %2[%102] : memref<?xi16>, vector<32xi16>
              %104 = vector.bitcast %103 : vector<32xi16> to vector<16xi32>
              %105 = arith.shli %104, %cst_2 : vector<16xi32>
              %106 = arith.andi %104, %cst_1 : vector<16xi32>
              %107 = arith.bitcast %105 : vector<16xi32> to vector<16xf32>
              %108 = arith.bitcast %106 : vector<16xi32> to vector<16xf32>
              %109 = vector.load %9[%c32] : memref<?xf32>, vector<16xf32>
              %110 = vector.load %9[%c48] : memref<?xf32>, vector<16xf32>
              %111 = vector.shuffle %109, %110 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %112 = vector.shuffle %109, %110 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %113:8 = scf.for %arg17 = %c0 to %91 step %c64 iter_args(%arg18 = %96, %arg19 = %97, %arg20 = %100, %arg21 = %101, %arg22 = %107, %arg23 = %108, %arg24 = %111, %arg25 = %112) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
                %145 = arith.addi %arg17, %c64 : index
                %146 = arith.addi %145, %c32 : index
                %147 = arith.addi %75, %145 : index
                %148 = vector.load %2[%147] : memref<?xi16>, vector<32xi16>
                %149 = vector.bitcast %148 : vector<32xi16> to vector<16xi32>
                %150 = arith.shli %149, %cst_2 : vector<16xi32>
                %151 = arith.andi %149, %cst_1 : vector<16xi32>
                %152 = arith.bitcast %150 : vector<16xi32> to vector<16xf32>
                %153 = arith.bitcast %151 : vector<16xi32> to vector<16xf32>
                %154 = vector.load %9[%145] : memref<?xf32>, vector<16xf32>
                %155 = arith.addi %145, %c16 : index
                %156 = vector.load %9[%155] : memref<?xf32>, vector<16xf32>
                %157 = vector.shuffle %154, %156 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %158 = vector.shuffle %154, %156 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %159 = arith.addi %75, %146 : index
                %160 = vector.load %2[%159] : memref<?xi16>, vector<32xi16>
                %161 = vector.bitcast %160 : vector<32xi16> to vector<16xi32>
                %162 = arith.shli %161, %cst_2 : vector<16xi32>
                %163 = arith.andi %161, %cst_1 : vector<16xi32>
                %164 = arith.bitcast %162 : vector<16xi32> to vector<16xf32>
                %165 = arith.bitcast %163 : vector<16xi32> to vector<16xf32>
                %166 = vector.load %9[%146] : memref<?xf32>, vector<16xf32>
                %167 = arith.addi %146, %c16 : index
                %168 = vector.load %9[%167] : memref<?xf32>, vector<16xf32>
                %169 = vector.shuffle %166, %168 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %170 = vector.shuffle %166, %168 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %171 = arith.addi %arg17, %c32 : index
                %172 = arith.addi %77, %arg17 : index
                %173 = arith.mulf %arg18, %83 : vector<16xf32>
                %174 = arith.mulf %arg19, %83 : vector<16xf32>
                %175 = arith.mulf %173, %arg20 : vector<16xf32>
                %176 = arith.mulf %174, %arg21 : vector<16xf32>
                %177 = arith.cmpf une, %175, %175 : vector<16xf32>
                %178 = arith.cmpf une, %176, %176 : vector<16xf32>
                %179 = arith.select %177, %82, %175 : vector<16xi1>, vector<16xf32>
                %180 = arith.select %178, %82, %176 : vector<16xi1>, vector<16xf32>
                %181 = arith.mulf %arg22, %83 : vector<16xf32>
                %182 = arith.mulf %arg23, %83 : vector<16xf32>
                %183 = arith.mulf %181, %arg24 : vector<16xf32>
                %184 = arith.mulf %182, %arg25 : vector<16xf32>
                %185 = arith.cmpf une, %183, %183 : vector<16xf32>
                %186 = arith.cmpf une, %184, %184 : vector<16xf32>
                %187 = arith.select %185, %82, %183 : vector<16xi1>, vector<16xf32>
                %188 = arith.select %186, %82, %184 : vector<16xi1>, vector<16xf32>
                %189 = vector.shuffle %179, %180 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
                %190 = vector.shuffle %179, %180 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
                %191 = vector.shuffle %187, %188 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
                %192 = vector.shuffle %187, %188 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
                scf.if %29 {
                  vector.store %189, %13[%172] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
                } else {
                  vector.store %189, %13[%172] : memref<?xf32>, vector<16xf32>
                }
                %193 = arith.addi %172, %c16 : index
                scf.if %29 {
                  vector.store %190, %13[%193] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
                } else {
                  vector.store %190, %13[%193] : memref<?xf32>, vector<16xf32>
                }
                %194 = arith.addi %172, %c32 : index
                scf.if %29 {
                  vector.store %191, %13[%194] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
                } else {
                  vector.store %191, %13[%194] : memref<?xf32>, vector<16xf32>
                }
                %195 = arith.addi %172, %c48 : index
                scf.if %29 {
                  vector.store %192, %13[%195] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
                } else {
                  vector.store %192, %13[%195] : memref<?xf32>, vector<16xf32>
                }
                %196 = arith.muli %arg10, %32 : index
                %197 = arith.addi %75, %arg17 : index
                %198 = arith.addi %197, %196 : index
                memref.prefetch %2[%198], read, locality<3>, data : memref<?xi16>
                %199 = arith.muli %arg10, %32 : index
                %200 = arith.addi %75, %171 : index
                %201 = arith.addi %200, %199 : index
                memref.prefetch %2[%201], read, locality<3>, data : memref<?xi16>
                scf.yield %152, %153, %157, %158, %164, %165, %169, %170 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
              }
              %114 = arith.addi %91, %c32 : index
              %115 = arith.addi %77, %91 : index
              %116 = arith.mulf %113#0, %83 : vector<16xf32>
              %117 = arith.mulf %113#1, %83 : vector<16xf32>
              %118 = arith.mulf %116, %113#2 : vector<16xf32>
              %119 = arith.mulf %117, %113#3 : vector<16xf32>
              %120 = arith.cmpf une, %118, %118 : vector<16xf32>
              %121 = arith.cmpf une, %119, %119 : vector<16xf32>
              %122 = arith.select %120, %82, %118 : vector<16xi1>, vector<16xf32>
              %123 = arith.select %121, %82, %119 : vector<16xi1>, vector<16xf32>
              %124 = arith.mulf %113#4, %83 : vector<16xf32>
              %125 = arith.mulf %113#5, %83 : vector<16xf32>
              %126 = arith.mulf %124, %113#6 : vector<16xf32>
              %127 = arith.mulf %125, %113#7 : vector<16xf32>
              %128 = arith.cmpf une, %126, %126 : vector<16xf32>
              %129 = arith.cmpf une, %127, %127 : vector<16xf32>
              %130 = arith.select %128, %82, %126 : vector<16xi1>, vector<16xf32>
              %131 = arith.select %129, %82, %127 : vector<16xi1>, vector<16xf32>
              %132 = vector.shuffle %122, %123 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %133 = vector.shuffle %122, %123 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              %134 = vector.shuffle %130, %131 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %135 = vector.shuffle %130, %131 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              scf.if %29 {
                vector.store %132, %13[%115] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %132, %13[%115] : memref<?xf32>, vector<16xf32>
              }
              %136 = arith.addi %115, %c16 : index
              scf.if %29 {
                vector.store %133, %13[%136] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %133, %13[%136] : memref<?xf32>, vector<16xf32>
              }
              %137 = arith.addi %115, %c32 : index
              scf.if %29 {
                vector.store %134, %13[%137] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %134, %13[%137] : memref<?xf32>, vector<16xf32>
              }
              %138 = arith.addi %115, %c48 : index
              scf.if %29 {
                vector.store %135, %13[%138] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %135, %13[%138] : memref<?xf32>, vector<16xf32>
              }
              %139 = arith.muli %arg10, %32 : index
              %140 = arith.addi %75, %91 : index
              %141 = arith.addi %140, %139 : index
              memref.prefetch %2[%141], read, locality<3>, data : memref<?xi16>
              %142 = arith.muli %arg10, %32 : index
              %143 = arith.addi %75, %114 : index
              %144 = arith.addi %143, %142 : index
              memref.prefetch %2[%144], read, locality<3>, data : memref<?xi16>
            }
            scf.for %arg17 = %85 to %87 step %c32 {
              %91 = arith.addi %77, %arg17 : index
              %92 = arith.addi %75, %arg17 : index
              %93 = vector.load %2[%92] : memref<?xi16>, vector<32xi16>
              %94 = vector.bitcast %93 : vector<32xi16> to vector<16xi32>
              %95 = arith.shli %94, %cst_2 : vector<16xi32>
              %96 = arith.andi %94, %cst_1 : vector<16xi32>
              %97 = arith.bitcast %95 : vector<16xi32> to vector<16xf32>
              %98 = arith.bitcast %96 : vector<16xi32> to vector<16xf32>
              %99 = arith.mulf %97, %83 : vector<16xf32>
              %100 = arith.mulf %98, %83 : vector<16xf32>
              %101 = vector.load %9[%arg17] : memref<?xf32>, vector<16xf32>
              %102 = arith.addi %arg17, %c16 : index
              %103 = vector.load %9[%102] : memref<?xf32>, vector<16xf32>
              %104 = vector.shuffle %101, %103 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %105 = vector.shuffle %101, %103 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %106 = arith.mulf %99, %104 : vector<16xf32>
              %107 = arith.mulf %100, %105 : vector<16xf32>
              %108 = arith.cmpf une, %106, %106 : vector<16xf32>
              %109 = arith.cmpf une, %107, %107 : vector<16xf32>
              %110 = arith.select %108, %82, %106 : vector<16xi1>, vector<16xf32>
              %111 = arith.select %109, %82, %107 : vector<16xi1>, vector<16xf32>
              %112 = vector.shuffle %110, %111 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %113 = vector.shuffle %110, %111 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              scf.if %29 {
                vector.store %112, %13[%91] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %112, %13[%91] : memref<?xf32>, vector<16xf32>
              }
              %114 = arith.addi %91, %c16 : index
              scf.if %29 {
                vector.store %113, %13[%114] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %113, %13[%114] : memref<?xf32>, vector<16xf32>
              }
              %115 = arith.muli %arg10, %32 : index
              %116 = arith.addi %75, %arg17 : index
              %117 = arith.addi %116, %115 : index
              memref.prefetch %2[%117], read, locality<3>, data : memref<?xi16>
            }
            %90 = arith.cmpi ne, %88, %c0 : index
            scf.if %90 {
              %91 = arith.addi %77, %87 : index
              %92 = arith.addi %75, %87 : index
              %93 = vector.create_mask %88 : vector<32xi1>
              %94 = vector.maskedload %2[%92], %93, %cst_0 : memref<?xi16>, vector<32xi1>, vector<32xi16> into vector<32xi16>
              %95 = vector.bitcast %94 : vector<32xi16> to vector<16xi32>
              %96 = arith.shli %95, %cst_2 : vector<16xi32>
              %97 = arith.andi %95, %cst_1 : vector<16xi32>
              %98 = arith.bitcast %96 : vector<16xi32> to vector<16xf32>
              %99 = arith.bitcast %97 : vector<16xi32> to vector<16xf32>
              %100 = arith.mulf %98, %83 : vector<16xf32>
              %101 = arith.mulf %99, %83 : vector<16xf32>
              %102 = vector.create_mask %88 : vector<16xi1>
              %103 = vector.maskedload %9[%87], %102, %cst : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %104 = arith.addi %87, %c16 : index
              %105 = arith.subi %88, %c16 : index
              %106 = vector.create_mask %105 : vector<16xi1>
              %107 = vector.maskedload %9[%104], %106, %cst : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %108 = vector.shuffle %103, %107 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %109 = vector.shuffle %103, %107 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %110 = arith.mulf %100, %108 : vector<16xf32>
              %111 = arith.mulf %101, %109 : vector<16xf32>
              %112 = arith.cmpf une, %110, %110 : vector<16xf32>
              %113 = arith.cmpf une, %111, %111 : vector<16xf32>
              %114 = arith.select %112, %82, %110 : vector<16xi1>, vector<16xf32>
              %115 = arith.select %113, %82, %111 : vector<16xi1>, vector<16xf32>
              %116 = vector.shuffle %114, %115 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %117 = vector.shuffle %114, %115 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              %118 = vector.create_mask %88 : vector<16xi1>
              vector.maskedstore %13[%91], %118, %116 : memref<?xf32>, vector<16xi1>, vector<16xf32>
              %119 = arith.addi %91, %c16 : index
              %120 = arith.subi %88, %c16 : index
              %121 = vector.create_mask %120 : vector<16xi1>
              vector.maskedstore %13[%119], %121, %117 : memref<?xf32>, vector<16xi1>, vector<16xf32>
              %122 = arith.muli %arg10, %32 : index
              %123 = arith.addi %75, %87 : index
              %124 = arith.addi %123, %122 : index
              memref.prefetch %2[%124], read, locality<3>, data : memref<?xi16>
            }
          }
        }
        llvm.call_intrinsic "llvm.x86.sse.sfence"() : () -> ()
        %45 = llvm.inline_asm has_side_effects asm_dialect = att operand_attrs = [] "leaq -136(%rsp), %rsp; movl $1, (%rsp); ldmxcsr (%rsp); leaq 136(%rsp), %rsp; movl $1, $0", "=r,r,~{memory}" %17 : (i32) -> i32
        %46 = llvm.inline_asm has_side_effects asm_dialect = att operand_attrs = [] "leaq -136(%rsp), %rsp; stmxcsr (%rsp); movl (%rsp), $0; movl $$0x1f80, 4(%rsp); ldmxcsr 4(%rsp); leaq 136(%rsp), %rsp", "=r,~{memory}"  : () -> i32
        %47 = arith.ceildivui %arg7, %workgroup_count_0 : index
        %48 = arith.muli %workgroup_id_0, %47 : index
        %49 = arith.addi %48, %47 : index
        %50 = arith.minsi %49, %arg7 : index
        %intptr_4 = memref.extract_aligned_pointer_as_index %16 : memref<?xf32> -> index
        %51 = arith.muli %arg14, %c4 : index
        %52 = arith.ori %intptr_4, %51 : index
        %53 = arith.remui %52, %c64 : index
        %54 = arith.muli %arg7, %arg9 : index
        %55 = arith.muli %54, %c4 : index
        %56 = arith.cmpi sge, %55, %c2097152 : index
        %57 = arith.cmpi eq, %53, %c0 : index
        %58 = arith.andi %56, %57 : i1
        %59 = arith.divui %c131072, %arg9 : index
        %60 = arith.minsi %c4, %59 : index
        %61 = arith.maxsi %c2, %60 : index
        %62 = arith.addi %arg9, %c31 : index
        %63 = arith.divui %62, %c32 : index
        %64 = arith.subi %63, %c1 : index
        %65 = arith.index_cast %64 : index to i64
        %66 = math.ctlz %65 : i64
        %c64_i64_5 = arith.constant 64 : i64
        %67 = arith.subi %c64_i64_5, %66 : i64
        %c8_i64_6 = arith.constant 8 : i64
        %68 = arith.shli %c8_i64_6, %67 : i64
        %69 = arith.index_cast %68 : i64 to index
        %70 = arith.minsi %c8192, %69 : index
        %71 = arith.bitcast %c2143289344_i32 : i32 to f32
        %72 = arith.subi %50, %c1 : index
        %73 = arith.cmpi slt, %48, %50 : index
        scf.if %73 {
          scf.for %arg16 = %48 to %50 step %c1 {
            %75 = arith.muli %arg16, %arg11 : index
            %76 = arith.muli %arg16, %arg12 : index
            %77 = arith.muli %arg16, %arg14 : index
            %78 = arith.addi %76, %c1 : index
            %79 = memref.load %8[%78] : memref<?xf32>
            %80 = arith.addf %79, %arg15 : f32
            %81 = math.sqrt %80 : f32
            %82 = arith.divf %cst_3, %81 : f32
            %83 = vector.broadcast %71 : f32 to vector<16xf32>
            %84 = vector.broadcast %82 : f32 to vector<16xf32>
            %85 = arith.divui %arg9, %c64 : index
            %86 = arith.muli %85, %c64 : index
            %87 = arith.divui %arg9, %c32 : index
            %88 = arith.muli %87, %c32 : index
            %89 = arith.subi %arg9, %88 : index
            %90 = arith.cmpi ne, %86, %c0 : index
            scf.if %90 {
              %92 = arith.subi %86, %c64 : index
              %93 = vector.load %5[%75] : memref<?xi16>, vector<32xi16>
              %94 = vector.bitcast %93 : vector<32xi16> to vector<16xi32>
              %95 = arith.shli %94, %cst_2 : vector<16xi32>
              %96 = arith.andi %94, %cst_1 : vector<16xi32>
              %97 = arith.bitcast %95 : vector<16xi32> to vector<16xf32>
              %98 = arith.bitcast %96 : vector<16xi32> to vector<16xf32>
              %99 = vector.load %10[%c0] : memref<?xf32>, vector<16xf32>
              %100 = vector.load %10[%c16] : memref<?xf32>, vector<16xf32>
              %101 = vector.shuffle %99, %100 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %102 = vector.shuffle %99, %100 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %103 = arith.addi %75, %c32 : index
              %104 = vector.load %5[%103] : memref<?xi16>, vector<32xi16>
              %105 = vector.bitcast %104 : vector<32xi16> to vector<16xi32>
              %106 = arith.shli %105, %cst_2 : vector<16xi32>
              %107 = arith.andi %105, %cst_1 : vector<16xi32>
              %108 = arith.bitcast %106 : vector<16xi32> to vector<16xf32>
              %109 = arith.bitcast %107 : vector<16xi32> to vector<16xf32>
              %110 = vector.load %10[%c32] : memref<?xf32>, vector<16xf32>
              %111 = vector.load %10[%c48] : memref<?xf32>, vector<16xf32>
              %112 = vector.shuffle %110, %111 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %113 = vector.shuffle %110, %111 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %114:8 = scf.for %arg17 = %c0 to %92 step %c64 iter_args(%arg18 = %97, %arg19 = %98, %arg20 = %101, %arg21 = %102, %arg22 = %108, %arg23 = %109, %arg24 = %112, %arg25 = %113) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
                %146 = arith.addi %arg17, %c64 : index
                %147 = arith.addi %146, %c32 : index
                %148 = arith.addi %75, %146 : index
                %149 = vector.load %5[%148] : memref<?xi16>, vector<32xi16>
                %150 = vector.bitcast %149 : vector<32xi16> to vector<16xi32>
                %151 = arith.shli %150, %cst_2 : vector<16xi32>
                %152 = arith.andi %150, %cst_1 : vector<16xi32>
                %153 = arith.bitcast %151 : vector<16xi32> to vector<16xf32>
                %154 = arith.bitcast %152 : vector<16xi32> to vector<16xf32>
                %155 = vector.load %10[%146] : memref<?xf32>, vector<16xf32>
                %156 = arith.addi %146, %c16 : index
                %157 = vector.load %10[%156] : memref<?xf32>, vector<16xf32>
                %158 = vector.shuffle %155, %157 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %159 = vector.shuffle %155, %157 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %160 = arith.addi %75, %147 : index
                %161 = vector.load %5[%160] : memref<?xi16>, vector<32xi16>
                %162 = vector.bitcast %161 : vector<32xi16> to vector<16xi32>
                %163 = arith.shli %162, %cst_2 : vector<16xi32>
                %164 = arith.andi %162, %cst_1 : vector<16xi32>
                %165 = arith.bitcast %163 : vector<16xi32> to vector<16xf32>
                %166 = arith.bitcast %164 : vector<16xi32> to vector<16xf32>
                %167 = vector.load %10[%147] : memref<?xf32>, vector<16xf32>
                %168 = arith.addi %147, %c16 : index
                %169 = vector.load %10[%168] : memref<?xf32>, vector<16xf32>
                %170 = vector.shuffle %167, %169 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %171 = vector.shuffle %167, %169 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %172 = arith.addi %arg17, %c32 : index
                %173 = arith.addi %77, %arg17 : index
                %174 = arith.mulf %arg18, %84 : vector<16xf32>
                %175 = arith.mulf %arg19, %84 : vector<16xf32>
                %176 = arith.mulf %174, %arg20 : vector<16xf32>
                %177 = arith.mulf %175, %arg21 : vector<16xf32>
                %178 = arith.cmpf une, %176, %176 : vector<16xf32>
                %179 = arith.cmpf une, %177, %177 : vector<16xf32>
                %180 = arith.select %178, %83, %176 : vector<16xi1>, vector<16xf32>
                %181 = arith.select %179, %83, %177 : vector<16xi1>, vector<16xf32>
                %182 = arith.mulf %arg22, %84 : vector<16xf32>
                %183 = arith.mulf %arg23, %84 : vector<16xf32>
                %184 = arith.mulf %182, %arg24 : vector<16xf32>
                %185 = arith.mulf %183, %arg25 : vector<16xf32>
                %186 = arith.cmpf une, %184, %184 : vector<16xf32>
                %187 = arith.cmpf une, %185, %185 : vector<16xf32>
                %188 = arith.select %186, %83, %184 : vector<16xi1>, vector<16xf32>
                %189 = arith.select %187, %83, %185 : vector<16xi1>, vector<16xf32>
                %190 = vector.shuffle %180, %181 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
                %191 = vector.shuffle %180, %181 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
                %192 = vector.shuffle %188, %189 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
                %193 = vector.shuffle %188, %189 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
                scf.if %58 {
                  vector.store %190, %16[%173] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
                } else {
                  vector.store %190, %16[%173] : memref<?xf32>, vector<16xf32>
                }
                %194 = arith.addi %173, %c16 : index
                scf.if %58 {
                  vector.store %191, %16[%194] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
                } else {
                  vector.store %191, %16[%194] : memref<?xf32>, vector<16xf32>
                }
                %195 = arith.addi %173, %c32 : index
                scf.if %58 {
                  vector.store %192, %16[%195] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
                } else {
                  vector.store %192, %16[%195] : memref<?xf32>, vector<16xf32>
                }
                %196 = arith.addi %173, %c48 : index
                scf.if %58 {
                  vector.store %193, %16[%196] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
                } else {
                  vector.store %193, %16[%196] : memref<?xf32>, vector<16xf32>
                }
                %197 = arith.muli %arg11, %61 : index
                %198 = arith.addi %75, %arg17 : index
                %199 = arith.addi %198, %197 : index
                memref.prefetch %5[%199], read, locality<3>, data : memref<?xi16>
                %200 = arith.muli %arg11, %61 : index
                %201 = arith.addi %75, %172 : index
                %202 = arith.addi %201, %200 : index
                memref.prefetch %5[%202], read, locality<3>, data : memref<?xi16>
                scf.yield %153, %154, %158, %159, %165, %166, %170, %171 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
              }
              %115 = arith.addi %92, %c32 : index
              %116 = arith.addi %77, %92 : index
              %117 = arith.mulf %114#0, %84 : vector<16xf32>
              %118 = arith.mulf %114#1, %84 : vector<16xf32>
              %119 = arith.mulf %117, %114#2 : vector<16xf32>
              %120 = arith.mulf %118, %114#3 : vector<16xf32>
              %121 = arith.cmpf une, %119, %119 : vector<16xf32>
              %122 = arith.cmpf une, %120, %120 : vector<16xf32>
              %123 = arith.select %121, %83, %119 : vector<16xi1>, vector<16xf32>
              %124 = arith.select %122, %83, %120 : vector<16xi1>, vector<16xf32>
              %125 = arith.mulf %114#4, %84 : vector<16xf32>
              %126 = arith.mulf %114#5, %84 : vector<16xf32>
              %127 = arith.mulf %125, %114#6 : vector<16xf32>
              %128 = arith.mulf %126, %114#7 : vector<16xf32>
              %129 = arith.cmpf une, %127, %127 : vector<16xf32>
              %130 = arith.cmpf une, %128, %128 : vector<16xf32>
              %131 = arith.select %129, %83, %127 : vector<16xi1>, vector<16xf32>
              %132 = arith.select %130, %83, %128 : vector<16xi1>, vector<16xf32>
              %133 = vector.shuffle %123, %124 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %134 = vector.shuffle %123, %124 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              %135 = vector.shuffle %131, %132 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %136 = vector.shuffle %131, %132 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              scf.if %58 {
                vector.store %133, %16[%116] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %133, %16[%116] : memref<?xf32>, vector<16xf32>
              }
              %137 = arith.addi %116, %c16 : index
              scf.if %58 {
                vector.store %134, %16[%137] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %134, %16[%137] : memref<?xf32>, vector<16xf32>
              }
              %138 = arith.addi %116, %c32 : index
              scf.if %58 {
                vector.store %135, %16[%138] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %135, %16[%138] : memref<?xf32>, vector<16xf32>
              }
              %139 = arith.addi %116, %c48 : index
              scf.if %58 {
                vector.store %136, %16[%139] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %136, %16[%139] : memref<?xf32>, vector<16xf32>
              }
              %140 = arith.muli %arg11, %61 : index
              %141 = arith.addi %75, %92 : index
              %142 = arith.addi %141, %140 : index
              memref.prefetch %5[%142], read, locality<3>, data : memref<?xi16>
              %143 = arith.muli %arg11, %61 : index
              %144 = arith.addi %75, %115 : index
              %145 = arith.addi %144, %143 : index
              memref.prefetch %5[%145], read, locality<3>, data : memref<?xi16>
            }
            scf.for %arg17 = %86 to %88 step %c32 {
              %92 = arith.addi %77, %arg17 : index
              %93 = arith.addi %75, %arg17 : index
              %94 = vector.load %5[%93] : memref<?xi16>, vector<32xi16>
              %95 = vector.bitcast %94 : vector<32xi16> to vector<16xi32>
              %96 = arith.shli %95, %cst_2 : vector<16xi32>
              %97 = arith.andi %95, %cst_1 : vector<16xi32>
              %98 = arith.bitcast %96 : vector<16xi32> to vector<16xf32>
              %99 = arith.bitcast %97 : vector<16xi32> to vector<16xf32>
              %100 = arith.mulf %98, %84 : vector<16xf32>
              %101 = arith.mulf %99, %84 : vector<16xf32>
              %102 = vector.load %10[%arg17] : memref<?xf32>, vector<16xf32>
              %103 = arith.addi %arg17, %c16 : index
              %104 = vector.load %10[%103] : memref<?xf32>, vector<16xf32>
              %105 = vector.shuffle %102, %104 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %106 = vector.shuffle %102, %104 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %107 = arith.mulf %100, %105 : vector<16xf32>
              %108 = arith.mulf %101, %106 : vector<16xf32>
              %109 = arith.cmpf une, %107, %107 : vector<16xf32>
              %110 = arith.cmpf une, %108, %108 : vector<16xf32>
              %111 = arith.select %109, %83, %107 : vector<16xi1>, vector<16xf32>
              %112 = arith.select %110, %83, %108 : vector<16xi1>, vector<16xf32>
              %113 = vector.shuffle %111, %112 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %114 = vector.shuffle %111, %112 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              scf.if %58 {
                vector.store %113, %16[%92] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %113, %16[%92] : memref<?xf32>, vector<16xf32>
              }
              %115 = arith.addi %92, %c16 : index
              scf.if %58 {
                vector.store %114, %16[%115] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %114, %16[%115] : memref<?xf32>, vector<16xf32>
              }
              %116 = arith.muli %arg11, %61 : index
              %117 = arith.addi %75, %arg17 : index
              %118 = arith.addi %117, %116 : index
              memref.prefetch %5[%118], read, locality<3>, data : memref<?xi16>
            }
            %91 = arith.cmpi ne, %89, %c0 : index
            scf.if %91 {
              %92 = arith.addi %77, %88 : index
              %93 = arith.addi %75, %88 : index
              %94 = vector.create_mask %89 : vector<32xi1>
              %95 = vector.maskedload %5[%93], %94, %cst_0 : memref<?xi16>, vector<32xi1>, vector<32xi16> into vector<32xi16>
              %96 = vector.bitcast %95 : vector<32xi16> to vector<16xi32>
              %97 = arith.shli %96, %cst_2 : vector<16xi32>
              %98 = arith.andi %96, %cst_1 : vector<16xi32>
              %99 = arith.bitcast %97 : vector<16xi32> to vector<16xf32>
              %100 = arith.bitcast %98 : vector<16xi32> to vector<16xf32>
              %101 = arith.mulf %99, %84 : vector<16xf32>
              %102 = arith.mulf %100, %84 : vector<16xf32>
              %103 = vector.create_mask %89 : vector<16xi1>
              %104 = vector.maskedload %10[%88], %103, %cst : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %105 = arith.addi %88, %c16 : index
              %106 = arith.subi %89, %c16 : index
              %107 = vector.create_mask %106 : vector<16xi1>
              %108 = vector.maskedload %10[%105], %107, %cst : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %109 = vector.shuffle %104, %108 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %110 = vector.shuffle %104, %108 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %111 = arith.mulf %101, %109 : vector<16xf32>
              %112 = arith.mulf %102, %110 : vector<16xf32>
              %113 = arith.cmpf une, %111, %111 : vector<16xf32>
              %114 = arith.cmpf une, %112, %112 : vector<16xf32>
              %115 = arith.select %113, %83, %111 : vector<16xi1>, vector<16xf32>
              %116 = arith.select %114, %83, %112 : vector<16xi1>, vector<16xf32>
              %117 = vector.shuffle %115, %116 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %118 = vector.shuffle %115, %116 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              %119 = vector.create_mask %89 : vector<16xi1>
              vector.maskedstore %16[%92], %119, %117 : memref<?xf32>, vector<16xi1>, vector<16xf32>
              %120 = arith.addi %92, %c16 : index
              %121 = arith.subi %89, %c16 : index
              %122 = vector.create_mask %121 : vector<16xi1>
              vector.maskedstore %16[%120], %122, %118 : memref<?xf32>, vector<16xi1>, vector<16xf32>
              %123 = arith.muli %arg11, %61 : index
              %124 = arith.addi %75, %88 : index
              %125 = arith.addi %124, %123 : index
              memref.prefetch %5[%125], read, locality<3>, data : memref<?xi16>
            }
          }
        }
        llvm.call_intrinsic "llvm.x86.sse.sfence"() : () -> ()
        %74 = llvm.inline_asm has_side_effects asm_dialect = att operand_attrs = [] "leaq -136(%rsp), %rsp; movl $1, (%rsp); ldmxcsr (%rsp); leaq 136(%rsp), %rsp; movl $1, $0", "=r,r,~{memory}" %46 : (i32) -> i32
        return
      }
    }
  }
  func.func @apply_qk_rms_norm_bf16_bf16_f32_f32_f32_f32_f32_nany(%arg0: tensor<?xbf16>, %arg1: tensor<?xbf16>, %arg2: tensor<?xf32>, %arg3: tensor<?xf32>, %arg4: tensor<?xf32>, %arg5: tensor<?xf32> {iree.abi.output = 0 : index}, %arg6: tensor<?xf32> {iree.abi.output = 1 : index}, %arg7: i64, %arg8: i64, %arg9: i64, %arg10: i64, %arg11: i64, %arg12: i64, %arg13: i64, %arg14: i64, %arg15: f32) -> (tensor<?xf32>, tensor<?xf32>) {
    %c0 = arith.constant 0 : index
    %dim = tensor.dim %arg0, %c0 : tensor<?xbf16>
    %dim_0 = tensor.dim %arg1, %c0 : tensor<?xbf16>
    %dim_1 = tensor.dim %arg2, %c0 : tensor<?xf32>
    %dim_2 = tensor.dim %arg3, %c0 : tensor<?xf32>
    %dim_3 = tensor.dim %arg4, %c0 : tensor<?xf32>
    %dim_4 = tensor.dim %arg5, %c0 : tensor<?xf32>
    %dim_5 = tensor.dim %arg6, %c0 : tensor<?xf32>
    %0 = arith.index_cast %arg7 : i64 to index
    %1 = arith.index_cast %arg8 : i64 to index
    %2 = arith.index_cast %arg9 : i64 to index
    %3 = arith.index_cast %arg10 : i64 to index
    %4 = arith.index_cast %arg11 : i64 to index
    %5 = arith.index_cast %arg12 : i64 to index
    %6 = arith.index_cast %arg13 : i64 to index
    %7 = arith.index_cast %arg14 : i64 to index
    %8:2 = flow.dispatch @apply_qk_rms_norm_bf16_bf16_f32_f32_f32_f32_f32_nany_executable::@apply_qk_rms_norm_bf16_bf16_f32_f32_f32_f32_f32_nany[%0, %1, %2](%arg0, %arg1, %arg2, %arg3, %arg4, %arg5, %arg6, %0, %1, %2, %3, %4, %5, %6, %7, %arg15) : (tensor<?xbf16>{%dim}, tensor<?xbf16>{%dim_0}, tensor<?xf32>{%dim_1}, tensor<?xf32>{%dim_2}, tensor<?xf32>{%dim_3}, tensor<?xf32>{%dim_4}, tensor<?xf32>{%dim_5}, index, index, index, index, index, index, index, index, f32) -> (%arg5{%dim_4}, %arg6{%dim_5})
    return %8#0, %8#1 : tensor<?xf32>, tensor<?xf32>
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
