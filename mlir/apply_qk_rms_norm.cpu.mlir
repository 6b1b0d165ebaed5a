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
        %c48 = arith.constant 48 : index
        %c16 = arith.constant 16 : index
        %cst = arith.constant dense<0.000000e+00> : vector<16xf32>
        %cst_0 = arith.constant dense<-65536> : vector<16xi32>
        %cst_1 = arith.constant dense<16> : vector<16xi32>
        %cst_2 = arith.constant dense<0> : vector<32xi16>
        %c64 = arith.constant 64 : index
        %c63 = arith.constant 63 : index
        %cst_3 = arith.constant 1.000000e+00 : f32
        %c2143289344_i32 = arith.constant 2143289344 : i32
        %c8192 = arith.constant 8192 : index
        %c32 = arith.constant 32 : index
        %c31 = arith.constant 31 : index
        %c2097152 = arith.constant 2097152 : index
        %c2 = arith.constant 2 : index
        %c4 = arith.constant 4 : index
        %c131072 = arith.constant 131072 : index
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
        %22 = arith.divui %c131072, %arg8 : index
        %23 = arith.minsi %c4, %22 : index
        %24 = arith.maxsi %c2, %23 : index
        %25 = arith.muli %arg10, %24 : index
        %intptr = memref.extract_aligned_pointer_as_index %13 : memref<?xf32> -> index
        %26 = arith.muli %arg7, %arg8 : index
        %27 = arith.muli %26, %c4 : index
        %28 = arith.cmpi sge, %27, %c2097152 : index
        %29 = arith.remui %intptr, %c4 : index
        %30 = arith.cmpi eq, %29, %c0 : index
        %31 = arith.andi %28, %30 : i1
        %32 = arith.addi %arg8, %c31 : index
        %33 = arith.divui %32, %c32 : index
        %34 = arith.subi %33, %c1 : index
        %35 = arith.index_cast %34 : index to i64
        %36 = math.ctlz %35 : i64
        %c64_i64 = arith.constant 64 : i64
        %37 = arith.subi %c64_i64, %36 : i64
        %c8_i64 = arith.constant 8 : i64
        %38 = arith.shli %c8_i64, %37 : i64
        %39 = arith.index_cast %38 : i64 to index
        %40 = arith.minsi %c8192, %39 : index
        %41 = arith.bitcast %c2143289344_i32 : i32 to f32
        %42 = arith.subi %21, %c1 : index
        %43 = arith.cmpi slt, %19, %21 : index
        scf.if %43 {
          scf.for %arg16 = %19 to %21 step %c1 {
            %67 = arith.muli %arg16, %arg10 : index
            %68 = arith.muli %arg16, %arg12 : index
            %69 = arith.muli %arg16, %arg13 : index
            %70 = memref.load %8[%68] : memref<?xf32>
            %71 = arith.addf %70, %arg15 : f32
            %72 = math.sqrt %71 : f32
            %73 = arith.divf %cst_3, %72 : f32
            %74 = vector.broadcast %41 : f32 to vector<16xf32>
            %75 = vector.broadcast %73 : f32 to vector<16xf32>
            %intptr_7 = memref.extract_aligned_pointer_as_index %13 : memref<?xf32> -> index
            %76 = arith.muli %69, %c4 : index
            %77 = arith.addi %intptr_7, %76 : index
            %78 = arith.subi %c0, %77 : index
            %79 = arith.andi %78, %c63 : index
            %80 = arith.divui %79, %c4 : index
            %81 = arith.minsi %80, %arg8 : index
            %82 = arith.select %31, %81, %c0 : index
            %83 = arith.subi %arg8, %82 : index
            %84 = arith.divui %83, %c64 : index
            %85 = arith.muli %84, %c64 : index
            %86 = arith.addi %82, %85 : index
            %87 = arith.subi %arg8, %82 : index
            %88 = arith.divui %87, %c32 : index
            %89 = arith.muli %88, %c32 : index
            %90 = arith.addi %82, %89 : index
            %91 = arith.subi %arg8, %90 : index
            scf.for %arg17 = %c0 to %82 step %c32 {
              %95 = arith.subi %82, %arg17 : index
              %96 = arith.addi %69, %arg17 : index
              %97 = arith.addi %67, %arg17 : index
              %98 = vector.create_mask %95 : vector<32xi1>
              %99 = vector.maskedload %2[%97], %98, %cst_2 : memref<?xi16>, vector<32xi1>, vector<32xi16> into vector<32xi16>
              %100 = vector.bitcast %99 : vector<32xi16> to vector<16xi32>
              %101 = arith.shli %100, %cst_1 : vector<16xi32>
              %102 = arith.andi %100, %cst_0 : vector<16xi32>
              %103 = arith.bitcast %101 : vector<16xi32> to vector<16xf32>
              %104 = arith.bitcast %102 : vector<16xi32> to vector<16xf32>
              %105 = arith.mulf %103, %75 : vector<16xf32>
              %106 = arith.mulf %104, %75 : vector<16xf32>
              %107 = vector.create_mask %95 : vector<16xi1>
              %108 = vector.maskedload %9[%arg17], %107, %cst : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %109 = arith.addi %arg17, %c16 : index
              %110 = arith.subi %95, %c16 : index
              %111 = vector.create_mask %110 : vector<16xi1>
              %112 = vector.maskedload %9[%109], %111, %cst : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %113 = vector.shuffle %108, %112 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %114 = vector.shuffle %108, %112 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %115 = arith.mulf %105, %113 : vector<16xf32>
              %116 = arith.mulf %106, %114 : vector<16xf32>
              %117 = arith.cmpf une, %115, %115 : vector<16xf32>
              %118 = arith.cmpf une, %116, %116 : vector<16xf32>
              %119 = arith.select %117, %74, %115 : vector<16xi1>, vector<16xf32>
              %120 = arith.select %118, %74, %116 : vector<16xi1>, vector<16xf32>
              %121 = vector.shuffle %119, %120 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %122 = vector.shuffle %119, %120 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              %123 = vector.create_mask %95 : vector<16xi1>
              vector.maskedstore %13[%96], %123, %121 : memref<?xf32>, vector<16xi1>, vector<16xf32>
              %124 = arith.addi %96, %c16 : index
              %125 = arith.subi %95, %c16 : index
              %126 = vector.create_mask %125 : vector<16xi1>
              vector.maskedstore %13[%124], %126, %122 : memref<?xf32>, vector<16xi1>, vector<16xf32>
              %127 = arith.addi %67, %arg17 : index
              %128 = arith.addi %127, %25 : index
              memref.prefetch %2[%128], read, locality<3>, data : memref<?xi16>
            }
            %92 = arith.subi %86, %82 : index
            %93 = arith.cmpi ne, %92, %c0 : index
            scf.if %93 {
              %95 = arith.subi %86, %c64 : index
              %96 = arith.addi %82, %c32 : index
              %97 = arith.addi %67, %82 : index
              %98 = vector.load %2[%97] : memref<?xi16>, vector<32xi16>
              %99 = vector.bitcast %98 : vector<32xi16> to vector<16xi32>
              %100 = arith.shli %99, %cst_1 : vector<16xi32>
              %101 = arith.andi %99, %cst_0 : vector<16xi32>
              %102 = arith.bitcast %100 : vector<16xi32> to vector<16xf32>
              %103 = arith.bitcast %101 : vector<16xi32> to vector<16xf32>
              %104 = vector.load %9[%82] : memref<?xf32>, vector<16xf32>
              %105 = arith.addi %82, %c16 : index
              %106 = vector.load %9[%105] : memref<?xf32>, vector<16xf32>
              %107 = vector.shuffle %104, %106 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %108 = vector.shuffle %104, %106 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %109 = arith.addi %67, %96 : index
              %110 = vector.load %2[%109] : memref<?xi16>, vector<32xi16>
              %111 = vector.bitcast %110 : vector<32xi16> to vector<16xi32>
              %112 = arith.shli %111, %cst_1 : vector<16xi32>
              %113 = arith.andi %111, %cst_0 : vector<16xi32>
              %114 = arith.bitcast %112 : vector<16xi32> to vector<16xf32>
              %115 = arith.bitcast %113 : vector<16xi32> to vector<16xf32>
              %116 = vector.load %9[%96] : memref<?xf32>, vector<16xf32>
              %117 = arith.addi %96, %c16 : index
              %118 = vector.load %9[%117] : memref<?xf32>, vector<16xf32>
              %119 = vector.shuffle %116, %118 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %120 = vector.shuffle %116, %118 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %121:8 = scf.for %arg17 = %82 to %95 step %c64 iter_args(%arg18 = %102, %arg19 = %103, %arg20 = %107, %arg21 = %108, %arg22 = %114, %arg23 = %115, %arg24 = %119, %arg25 = %120) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
                %151 = arith.addi %arg17, %c64 : index
                %152 = arith.addi %151, %c32 : index
                %153 = arith.addi %67, %151 : index
                %154 = vector.load %2[%153] : memref<?xi16>, vector<32xi16>
                %155 = vector.bitcast %154 : vector<32xi16> to vector<16xi32>
                %156 = arith.shli %155, %cst_1 : vector<16xi32>
                %157 = arith.andi %155, %cst_0 : vector<16xi32>
                %158 = arith.bitcast %156 : vector<16xi32> to vector<16xf32>
                %159 = arith.bitcast %157 : vector<16xi32> to vector<16xf32>
                %160 = vector.load %9[%151] : memref<?xf32>, vector<16xf32>
                %161 = arith.addi %151, %c16 : index
                %162 = vector.load %9[%161] : memref<?xf32>, vector<16xf32>
                %163 = vector.shuffle %160, %162 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %164 = vector.shuffle %160, %162 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %165 = arith.addi %67, %152 : index
                %166 = vector.load %2[%165] : memref<?xi16>, vector<32xi16>
                %167 = vector.bitcast %166 : vector<32xi16> to vector<16xi32>
                %168 = arith.shli %167, %cst_1 : vector<16xi32>
                %169 = arith.andi %167, %cst_0 : vector<16xi32>
                %170 = arith.bitcast %168 : vector<16xi32> to vector<16xf32>
                %171 = arith.bitcast %169 : vector<16xi32> to vector<16xf32>
                %172 = vector.load %9[%152] : memref<?xf32>, vector<16xf32>
                %173 = arith.addi %152, %c16 : index
                %174 = vector.load %9[%173] : memref<?xf32>, vector<16xf32>
                %175 = vector.shuffle %172, %174 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %176 = vector.shuffle %172, %174 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %177 = arith.addi %arg17, %c32 : index
                %178 = arith.addi %69, %arg17 : index
                %179 = arith.mulf %arg18, %75 : vector<16xf32>
                %180 = arith.mulf %arg19, %75 : vector<16xf32>
                %181 = arith.mulf %179, %arg20 : vector<16xf32>
                %182 = arith.mulf %180, %arg21 : vector<16xf32>
                %183 = arith.cmpf une, %181, %181 : vector<16xf32>
                %184 = arith.cmpf une, %182, %182 : vector<16xf32>
                %185 = arith.select %183, %74, %181 : vector<16xi1>, vector<16xf32>
                %186 = arith.select %184, %74, %182 : vector<16xi1>, vector<16xf32>
                %187 = arith.mulf %arg22, %75 : vector<16xf32>
                %188 = arith.mulf %arg23, %75 : vector<16xf32>
                %189 = arith.mulf %187, %arg24 : vector<16xf32>
                %190 = arith.mulf %188, %arg25 : vector<16xf32>
                %191 = arith.cmpf une, %189, %189 : vector<16xf32>
                %192 = arith.cmpf une, %190, %190 : vector<16xf32>
                %193 = arith.select %191, %74, %189 : vector<16xi1>, vector<16xf32>
                %194 = arith.select %192, %74, %190 : vector<16xi1>, vector<16xf32>
                %195 = vector.shuffle %185, %186 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
                %196 = vector.shuffle %185, %186 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
                %197 = vector.shuffle %193, %194 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
                %198 = vector.shuffle %193, %194 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
                scf.if %31 {
                  vector.store %195, %13[%178] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
                } else {
                  vector.store %195, %13[%178] : memref<?xf32>, vector<16xf32>
                }
                %199 = arith.addi %178, %c16 : index
                scf.if %31 {
                  vector.store %196, %13[%199] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
                } else {
                  vector.store %196, %13[%199] : memref<?xf32>, vector<16xf32>
                }
                %200 = arith.addi %178, %c32 : index
                scf.if %31 {
                  vector.store %197, %13[%200] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
                } else {
                  vector.store %197, %13[%200] : memref<?xf32>, vector<16xf32>
                }
                %201 = arith.addi %178, %c48 : index
                scf.if %31 {
                  vector.store %198, %13[%201] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
                } else {
                  vector.store %198, %13[%201] : memref<?xf32>, vector<16xf32>
                }
                %202 = arith.addi %67, %arg17 : index
                %203 = arith.addi %202, %25 : index
                memref.prefetch %2[%203], read, locality<3>, data : memref<?xi16>
                %204 = arith.addi %67, %177 : index
                %205 = arith.addi %204, %25 : index
                memref.prefetch %2[%205], read, locality<3>, data : memref<?xi16>
                scf.yield %158, %159, %163, %164, %170, %171, %175, %176 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
              }
              %122 = arith.addi %95, %c32 : index
              %123 = arith.addi %69, %95 : index
              %124 = arith.mulf %121#0, %75 : vector<16xf32>
              %125 = arith.mulf %121#1, %75 : vector<16xf32>
              %126 = arith.mulf %124, %121#2 : vector<16xf32>
              %127 = arith.mulf %125, %121#3 : vector<16xf32>
              %128 = arith.cmpf une, %126, %126 : vector<16xf32>
              %129 = arith.cmpf une, %127, %127 : vector<16xf32>
              %130 = arith.select %128, %74, %126 : vector<16xi1>, vector<16xf32>
              %131 = arith.select %129, %74, %127 : vector<16xi1>, vector<16xf32>
              %132 = arith.mulf %121#4, %75 : vector<16xf32>
              %133 = arith.mulf %121#5, %75 : vector<16xf32>
              %134 = arith.mulf %132, %121#6 : vector<16xf32>
              %135 = arith.mulf %133, %121#7 : vector<16xf32>
              %136 = arith.cmpf une, %134, %134 : vector<16xf32>
              %137 = arith.cmpf une, %135, %135 : vector<16xf32>
              %138 = arith.select %136, %74, %134 : vector<16xi1>, vector<16xf32>
              %139 = arith.select %137, %74, %135 : vector<16xi1>, vector<16xf32>
              %140 = vector.shuffle %130, %131 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %141 = vector.shuffle %130, %131 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              %142 = vector.shuffle %138, %139 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %143 = vector.shuffle %138, %139 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              scf.if %31 {
                vector.store %140, %13[%123] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %140, %13[%123] : memref<?xf32>, vector<16xf32>
              }
              %144 = arith.addi %123, %c16 : index
              scf.if %31 {
                vector.store %141, %13[%144] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %141, %13[%144] : memref<?xf32>, vector<16xf32>
              }
              %145 = arith.addi %123, %c32 : index
              scf.if %31 {
                vector.store %142, %13[%145] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %142, %13[%145] : memref<?xf32>, vector<16xf32>
              }
              %146 = arith.addi %123, %c48 : index
              scf.if %31 {
                vector.store %143, %13[%146] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %143, %13[%146] : memref<?xf32>, vector<16xf32>
              }
              %147 = arith.addi %67, %95 : index
              %148 = arith.addi %147, %25 : index
              memref.prefetch %2[%148], read, locality<3>, data : memref<?xi16>
              %149 = arith.addi %67, %122 : index
              %150 = arith.addi %149, %25 : index
              memref.prefetch %2[%150], read, locality<3>, data : memref<?xi16>
            }
            scf.for %arg17 = %86 to %90 step %c32 {
              %95 = arith.addi %69, %arg17 : index
              %96 = arith.addi %67, %arg17 : index
              %97 = vector.load %2[%96] : memref<?xi16>, vector<32xi16>
              %98 = vector.bitcast %97 : vector<32xi16> to vector<16xi32>
              %99 = arith.shli %98, %cst_1 : vector<16xi32>
              %100 = arith.andi %98, %cst_0 : vector<16xi32>
              %101 = arith.bitcast %99 : vector<16xi32> to vector<16xf32>
              %102 = arith.bitcast %100 : vector<16xi32> to vector<16xf32>
              %103 = arith.mulf %101, %75 : vector<16xf32>
              %104 = arith.mulf %102, %75 : vector<16xf32>
              %105 = vector.load %9[%arg17] : memref<?xf32>, vector<16xf32>
              %106 = arith.addi %arg17, %c16 : index
              %107 = vector.load %9[%106] : memref<?xf32>, vector<16xf32>
              %108 = vector.shuffle %105, %107 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %109 = vector.shuffle %105, %107 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %110 = arith.mulf %103, %108 : vector<16xf32>
              %111 = arith.mulf %104, %109 : vector<16xf32>
              %112 = arith.cmpf une, %110, %110 : vector<16xf32>
              %113 = arith.cmpf une, %111, %111 : vector<16xf32>
              %114 = arith.select %112, %74, %110 : vector<16xi1>, vector<16xf32>
              %115 = arith.select %113, %74, %111 : vector<16xi1>, vector<16xf32>
              %116 = vector.shuffle %114, %115 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %117 = vector.shuffle %114, %115 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              scf.if %31 {
                vector.store %116, %13[%95] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %116, %13[%95] : memref<?xf32>, vector<16xf32>
              }
              %118 = arith.addi %95, %c16 : index
              scf.if %31 {
                vector.store %117, %13[%118] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %117, %13[%118] : memref<?xf32>, vector<16xf32>
              }
              %119 = arith.addi %67, %arg17 : index
              %120 = arith.addi %119, %25 : index
              memref.prefetch %2[%120], read, locality<3>, data : memref<?xi16>
            }
            %94 = arith.cmpi ne, %91, %c0 : index
            scf.if %94 {
              %95 = arith.addi %69, %90 : index
              %96 = arith.addi %67, %90 : index
              %97 = vector.create_mask %91 : vector<32xi1>
              %98 = vector.maskedload %2[%96], %97, %cst_2 : memref<?xi16>, vector<32xi1>, vector<32xi16> into vector<32xi16>
              %99 = vector.bitcast %98 : vector<32xi16> to vector<16xi32>
              %100 = arith.shli %99, %cst_1 : vector<16xi32>
              %101 = arith.andi %99, %cst_0 : vector<16xi32>
              %102 = arith.bitcast %100 : vector<16xi32> to vector<16xf32>
              %103 = arith.bitcast %101 : vector<16xi32> to vector<16xf32>
              %104 = arith.mulf %102, %75 : vector<16xf32>
              %105 = arith.mulf %103, %75 : vector<16xf32>
              %106 = vector.create_mask %91 : vector<16xi1>
              %107 = vector.maskedload %9[%90], %106, %cst : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %108 = arith.addi %90, %c16 : index
              %109 = arith.subi %91, %c16 : index
              %110 = vector.create_mask %109 : vector<16xi1>
              %111 = vector.maskedload %9[%108], %110, %cst : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %112 = vector.shuffle %107, %111 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %113 = vector.shuffle %107, %111 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %114 = arith.mulf %104, %112 : vector<16xf32>
              %115 = arith.mulf %105, %113 : vector<16xf32>
              %116 = arith.cmpf une, %114, %114 : vector<16xf32>
              %117 = arith.cmpf une, %115, %115 : vector<16xf32>
              %118 = arith.select %116, %74, %114 : vector<16xi1>, vector<16xf32>
              %119 = arith.select %117, %74, %115 : vector<16xi1>, vector<16xf32>
              %120 = vector.shuffle %118, %119 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %121 = vector.shuffle %118, %119 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              %122 = vector.create_mask %91 : vector<16xi1>
              vector.maskedstore %13[%95], %122, %120 : memref<?xf32>, vector<16xi1>, vector<16xf32>
              %123 = arith.addi %95, %c16 : index
              %124 = arith.subi %91, %c16 : index
              %125 = vector.create_mask %124 : vector<16xi1>
              vector.maskedstore %13[%123], %125, %121 : memref<?xf32>, vector<16xi1>, vector<16xf32>
              %126 = arith.addi %67, %90 : index
              %127 = arith.addi %126, %25 : index
              memref.prefetch %2[%127], read, locality<3>, data : memref<?xi16>
            }
          }
        }
        %44 = arith.divui %c131072, %arg9 : index
        %45 = arith.minsi %c4, %44 : index
        %46 = arith.maxsi %c2, %45 : index
        %47 = arith.muli %arg11, %46 : index
        %intptr_4 = memref.extract_aligned_pointer_as_index %16 : memref<?xf32> -> index
        %48 = arith.muli %arg7, %arg9 : index
        %49 = arith.muli %48, %c4 : index
        %50 = arith.cmpi sge, %49, %c2097152 : index
        %51 = arith.remui %intptr_4, %c4 : index
        %52 = arith.cmpi eq, %51, %c0 : index
        %53 = arith.andi %50, %52 : i1
        %54 = arith.addi %arg9, %c31 : index
        %55 = arith.divui %54, %c32 : index
        %56 = arith.subi %55, %c1 : index
        %57 = arith.index_cast %56 : index to i64
        %58 = math.ctlz %57 : i64
        %c64_i64_5 = arith.constant 64 : i64
        %59 = arith.subi %c64_i64_5, %58 : i64
        %c8_i64_6 = arith.constant 8 : i64
        %60 = arith.shli %c8_i64_6, %59 : i64
        %61 = arith.index_cast %60 : i64 to index
        %62 = arith.minsi %c8192, %61 : index
        %63 = arith.bitcast %c2143289344_i32 : i32 to f32
        %64 = arith.subi %21, %c1 : index
        %65 = arith.cmpi slt, %19, %21 : index
        scf.if %65 {
          scf.for %arg16 = %19 to %21 step %c1 {
            %67 = arith.muli %arg16, %arg11 : index
            %68 = arith.muli %arg16, %arg12 : index
            %69 = arith.muli %arg16, %arg14 : index
            %70 = arith.addi %68, %c1 : index
            %71 = memref.load %8[%70] : memref<?xf32>
            %72 = arith.addf %71, %arg15 : f32
            %73 = math.sqrt %72 : f32
            %74 = arith.divf %cst_3, %73 : f32
            %75 = vector.broadcast %63 : f32 to vector<16xf32>
            %76 = vector.broadcast %74 : f32 to vector<16xf32>
            %intptr_7 = memref.extract_aligned_pointer_as_index %16 : memref<?xf32> -> index
            %77 = arith.muli %69, %c4 : index
            %78 = arith.addi %intptr_7, %77 : index
            %79 = arith.subi %c0, %78 : index
            %80 = arith.andi %79, %c63 : index
            %81 = arith.divui %80, %c4 : index
            %82 = arith.minsi %81, %arg9 : index
            %83 = arith.select %53, %82, %c0 : index
            %84 = arith.subi %arg9, %83 : index
            %85 = arith.divui %84, %c64 : index
            %86 = arith.muli %85, %c64 : index
            %87 = arith.addi %83, %86 : index
            %88 = arith.subi %arg9, %83 : index
            %89 = arith.divui %88, %c32 : index
            %90 = arith.muli %89, %c32 : index
            %91 = arith.addi %83, %90 : index
            %92 = arith.subi %arg9, %91 : index
            scf.for %arg17 = %c0 to %83 step %c32 {
              %96 = arith.subi %83, %arg17 : index
              %97 = arith.addi %69, %arg17 : index
              %98 = arith.addi %67, %arg17 : index
              %99 = vector.create_mask %96 : vector<32xi1>
              %100 = vector.maskedload %5[%98], %99, %cst_2 : memref<?xi16>, vector<32xi1>, vector<32xi16> into vector<32xi16>
              %101 = vector.bitcast %100 : vector<32xi16> to vector<16xi32>
              %102 = arith.shli %101, %cst_1 : vector<16xi32>
              %103 = arith.andi %101, %cst_0 : vector<16xi32>
              %104 = arith.bitcast %102 : vector<16xi32> to vector<16xf32>
              %105 = arith.bitcast %103 : vector<16xi32> to vector<16xf32>
              %106 = arith.mulf %104, %76 : vector<16xf32>
              %107 = arith.mulf %105, %76 : vector<16xf32>
              %108 = vector.create_mask %96 : vector<16xi1>
              %109 = vector.maskedload %10[%arg17], %108, %cst : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %110 = arith.addi %arg17, %c16 : index
              %111 = arith.subi %96, %c16 : index
              %112 = vector.create_mask %111 : vector<16xi1>
              %113 = vector.maskedload %10[%110], %112, %cst : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %114 = vector.shuffle %109, %113 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %115 = vector.shuffle %109, %113 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %116 = arith.mulf %106, %114 : vector<16xf32>
              %117 = arith.mulf %107, %115 : vector<16xf32>
              %118 = arith.cmpf une, %116, %116 : vector<16xf32>
              %119 = arith.cmpf une, %117, %117 : vector<16xf32>
              %120 = arith.select %118, %75, %116 : vector<16xi1>, vector<16xf32>
              %121 = arith.select %119, %75, %117 : vector<16xi1>, vector<16xf32>
              %122 = vector.shuffle %120, %121 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %123 = vector.shuffle %120, %121 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              %124 = vector.create_mask %96 : vector<16xi1>
              vector.maskedstore %16[%97], %124, %122 : memref<?xf32>, vector<16xi1>, vector<16xf32>
              %125 = arith.addi %97, %c16 : index
              %126 = arith.subi %96, %c16 : index
              %127 = vector.create_mask %126 : vector<16xi1>
              vector.maskedstore %16[%125], %127, %123 : memref<?xf32>, vector<16xi1>, vector<16xf32>
              %128 = arith.addi %67, %arg17 : index
              %129 = arith.addi %128, %47 : index
              memref.prefetch %5[%129], read, locality<3>, data : memref<?xi16>
            }
            %93 = arith.subi %87, %83 : index
            %94 = arith.cmpi ne, %93, %c0 : index
            scf.if %94 {
              %96 = arith.subi %87, %c64 : index
              %97 = arith.addi %83, %c32 : index
              %98 = arith.addi %67, %83 : index
              %99 = vector.load %5[%98] : memref<?xi16>, vector<32xi16>
              %100 = vector.bitcast %99 : vector<32xi16> to vector<16xi32>
              %101 = arith.shli %100, %cst_1 : vector<16xi32>
              %102 = arith.andi %100, %cst_0 : vector<16xi32>
              %103 = arith.bitcast %101 : vector<16xi32> to vector<16xf32>
              %104 = arith.bitcast %102 : vector<16xi32> to vector<16xf32>
              %105 = vector.load %10[%83] : memref<?xf32>, vector<16xf32>
              %106 = arith.addi %83, %c16 : index
              %107 = vector.load %10[%106] : memref<?xf32>, vector<16xf32>
              %108 = vector.shuffle %105, %107 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %109 = vector.shuffle %105, %107 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %110 = arith.addi %67, %97 : index
              %111 = vector.load %5[%110] : memref<?xi16>, vector<32xi16>
              %112 = vector.bitcast %111 : vector<32xi16> to vector<16xi32>
              %113 = arith.shli %112, %cst_1 : vector<16xi32>
              %114 = arith.andi %112, %cst_0 : vector<16xi32>
              %115 = arith.bitcast %113 : vector<16xi32> to vector<16xf32>
              %116 = arith.bitcast %114 : vector<16xi32> to vector<16xf32>
              %117 = vector.load %10[%97] : memref<?xf32>, vector<16xf32>
              %118 = arith.addi %97, %c16 : index
              %119 = vector.load %10[%118] : memref<?xf32>, vector<16xf32>
              %120 = vector.shuffle %117, %119 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %121 = vector.shuffle %117, %119 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %122:8 = scf.for %arg17 = %83 to %96 step %c64 iter_args(%arg18 = %103, %arg19 = %104, %arg20 = %108, %arg21 = %109, %arg22 = %115, %arg23 = %116, %arg24 = %120, %arg25 = %121) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
                %152 = arith.addi %arg17, %c64 : index
                %153 = arith.addi %152, %c32 : index
                %154 = arith.addi %67, %152 : index
                %155 = vector.load %5[%154] : memref<?xi16>, vector<32xi16>
                %156 = vector.bitcast %155 : vector<32xi16> to vector<16xi32>
                %157 = arith.shli %156, %cst_1 : vector<16xi32>
                %158 = arith.andi %156, %cst_0 : vector<16xi32>
                %159 = arith.bitcast %157 : vector<16xi32> to vector<16xf32>
                %160 = arith.bitcast %158 : vector<16xi32> to vector<16xf32>
                %161 = vector.load %10[%152] : memref<?xf32>, vector<16xf32>
                %162 = arith.addi %152, %c16 : index
                %163 = vector.load %10[%162] : memref<?xf32>, vector<16xf32>
                %164 = vector.shuffle %161, %163 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %165 = vector.shuffle %161, %163 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %166 = arith.addi %67, %153 : index
                %167 = vector.load %5[%166] : memref<?xi16>, vector<32xi16>
                %168 = vector.bitcast %167 : vector<32xi16> to vector<16xi32>
                %169 = arith.shli %168, %cst_1 : vector<16xi32>
                %170 = arith.andi %168, %cst_0 : vector<16xi32>
                %171 = arith.bitcast %169 : vector<16xi32> to vector<16xf32>
                %172 = arith.bitcast %170 : vector<16xi32> to vector<16xf32>
                %173 = vector.load %10[%153] : memref<?xf32>, vector<16xf32>
                %174 = arith.addi %153, %c16 : index
                %175 = vector.load %10[%174] : memref<?xf32>, vector<16xf32>
                %176 = vector.shuffle %173, %175 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %177 = vector.shuffle %173, %175 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %178 = arith.addi %arg17, %c32 : index
                %179 = arith.addi %69, %arg17 : index
                %180 = arith.mulf %arg18, %76 : vector<16xf32>
                %181 = arith.mulf %arg19, %76 : vector<16xf32>
                %182 = arith.mulf %180, %arg20 : vector<16xf32>
                %183 = arith.mulf %181, %arg21 : vector<16xf32>
                %184 = arith.cmpf une, %182, %182 : vector<16xf32>
                %185 = arith.cmpf une, %183, %183 : vector<16xf32>
                %186 = arith.select %184, %75, %182 : vector<16xi1>, vector<16xf32>
                %187 = arith.select %185, %75, %183 : vector<16xi1>, vector<16xf32>
                %188 = arith.mulf %arg22, %76 : vector<16xf32>
                %189 = arith.mulf %arg23, %76 : vector<16xf32>
                %190 = arith.mulf %188, %arg24 : vector<16xf32>
                %191 = arith.mulf %189, %arg25 : vector<16xf32>
                %192 = arith.cmpf une, %190, %190 : vector<16xf32>
                %193 = arith.cmpf une, %191, %191 : vector<16xf32>
                %194 = arith.select %192, %75, %190 : vector<16xi1>, vector<16xf32>
                %195 = arith.select %193, %75, %191 : vector<16xi1>, vector<16xf32>
                %196 = vector.shuffle %186, %187 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
                %197 = vector.shuffle %186, %187 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
                %198 = vector.shuffle %194, %195 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
                %199 = vector.shuffle %194, %195 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
                scf.if %53 {
                  vector.store %196, %16[%179] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
                } else {
                  vector.store %196, %16[%179] : memref<?xf32>, vector<16xf32>
                }
                %200 = arith.addi %179, %c16 : index
                scf.if %53 {
                  vector.store %197, %16[%200] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
                } else {
                  vector.store %197, %16[%200] : memref<?xf32>, vector<16xf32>
                }
                %201 = arith.addi %179, %c32 : index
                scf.if %53 {
                  vector.store %198, %16[%201] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
                } else {
                  vector.store %198, %16[%201] : memref<?xf32>, vector<16xf32>
                }
                %202 = arith.addi %179, %c48 : index
                scf.if %53 {
                  vector.store %199, %16[%202] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
                } else {
                  vector.store %199, %16[%202] : memref<?xf32>, vector<16xf32>
                }
                %203 = arith.addi %67, %arg17 : index
                %204 = arith.addi %203, %47 : index
                memref.prefetch %5[%204], read, locality<3>, data : memref<?xi16>
                %205 = arith.addi %67, %178 : index
                %206 = arith.addi %205, %47 : index
                memref.prefetch %5[%206], read, locality<3>, data : memref<?xi16>
                scf.yield %159, %160, %164, %165, %171, %172, %176, %177 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
              }
              %123 = arith.addi %96, %c32 : index
              %124 = arith.addi %69, %96 : index
              %125 = arith.mulf %122#0, %76 : vector<16xf32>
              %126 = arith.mulf %122#1, %76 : vector<16xf32>
              %127 = arith.mulf %125, %122#2 : vector<16xf32>
              %128 = arith.mulf %126, %122#3 : vector<16xf32>
              %129 = arith.cmpf une, %127, %127 : vector<16xf32>
              %130 = arith.cmpf une, %128, %128 : vector<16xf32>
              %131 = arith.select %129, %75, %127 : vector<16xi1>, vector<16xf32>
              %132 = arith.select %130, %75, %128 : vector<16xi1>, vector<16xf32>
              %133 = arith.mulf %122#4, %76 : vector<16xf32>
              %134 = arith.mulf %122#5, %76 : vector<16xf32>
              %135 = arith.mulf %133, %122#6 : vector<16xf32>
              %136 = arith.mulf %134, %122#7 : vector<16xf32>
              %137 = arith.cmpf une, %135, %135 : vector<16xf32>
              %138 = arith.cmpf une, %136, %136 : vector<16xf32>
              %139 = arith.select %137, %75, %135 : vector<16xi1>, vector<16xf32>
              %140 = arith.select %138, %75, %136 : vector<16xi1>, vector<16xf32>
              %141 = vector.shuffle %131, %132 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %142 = vector.shuffle %131, %132 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              %143 = vector.shuffle %139, %140 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %144 = vector.shuffle %139, %140 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              scf.if %53 {
                vector.store %141, %16[%124] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %141, %16[%124] : memref<?xf32>, vector<16xf32>
              }
              %145 = arith.addi %124, %c16 : index
              scf.if %53 {
                vector.store %142, %16[%145] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %142, %16[%145] : memref<?xf32>, vector<16xf32>
              }
              %146 = arith.addi %124, %c32 : index
              scf.if %53 {
                vector.store %143, %16[%146] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %143, %16[%146] : memref<?xf32>, vector<16xf32>
              }
              %147 = arith.addi %124, %c48 : index
              scf.if %53 {
                vector.store %144, %16[%147] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %144, %16[%147] : memref<?xf32>, vector<16xf32>
              }
              %148 = arith.addi %67, %96 : index
              %149 = arith.addi %148, %47 : index
              memref.prefetch %5[%149], read, locality<3>, data : memref<?xi16>
              %150 = arith.addi %67, %123 : index
              %151 = arith.addi %150, %47 : index
              memref.prefetch %5[%151], read, locality<3>, data : memref<?xi16>
            }
            scf.for %arg17 = %87 to %91 step %c32 {
              %96 = arith.addi %69, %arg17 : index
              %97 = arith.addi %67, %arg17 : index
              %98 = vector.load %5[%97] : memref<?xi16>, vector<32xi16>
              %99 = vector.bitcast %98 : vector<32xi16> to vector<16xi32>
              %100 = arith.shli %99, %cst_1 : vector<16xi32>
              %101 = arith.andi %99, %cst_0 : vector<16xi32>
              %102 = arith.bitcast %100 : vector<16xi32> to vector<16xf32>
              %103 = arith.bitcast %101 : vector<16xi32> to vector<16xf32>
              %104 = arith.mulf %102, %76 : vector<16xf32>
              %105 = arith.mulf %103, %76 : vector<16xf32>
              %106 = vector.load %10[%arg17] : memref<?xf32>, vector<16xf32>
              %107 = arith.addi %arg17, %c16 : index
              %108 = vector.load %10[%107] : memref<?xf32>, vector<16xf32>
              %109 = vector.shuffle %106, %108 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %110 = vector.shuffle %106, %108 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %111 = arith.mulf %104, %109 : vector<16xf32>
              %112 = arith.mulf %105, %110 : vector<16xf32>
              %113 = arith.cmpf une, %111, %111 : vector<16xf32>
              %114 = arith.cmpf une, %112, %112 : vector<16xf32>
              %115 = arith.select %113, %75, %111 : vector<16xi1>, vector<16xf32>
              %116 = arith.select %114, %75, %112 : vector<16xi1>, vector<16xf32>
              %117 = vector.shuffle %115, %116 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %118 = vector.shuffle %115, %116 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              scf.if %53 {
                vector.store %117, %16[%96] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %117, %16[%96] : memref<?xf32>, vector<16xf32>
              }
              %119 = arith.addi %96, %c16 : index
              scf.if %53 {
                vector.store %118, %16[%119] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %118, %16[%119] : memref<?xf32>, vector<16xf32>
              }
              %120 = arith.addi %67, %arg17 : index
              %121 = arith.addi %120, %47 : index
              memref.prefetch %5[%121], read, locality<3>, data : memref<?xi16>
            }
            %95 = arith.cmpi ne, %92, %c0 : index
            scf.if %95 {
              %96 = arith.addi %69, %91 : index
              %97 = arith.addi %67, %91 : index
              %98 = vector.create_mask %92 : vector<32xi1>
              %99 = vector.maskedload %5[%97], %98, %cst_2 : memref<?xi16>, vector<32xi1>, vector<32xi16> into vector<32xi16>
              %100 = vector.bitcast %99 : vector<32xi16> to vector<16xi32>
              %101 = arith.shli %100, %cst_1 : vector<16xi32>
              %102 = arith.andi %100, %cst_0 : vector<16xi32>
              %103 = arith.bitcast %101 : vector<16xi32> to vector<16xf32>
              %104 = arith.bitcast %102 : vector<16xi32> to vector<16xf32>
              %105 = arith.mulf %103, %76 : vector<16xf32>
              %106 = arith.mulf %104, %76 : vector<16xf32>
              %107 = vector.create_mask %92 : vector<16xi1>
              %108 = vector.maskedload %10[%91], %107, %cst : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %109 = arith.addi %91, %c16 : index
              %110 = arith.subi %92, %c16 : index
              %111 = vector.create_mask %110 : vector<16xi1>
              %112 = vector.maskedload %10[%109], %111, %cst : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %113 = vector.shuffle %108, %112 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %114 = vector.shuffle %108, %112 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %115 = arith.mulf %105, %113 : vector<16xf32>
              %116 = arith.mulf %106, %114 : vector<16xf32>
              %117 = arith.cmpf une, %115, %115 : vector<16xf32>
              %118 = arith.cmpf une, %116, %116 : vector<16xf32>
              %119 = arith.select %117, %75, %115 : vector<16xi1>, vector<16xf32>
              %120 = arith.select %118, %75, %116 : vector<16xi1>, vector<16xf32>
              %121 = vector.shuffle %119, %120 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %122 = vector.shuffle %119, %120 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              %123 = vector.create_mask %92 : vector<16xi1>
              vector.maskedstore %16[%96], %123, %121 : memref<?xf32>, vector<16xi1>, vector<16xf32>
              %124 = arith.addi %96, %c16 : index
              %125 = arith.subi %92, %c16 : index
              %126 = vector.create_mask %125 : vector<16xi1>
              vector.maskedstore %16[%124], %126, %122 : memref<?xf32>, vector<16xi1>, vector<16xf32>
              %127 = arith.addi %67, %91 : index
              %128 = arith.addi %127, %47 : index
              memref.prefetch %5[%128], read, locality<3>, data : memref<?xi16>
            }
          }
        }
        llvm.call_intrinsic "llvm.x86.sse.sfence"() : () -> ()
        %66 = llvm.inline_asm has_side_effects asm_dialect = att operand_attrs = [] "leaq -136(%rsp), %rsp; movl $1, (%rsp); ldmxcsr (%rsp); leaq 136(%rsp), %rsp; movl $1, $0", "=r,r,~{memory}" %17 : (i32) -> i32
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
