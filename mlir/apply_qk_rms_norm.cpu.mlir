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
        %c512 = arith.constant 512 : index
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
        %22 = arith.muli %c512, %arg7 : index
        %23 = arith.minsi %c131072, %22 : index
        %24 = arith.divui %23, %arg8 : index
        %25 = arith.minsi %c4, %24 : index
        %26 = arith.maxsi %c2, %25 : index
        %27 = arith.muli %arg10, %26 : index
        %intptr = memref.extract_aligned_pointer_as_index %13 : memref<?xf32> -> index
        %28 = arith.muli %arg7, %arg8 : index
        %29 = arith.muli %28, %c4 : index
        %30 = arith.cmpi sge, %29, %c2097152 : index
        %31 = arith.remui %intptr, %c4 : index
        %32 = arith.cmpi eq, %31, %c0 : index
        %33 = arith.andi %30, %32 : i1
        %34 = arith.addi %arg8, %c31 : index
        %35 = arith.divui %34, %c32 : index
        %36 = arith.subi %35, %c1 : index
        %37 = arith.index_cast %36 : index to i64
        %38 = math.ctlz %37 : i64
        %c64_i64 = arith.constant 64 : i64
        %39 = arith.subi %c64_i64, %38 : i64
        %c8_i64 = arith.constant 8 : i64
        %40 = arith.shli %c8_i64, %39 : i64
        %41 = arith.index_cast %40 : i64 to index
        %42 = arith.minsi %c8192, %41 : index
        %43 = arith.bitcast %c2143289344_i32 : i32 to f32
        %44 = arith.subi %21, %c1 : index
        %45 = arith.cmpi slt, %19, %21 : index
        scf.if %45 {
          scf.for %arg16 = %19 to %21 step %c1 {
            %71 = arith.muli %arg16, %arg10 : index
            %72 = arith.muli %arg16, %arg12 : index
            %73 = arith.muli %arg16, %arg13 : index
            %74 = memref.load %8[%72] : memref<?xf32>
            %75 = arith.addf %74, %arg15 : f32
            %76 = math.sqrt %75 : f32
            %77 = arith.divf %cst_3, %76 : f32
            %78 = vector.broadcast %43 : f32 to vector<16xf32>
            %79 = vector.broadcast %77 : f32 to vector<16xf32>
            %intptr_7 = memref.extract_aligned_pointer_as_index %13 : memref<?xf32> -> index
            %80 = arith.muli %73, %c4 : index
            %81 = arith.addi %intptr_7, %80 : index
            %82 = arith.subi %c0, %81 : index
            %83 = arith.andi %82, %c63 : index
            %84 = arith.divui %83, %c4 : index
            %85 = arith.minsi %84, %arg8 : index
            %86 = arith.select %33, %85, %c0 : index
            %87 = arith.subi %arg8, %86 : index
            %88 = arith.divui %87, %c64 : index
            %89 = arith.muli %88, %c64 : index
            %90 = arith.addi %86, %89 : index
            %91 = arith.subi %arg8, %86 : index
            %92 = arith.divui %91, %c32 : index
            %93 = arith.muli %92, %c32 : index
            %94 = arith.addi %86, %93 : index
            %95 = arith.subi %arg8, %94 : index
            scf.for %arg17 = %c0 to %86 step %c32 {
              %99 = arith.subi %86, %arg17 : index
              %100 = arith.addi %73, %arg17 : index
              %101 = arith.addi %71, %arg17 : index
              %102 = vector.create_mask %99 : vector<32xi1>
              %103 = vector.maskedload %2[%101], %102, %cst_2 : memref<?xi16>, vector<32xi1>, vector<32xi16> into vector<32xi16>
              %104 = vector.bitcast %103 : vector<32xi16> to vector<16xi32>
              %105 = arith.shli %104, %cst_1 : vector<16xi32>
              %106 = arith.andi %104, %cst_0 : vector<16xi32>
              %107 = arith.bitcast %105 : vector<16xi32> to vector<16xf32>
              %108 = arith.bitcast %106 : vector<16xi32> to vector<16xf32>
              %109 = arith.mulf %107, %79 : vector<16xf32>
              %110 = arith.mulf %108, %79 : vector<16xf32>
              %111 = vector.create_mask %99 : vector<16xi1>
              %112 = vector.maskedload %9[%arg17], %111, %cst : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %113 = arith.addi %arg17, %c16 : index
              %114 = arith.subi %99, %c16 : index
              %115 = vector.create_mask %114 : vector<16xi1>
              %116 = vector.maskedload %9[%113], %115, %cst : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %117 = vector.shuffle %112, %116 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %118 = vector.shuffle %112, %116 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %119 = arith.mulf %109, %117 : vector<16xf32>
              %120 = arith.mulf %110, %118 : vector<16xf32>
              %121 = arith.cmpf une, %119, %119 : vector<16xf32>
              %122 = arith.cmpf une, %120, %120 : vector<16xf32>
              %123 = arith.select %121, %78, %119 : vector<16xi1>, vector<16xf32>
              %124 = arith.select %122, %78, %120 : vector<16xi1>, vector<16xf32>
              %125 = vector.shuffle %123, %124 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %126 = vector.shuffle %123, %124 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              %127 = vector.create_mask %99 : vector<16xi1>
              vector.maskedstore %13[%100], %127, %125 : memref<?xf32>, vector<16xi1>, vector<16xf32>
              %128 = arith.addi %100, %c16 : index
              %129 = arith.subi %99, %c16 : index
              %130 = vector.create_mask %129 : vector<16xi1>
              vector.maskedstore %13[%128], %130, %126 : memref<?xf32>, vector<16xi1>, vector<16xf32>
              %131 = arith.addi %71, %arg17 : index
              %132 = arith.addi %131, %27 : index
              memref.prefetch %2[%132], read, locality<3>, data : memref<?xi16>
            }
            %96 = arith.subi %90, %86 : index
            %97 = arith.cmpi ne, %96, %c0 : index
            scf.if %97 {
              %99 = arith.subi %90, %c64 : index
              %100 = arith.addi %86, %c32 : index
              %101 = arith.addi %71, %86 : index
              %102 = vector.load %2[%101] : memref<?xi16>, vector<32xi16>
              %103 = vector.bitcast %102 : vector<32xi16> to vector<16xi32>
              %104 = arith.shli %103, %cst_1 : vector<16xi32>
              %105 = arith.andi %103, %cst_0 : vector<16xi32>
              %106 = arith.bitcast %104 : vector<16xi32> to vector<16xf32>
              %107 = arith.bitcast %105 : vector<16xi32> to vector<16xf32>
              %108 = vector.load %9[%86] : memref<?xf32>, vector<16xf32>
              %109 = arith.addi %86, %c16 : index
              %110 = vector.load %9[%109] : memref<?xf32>, vector<16xf32>
              %111 = vector.shuffle %108, %110 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %112 = vector.shuffle %108, %110 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %113 = arith.addi %71, %100 : index
              %114 = vector.load %2[%113] : memref<?xi16>, vector<32xi16>
              %115 = vector.bitcast %114 : vector<32xi16> to vector<16xi32>
              %116 = arith.shli %115, %cst_1 : vector<16xi32>
              %117 = arith.andi %115, %cst_0 : vector<16xi32>
              %118 = arith.bitcast %116 : vector<16xi32> to vector<16xf32>
              %119 = arith.bitcast %117 : vector<16xi32> to vector<16xf32>
              %120 = vector.load %9[%100] : memref<?xf32>, vector<16xf32>
              %121 = arith.addi %100, %c16 : index
              %122 = vector.load %9[%121] : memref<?xf32>, vector<16xf32>
              %123 = vector.shuffle %120, %122 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %124 = vector.shuffle %120, %122 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %125:8 = scf.for %arg17 = %86 to %99 step %c64 iter_args(%arg18 = %106, %arg19 = %107, %arg20 = %111, %arg21 = %112, %arg22 = %118, %arg23 = %119, %arg24 = %123, %arg25 = %124) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
                %155 = arith.addi %arg17, %c64 : index
                %156 = arith.addi %155, %c32 : index
                %157 = arith.addi %71, %155 : index
                %158 = vector.load %2[%157] : memref<?xi16>, vector<32xi16>
                %159 = vector.bitcast %158 : vector<32xi16> to vector<16xi32>
                %160 = arith.shli %159, %cst_1 : vector<16xi32>
                %161 = arith.andi %159, %cst_0 : vector<16xi32>
                %162 = arith.bitcast %160 : vector<16xi32> to vector<16xf32>
                %163 = arith.bitcast %161 : vector<16xi32> to vector<16xf32>
                %164 = vector.load %9[%155] : memref<?xf32>, vector<16xf32>
                %165 = arith.addi %155, %c16 : index
                %166 = vector.load %9[%165] : memref<?xf32>, vector<16xf32>
                %167 = vector.shuffle %164, %166 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %168 = vector.shuffle %164, %166 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %169 = arith.addi %71, %156 : index
                %170 = vector.load %2[%169] : memref<?xi16>, vector<32xi16>
                %171 = vector.bitcast %170 : vector<32xi16> to vector<16xi32>
                %172 = arith.shli %171, %cst_1 : vector<16xi32>
                %173 = arith.andi %171, %cst_0 : vector<16xi32>
                %174 = arith.bitcast %172 : vector<16xi32> to vector<16xf32>
                %175 = arith.bitcast %173 : vector<16xi32> to vector<16xf32>
                %176 = vector.load %9[%156] : memref<?xf32>, vector<16xf32>
                %177 = arith.addi %156, %c16 : index
                %178 = vector.load %9[%177] : memref<?xf32>, vector<16xf32>
                %179 = vector.shuffle %176, %178 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %180 = vector.shuffle %176, %178 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %181 = arith.addi %arg17, %c32 : index
                %182 = arith.addi %73, %arg17 : index
                %183 = arith.mulf %arg18, %79 : vector<16xf32>
                %184 = arith.mulf %arg19, %79 : vector<16xf32>
                %185 = arith.mulf %183, %arg20 : vector<16xf32>
                %186 = arith.mulf %184, %arg21 : vector<16xf32>
                %187 = arith.cmpf une, %185, %185 : vector<16xf32>
                %188 = arith.cmpf une, %186, %186 : vector<16xf32>
                %189 = arith.select %187, %78, %185 : vector<16xi1>, vector<16xf32>
                %190 = arith.select %188, %78, %186 : vector<16xi1>, vector<16xf32>
                %191 = arith.mulf %arg22, %79 : vector<16xf32>
                %192 = arith.mulf %arg23, %79 : vector<16xf32>
                %193 = arith.mulf %191, %arg24 : vector<16xf32>
                %194 = arith.mulf %192, %arg25 : vector<16xf32>
                %195 = arith.cmpf une, %193, %193 : vector<16xf32>
                %196 = arith.cmpf une, %194, %194 : vector<16xf32>
                %197 = arith.select %195, %78, %193 : vector<16xi1>, vector<16xf32>
                %198 = arith.select %196, %78, %194 : vector<16xi1>, vector<16xf32>
                %199 = vector.shuffle %189, %190 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
                %200 = vector.shuffle %189, %190 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
                %201 = vector.shuffle %197, %198 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
                %202 = vector.shuffle %197, %198 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
                scf.if %33 {
                  vector.store %199, %13[%182] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
                } else {
                  vector.store %199, %13[%182] : memref<?xf32>, vector<16xf32>
                }
                %203 = arith.addi %182, %c16 : index
                scf.if %33 {
                  vector.store %200, %13[%203] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
                } else {
                  vector.store %200, %13[%203] : memref<?xf32>, vector<16xf32>
                }
                %204 = arith.addi %182, %c32 : index
                scf.if %33 {
                  vector.store %201, %13[%204] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
                } else {
                  vector.store %201, %13[%204] : memref<?xf32>, vector<16xf32>
                }
                %205 = arith.addi %182, %c48 : index
                scf.if %33 {
                  vector.store %202, %13[%205] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
                } else {
                  vector.store %202, %13[%205] : memref<?xf32>, vector<16xf32>
                }
                %206 = arith.addi %71, %arg17 : index
                %207 = arith.addi %206, %27 : index
                memref.prefetch %2[%207], read, locality<3>, data : memref<?xi16>
                %208 = arith.addi %71, %181 : index
                %209 = arith.addi %208, %27 : index
                memref.prefetch %2[%209], read, locality<3>, data : memref<?xi16>
                scf.yield %162, %163, %167, %168, %174, %175, %179, %180 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
              }
              %126 = arith.addi %99, %c32 : index
              %127 = arith.addi %73, %99 : index
              %128 = arith.mulf %125#0, %79 : vector<16xf32>
              %129 = arith.mulf %125#1, %79 : vector<16xf32>
              %130 = arith.mulf %128, %125#2 : vector<16xf32>
              %131 = arith.mulf %129, %125#3 : vector<16xf32>
              %132 = arith.cmpf une, %130, %130 : vector<16xf32>
              %133 = arith.cmpf une, %131, %131 : vector<16xf32>
              %134 = arith.select %132, %78, %130 : vector<16xi1>, vector<16xf32>
              %135 = arith.select %133, %78, %131 : vector<16xi1>, vector<16xf32>
              %136 = arith.mulf %125#4, %79 : vector<16xf32>
              %137 = arith.mulf %125#5, %79 : vector<16xf32>
              %138 = arith.mulf %136, %125#6 : vector<16xf32>
              %139 = arith.mulf %137, %125#7 : vector<16xf32>
              %140 = arith.cmpf une, %138, %138 : vector<16xf32>
              %141 = arith.cmpf une, %139, %139 : vector<16xf32>
              %142 = arith.select %140, %78, %138 : vector<16xi1>, vector<16xf32>
              %143 = arith.select %141, %78, %139 : vector<16xi1>, vector<16xf32>
              %144 = vector.shuffle %134, %135 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %145 = vector.shuffle %134, %135 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              %146 = vector.shuffle %142, %143 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %147 = vector.shuffle %142, %143 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              scf.if %33 {
                vector.store %144, %13[%127] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %144, %13[%127] : memref<?xf32>, vector<16xf32>
              }
              %148 = arith.addi %127, %c16 : index
              scf.if %33 {
                vector.store %145, %13[%148] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %145, %13[%148] : memref<?xf32>, vector<16xf32>
              }
              %149 = arith.addi %127, %c32 : index
              scf.if %33 {
                vector.store %146, %13[%149] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %146, %13[%149] : memref<?xf32>, vector<16xf32>
              }
              %150 = arith.addi %127, %c48 : index
              scf.if %33 {
                vector.store %147, %13[%150] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %147, %13[%150] : memref<?xf32>, vector<16xf32>
              }
              %151 = arith.addi %71, %99 : index
              %152 = arith.addi %151, %27 : index
              memref.prefetch %2[%152], read, locality<3>, data : memref<?xi16>
              %153 = arith.addi %71, %126 : index
              %154 = arith.addi %153, %27 : index
              memref.prefetch %2[%154], read, locality<3>, data : memref<?xi16>
            }
            scf.for %arg17 = %90 to %94 step %c32 {
              %99 = arith.addi %73, %arg17 : index
              %100 = arith.addi %71, %arg17 : index
              %101 = vector.load %2[%100] : memref<?xi16>, vector<32xi16>
              %102 = vector.bitcast %101 : vector<32xi16> to vector<16xi32>
              %103 = arith.shli %102, %cst_1 : vector<16xi32>
              %104 = arith.andi %102, %cst_0 : vector<16xi32>
              %105 = arith.bitcast %103 : vector<16xi32> to vector<16xf32>
              %106 = arith.bitcast %104 : vector<16xi32> to vector<16xf32>
              %107 = arith.mulf %105, %79 : vector<16xf32>
              %108 = arith.mulf %106, %79 : vector<16xf32>
              %109 = vector.load %9[%arg17] : memref<?xf32>, vector<16xf32>
              %110 = arith.addi %arg17, %c16 : index
              %111 = vector.load %9[%110] : memref<?xf32>, vector<16xf32>
              %112 = vector.shuffle %109, %111 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %113 = vector.shuffle %109, %111 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %114 = arith.mulf %107, %112 : vector<16xf32>
              %115 = arith.mulf %108, %113 : vector<16xf32>
              %116 = arith.cmpf une, %114, %114 : vector<16xf32>
              %117 = arith.cmpf une, %115, %115 : vector<16xf32>
              %118 = arith.select %116, %78, %114 : vector<16xi1>, vector<16xf32>
              %119 = arith.select %117, %78, %115 : vector<16xi1>, vector<16xf32>
              %120 = vector.shuffle %118, %119 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %121 = vector.shuffle %118, %119 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              scf.if %33 {
                vector.store %120, %13[%99] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %120, %13[%99] : memref<?xf32>, vector<16xf32>
              }
              %122 = arith.addi %99, %c16 : index
              scf.if %33 {
                vector.store %121, %13[%122] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %121, %13[%122] : memref<?xf32>, vector<16xf32>
              }
              %123 = arith.addi %71, %arg17 : index
              %124 = arith.addi %123, %27 : index
              memref.prefetch %2[%124], read, locality<3>, data : memref<?xi16>
            }
            %98 = arith.cmpi ne, %95, %c0 : index
            scf.if %98 {
              %99 = arith.addi %73, %94 : index
              %100 = arith.addi %71, %94 : index
              %101 = vector.create_mask %95 : vector<32xi1>
              %102 = vector.maskedload %2[%100], %101, %cst_2 : memref<?xi16>, vector<32xi1>, vector<32xi16> into vector<32xi16>
              %103 = vector.bitcast %102 : vector<32xi16> to vector<16xi32>
              %104 = arith.shli %103, %cst_1 : vector<16xi32>
              %105 = arith.andi %103, %cst_0 : vector<16xi32>
              %106 = arith.bitcast %104 : vector<16xi32> to vector<16xf32>
              %107 = arith.bitcast %105 : vector<16xi32> to vector<16xf32>
              %108 = arith.mulf %106, %79 : vector<16xf32>
              %109 = arith.mulf %107, %79 : vector<16xf32>
              %110 = vector.create_mask %95 : vector<16xi1>
              %111 = vector.maskedload %9[%94], %110, %cst : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %112 = arith.addi %94, %c16 : index
              %113 = arith.subi %95, %c16 : index
              %114 = vector.create_mask %113 : vector<16xi1>
              %115 = vector.maskedload %9[%112], %114, %cst : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %116 = vector.shuffle %111, %115 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %117 = vector.shuffle %111, %115 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %118 = arith.mulf %108, %116 : vector<16xf32>
              %119 = arith.mulf %109, %117 : vector<16xf32>
              %120 = arith.cmpf une, %118, %118 : vector<16xf32>
              %121 = arith.cmpf une, %119, %119 : vector<16xf32>
              %122 = arith.select %120, %78, %118 : vector<16xi1>, vector<16xf32>
              %123 = arith.select %121, %78, %119 : vector<16xi1>, vector<16xf32>
              %124 = vector.shuffle %122, %123 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %125 = vector.shuffle %122, %123 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              %126 = vector.create_mask %95 : vector<16xi1>
              vector.maskedstore %13[%99], %126, %124 : memref<?xf32>, vector<16xi1>, vector<16xf32>
              %127 = arith.addi %99, %c16 : index
              %128 = arith.subi %95, %c16 : index
              %129 = vector.create_mask %128 : vector<16xi1>
              vector.maskedstore %13[%127], %129, %125 : memref<?xf32>, vector<16xi1>, vector<16xf32>
              %130 = arith.addi %71, %94 : index
              %131 = arith.addi %130, %27 : index
              memref.prefetch %2[%131], read, locality<3>, data : memref<?xi16>
            }
          }
        }
        %46 = arith.muli %c512, %arg7 : index
        %47 = arith.minsi %c131072, %46 : index
        %48 = arith.divui %47, %arg9 : index
        %49 = arith.minsi %c4, %48 : index
        %50 = arith.maxsi %c2, %49 : index
        %51 = arith.muli %arg11, %50 : index
        %intptr_4 = memref.extract_aligned_pointer_as_index %16 : memref<?xf32> -> index
        %52 = arith.muli %arg7, %arg9 : index
        %53 = arith.muli %52, %c4 : index
        %54 = arith.cmpi sge, %53, %c2097152 : index
        %55 = arith.remui %intptr_4, %c4 : index
        %56 = arith.cmpi eq, %55, %c0 : index
        %57 = arith.andi %54, %56 : i1
        %58 = arith.addi %arg9, %c31 : index
        %59 = arith.divui %58, %c32 : index
        %60 = arith.subi %59, %c1 : index
        %61 = arith.index_cast %60 : index to i64
        %62 = math.ctlz %61 : i64
        %c64_i64_5 = arith.constant 64 : i64
        %63 = arith.subi %c64_i64_5, %62 : i64
        %c8_i64_6 = arith.constant 8 : i64
        %64 = arith.shli %c8_i64_6, %63 : i64
        %65 = arith.index_cast %64 : i64 to index
        %66 = arith.minsi %c8192, %65 : index
        %67 = arith.bitcast %c2143289344_i32 : i32 to f32
        %68 = arith.subi %21, %c1 : index
        %69 = arith.cmpi slt, %19, %21 : index
        scf.if %69 {
          scf.for %arg16 = %19 to %21 step %c1 {
            %71 = arith.muli %arg16, %arg11 : index
            %72 = arith.muli %arg16, %arg12 : index
            %73 = arith.muli %arg16, %arg14 : index
            %74 = arith.addi %72, %c1 : index
            %75 = memref.load %8[%74] : memref<?xf32>
            %76 = arith.addf %75, %arg15 : f32
            %77 = math.sqrt %76 : f32
            %78 = arith.divf %cst_3, %77 : f32
            %79 = vector.broadcast %67 : f32 to vector<16xf32>
            %80 = vector.broadcast %78 : f32 to vector<16xf32>
            %intptr_7 = memref.extract_aligned_pointer_as_index %16 : memref<?xf32> -> index
            %81 = arith.muli %73, %c4 : index
            %82 = arith.addi %intptr_7, %81 : index
            %83 = arith.subi %c0, %82 : index
            %84 = arith.andi %83, %c63 : index
            %85 = arith.divui %84, %c4 : index
            %86 = arith.minsi %85, %arg9 : index
            %87 = arith.select %57, %86, %c0 : index
            %88 = arith.subi %arg9, %87 : index
            %89 = arith.divui %88, %c64 : index
            %90 = arith.muli %89, %c64 : index
            %91 = arith.addi %87, %90 : index
            %92 = arith.subi %arg9, %87 : index
            %93 = arith.divui %92, %c32 : index
            %94 = arith.muli %93, %c32 : index
            %95 = arith.addi %87, %94 : index
            %96 = arith.subi %arg9, %95 : index
            scf.for %arg17 = %c0 to %87 step %c32 {
              %100 = arith.subi %87, %arg17 : index
              %101 = arith.addi %73, %arg17 : index
              %102 = arith.addi %71, %arg17 : index
              %103 = vector.create_mask %100 : vector<32xi1>
              %104 = vector.maskedload %5[%102], %103, %cst_2 : memref<?xi16>, vector<32xi1>, vector<32xi16> into vector<32xi16>
              %105 = vector.bitcast %104 : vector<32xi16> to vector<16xi32>
              %106 = arith.shli %105, %cst_1 : vector<16xi32>
              %107 = arith.andi %105, %cst_0 : vector<16xi32>
              %108 = arith.bitcast %106 : vector<16xi32> to vector<16xf32>
              %109 = arith.bitcast %107 : vector<16xi32> to vector<16xf32>
              %110 = arith.mulf %108, %80 : vector<16xf32>
              %111 = arith.mulf %109, %80 : vector<16xf32>
              %112 = vector.create_mask %100 : vector<16xi1>
              %113 = vector.maskedload %10[%arg17], %112, %cst : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %114 = arith.addi %arg17, %c16 : index
              %115 = arith.subi %100, %c16 : index
              %116 = vector.create_mask %115 : vector<16xi1>
              %117 = vector.maskedload %10[%114], %116, %cst : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %118 = vector.shuffle %113, %117 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %119 = vector.shuffle %113, %117 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %120 = arith.mulf %110, %118 : vector<16xf32>
              %121 = arith.mulf %111, %119 : vector<16xf32>
              %122 = arith.cmpf une, %120, %120 : vector<16xf32>
              %123 = arith.cmpf une, %121, %121 : vector<16xf32>
              %124 = arith.select %122, %79, %120 : vector<16xi1>, vector<16xf32>
              %125 = arith.select %123, %79, %121 : vector<16xi1>, vector<16xf32>
              %126 = vector.shuffle %124, %125 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %127 = vector.shuffle %124, %125 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              %128 = vector.create_mask %100 : vector<16xi1>
              vector.maskedstore %16[%101], %128, %126 : memref<?xf32>, vector<16xi1>, vector<16xf32>
              %129 = arith.addi %101, %c16 : index
              %130 = arith.subi %100, %c16 : index
              %131 = vector.create_mask %130 : vector<16xi1>
              vector.maskedstore %16[%129], %131, %127 : memref<?xf32>, vector<16xi1>, vector<16xf32>
              %132 = arith.addi %71, %arg17 : index
              %133 = arith.addi %132, %51 : index
              memref.prefetch %5[%133], read, locality<3>, data : memref<?xi16>
            }
            %97 = arith.subi %91, %87 : index
            %98 = arith.cmpi ne, %97, %c0 : index
            scf.if %98 {
              %100 = arith.subi %91, %c64 : index
              %101 = arith.addi %87, %c32 : index
              %102 = arith.addi %71, %87 : index
              %103 = vector.load %5[%102] : memref<?xi16>, vector<32xi16>
              %104 = vector.bitcast %103 : vector<32xi16> to vector<16xi32>
              %105 = arith.shli %104, %cst_1 : vector<16xi32>
              %106 = arith.andi %104, %cst_0 : vector<16xi32>
              %107 = arith.bitcast %105 : vector<16xi32> to vector<16xf32>
              %108 = arith.bitcast %106 : vector<16xi32> to vector<16xf32>
              %109 = vector.load %10[%87] : memref<?xf32>, vector<16xf32>
              %110 = arith.addi %87, %c16 : index
              %111 = vector.load %10[%110] : memref<?xf32>, vector<16xf32>
              %112 = vector.shuffle %109, %111 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %113 = vector.shuffle %109, %111 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %114 = arith.addi %71, %101 : index
              %115 = vector.load %5[%114] : memref<?xi16>, vector<32xi16>
              %116 = vector.bitcast %115 : vector<32xi16> to vector<16xi32>
              %117 = arith.shli %116, %cst_1 : vector<16xi32>
              %118 = arith.andi %116, %cst_0 : vector<16xi32>
              %119 = arith.bitcast %117 : vector<16xi32> to vector<16xf32>
              %120 = arith.bitcast %118 : vector<16xi32> to vector<16xf32>
              %121 = vector.load %10[%101] : memref<?xf32>, vector<16xf32>
              %122 = arith.addi %101, %c16 : index
              %123 = vector.load %10[%122] : memref<?xf32>, vector<16xf32>
              %124 = vector.shuffle %121, %123 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %125 = vector.shuffle %121, %123 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %126:8 = scf.for %arg17 = %87 to %100 step %c64 iter_args(%arg18 = %107, %arg19 = %108, %arg20 = %112, %arg21 = %113, %arg22 = %119, %arg23 = %120, %arg24 = %124, %arg25 = %125) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
                %156 = arith.addi %arg17, %c64 : index
                %157 = arith.addi %156, %c32 : index
                %158 = arith.addi %71, %156 : index
                %159 = vector.load %5[%158] : memref<?xi16>, vector<32xi16>
                %160 = vector.bitcast %159 : vector<32xi16> to vector<16xi32>
                %161 = arith.shli %160, %cst_1 : vector<16xi32>
                %162 = arith.andi %160, %cst_0 : vector<16xi32>
                %163 = arith.bitcast %161 : vector<16xi32> to vector<16xf32>
                %164 = arith.bitcast %162 : vector<16xi32> to vector<16xf32>
                %165 = vector.load %10[%156] : memref<?xf32>, vector<16xf32>
                %166 = arith.addi %156, %c16 : index
                %167 = vector.load %10[%166] : memref<?xf32>, vector<16xf32>
                %168 = vector.shuffle %165, %167 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %169 = vector.shuffle %165, %167 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %170 = arith.addi %71, %157 : index
                %171 = vector.load %5[%170] : memref<?xi16>, vector<32xi16>
                %172 = vector.bitcast %171 : vector<32xi16> to vector<16xi32>
                %173 = arith.shli %172, %cst_1 : vector<16xi32>
                %174 = arith.andi %172, %cst_0 : vector<16xi32>
                %175 = arith.bitcast %173 : vector<16xi32> to vector<16xf32>
                %176 = arith.bitcast %174 : vector<16xi32> to vector<16xf32>
                %177 = vector.load %10[%157] : memref<?xf32>, vector<16xf32>
                %178 = arith.addi %157, %c16 : index
                %179 = vector.load %10[%178] : memref<?xf32>, vector<16xf32>
                %180 = vector.shuffle %177, %179 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %181 = vector.shuffle %177, %179 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %182 = arith.addi %arg17, %c32 : index
                %183 = arith.addi %73, %arg17 : index
                %184 = arith.mulf %arg18, %80 : vector<16xf32>
                %185 = arith.mulf %arg19, %80 : vector<16xf32>
                %186 = arith.mulf %184, %arg20 : vector<16xf32>
                %187 = arith.mulf %185, %arg21 : vector<16xf32>
                %188 = arith.cmpf une, %186, %186 : vector<16xf32>
                %189 = arith.cmpf une, %187, %187 : vector<16xf32>
                %190 = arith.select %188, %79, %186 : vector<16xi1>, vector<16xf32>
                %191 = arith.select %189, %79, %187 : vector<16xi1>, vector<16xf32>
                %192 = arith.mulf %arg22, %80 : vector<16xf32>
                %193 = arith.mulf %arg23, %80 : vector<16xf32>
                %194 = arith.mulf %192, %arg24 : vector<16xf32>
                %195 = arith.mulf %193, %arg25 : vector<16xf32>
                %196 = arith.cmpf une, %194, %194 : vector<16xf32>
                %197 = arith.cmpf une, %195, %195 : vector<16xf32>
                %198 = arith.select %196, %79, %194 : vector<16xi1>, vector<16xf32>
                %199 = arith.select %197, %79, %195 : vector<16xi1>, vector<16xf32>
                %200 = vector.shuffle %190, %191 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
                %201 = vector.shuffle %190, %191 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
                %202 = vector.shuffle %198, %199 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
                %203 = vector.shuffle %198, %199 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
                scf.if %57 {
                  vector.store %200, %16[%183] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
                } else {
                  vector.store %200, %16[%183] : memref<?xf32>, vector<16xf32>
                }
                %204 = arith.addi %183, %c16 : index
                scf.if %57 {
                  vector.store %201, %16[%204] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
                } else {
                  vector.store %201, %16[%204] : memref<?xf32>, vector<16xf32>
                }
                %205 = arith.addi %183, %c32 : index
                scf.if %57 {
                  vector.store %202, %16[%205] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
                } else {
                  vector.store %202, %16[%205] : memref<?xf32>, vector<16xf32>
                }
                %206 = arith.addi %183, %c48 : index
                scf.if %57 {
                  vector.store %203, %16[%206] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
                } else {
                  vector.store %203, %16[%206] : memref<?xf32>, vector<16xf32>
                }
                %207 = arith.addi %71, %arg17 : index
                %208 = arith.addi %207, %51 : index
                memref.prefetch %5[%208], read, locality<3>, data : memref<?xi16>
                %209 = arith.addi %71, %182 : index
                %210 = arith.addi %209, %51 : index
                memref.prefetch %5[%210], read, locality<3>, data : memref<?xi16>
                scf.yield %163, %164, %168, %169, %175, %176, %180, %181 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
              }
              %127 = arith.addi %100, %c32 : index
              %128 = arith.addi %73, %100 : index
              %129 = arith.mulf %126#0, %80 : vector<16xf32>
              %130 = arith.mulf %126#1, %80 : vector<16xf32>
              %131 = arith.mulf %129, %126#2 : vector<16xf32>
              %132 = arith.mulf %130, %126#3 : vector<16xf32>
              %133 = arith.cmpf une, %131, %131 : vector<16xf32>
              %134 = arith.cmpf une, %132, %132 : vector<16xf32>
              %135 = arith.select %133, %79, %131 : vector<16xi1>, vector<16xf32>
              %136 = arith.select %134, %79, %132 : vector<16xi1>, vector<16xf32>
              %137 = arith.mulf %126#4, %80 : vector<16xf32>
              %138 = arith.mulf %126#5, %80 : vector<16xf32>
              %139 = arith.mulf %137, %126#6 : vector<16xf32>
              %140 = arith.mulf %138, %126#7 : vector<16xf32>
              %141 = arith.cmpf une, %139, %139 : vector<16xf32>
              %142 = arith.cmpf une, %140, %140 : vector<16xf32>
              %143 = arith.select %141, %79, %139 : vector<16xi1>, vector<16xf32>
              %144 = arith.select %142, %79, %140 : vector<16xi1>, vector<16xf32>
              %145 = vector.shuffle %135, %136 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %146 = vector.shuffle %135, %136 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              %147 = vector.shuffle %143, %144 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %148 = vector.shuffle %143, %144 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              scf.if %57 {
                vector.store %145, %16[%128] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %145, %16[%128] : memref<?xf32>, vector<16xf32>
              }
              %149 = arith.addi %128, %c16 : index
              scf.if %57 {
                vector.store %146, %16[%149] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %146, %16[%149] : memref<?xf32>, vector<16xf32>
              }
              %150 = arith.addi %128, %c32 : index
              scf.if %57 {
                vector.store %147, %16[%150] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %147, %16[%150] : memref<?xf32>, vector<16xf32>
              }
              %151 = arith.addi %128, %c48 : index
              scf.if %57 {
                vector.store %148, %16[%151] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %148, %16[%151] : memref<?xf32>, vector<16xf32>
              }
              %152 = arith.addi %71, %100 : index
              %153 = arith.addi %152, %51 : index
              memref.prefetch %5[%153], read, locality<3>, data : memref<?xi16>
              %154 = arith.addi %71, %127 : index
              %155 = arith.addi %154, %51 : index
              memref.prefetch %5[%155], read, locality<3>, data : memref<?xi16>
            }
            scf.for %arg17 = %91 to %95 step %c32 {
              %100 = arith.addi %73, %arg17 : index
              %101 = arith.addi %71, %arg17 : index
              %102 = vector.load %5[%101] : memref<?xi16>, vector<32xi16>
              %103 = vector.bitcast %102 : vector<32xi16> to vector<16xi32>
              %104 = arith.shli %103, %cst_1 : vector<16xi32>
              %105 = arith.andi %103, %cst_0 : vector<16xi32>
              %106 = arith.bitcast %104 : vector<16xi32> to vector<16xf32>
              %107 = arith.bitcast %105 : vector<16xi32> to vector<16xf32>
              %108 = arith.mulf %106, %80 : vector<16xf32>
              %109 = arith.mulf %107, %80 : vector<16xf32>
              %110 = vector.load %10[%arg17] : memref<?xf32>, vector<16xf32>
              %111 = arith.addi %arg17, %c16 : index
              %112 = vector.load %10[%111] : memref<?xf32>, vector<16xf32>
              %113 = vector.shuffle %110, %112 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %114 = vector.shuffle %110, %112 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %115 = arith.mulf %108, %113 : vector<16xf32>
              %116 = arith.mulf %109, %114 : vector<16xf32>
              %117 = arith.cmpf une, %115, %115 : vector<16xf32>
              %118 = arith.cmpf une, %116, %116 : vector<16xf32>
              %119 = arith.select %117, %79, %115 : vector<16xi1>, vector<16xf32>
              %120 = arith.select %118, %79, %116 : vector<16xi1>, vector<16xf32>
              %121 = vector.shuffle %119, %120 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %122 = vector.shuffle %119, %120 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              scf.if %57 {
                vector.store %121, %16[%100] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %121, %16[%100] : memref<?xf32>, vector<16xf32>
              }
              %123 = arith.addi %100, %c16 : index
              scf.if %57 {
                vector.store %122, %16[%123] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %122, %16[%123] : memref<?xf32>, vector<16xf32>
              }
              %124 = arith.addi %71, %arg17 : index
              %125 = arith.addi %124, %51 : index
              memref.prefetch %5[%125], read, locality<3>, data : memref<?xi16>
            }
            %99 = arith.cmpi ne, %96, %c0 : index
            scf.if %99 {
              %100 = arith.addi %73, %95 : index
              %101 = arith.addi %71, %95 : index
              %102 = vector.create_mask %96 : vector<32xi1>
              %103 = vector.maskedload %5[%101], %102, %cst_2 : memref<?xi16>, vector<32xi1>, vector<32xi16> into vector<32xi16>
              %104 = vector.bitcast %103 : vector<32xi16> to vector<16xi32>
              %105 = arith.shli %104, %cst_1 : vector<16xi32>
              %106 = arith.andi %104, %cst_0 : vector<16xi32>
              %107 = arith.bitcast %105 : vector<16xi32> to vector<16xf32>
              %108 = arith.bitcast %106 : vector<16xi32> to vector<16xf32>
              %109 = arith.mulf %107, %80 : vector<16xf32>
              %110 = arith.mulf %108, %80 : vector<16xf32>
              %111 = vector.create_mask %96 : vector<16xi1>
              %112 = vector.maskedload %10[%95], %111, %cst : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %113 = arith.addi %95, %c16 : index
              %114 = arith.subi %96, %c16 : index
              %115 = vector.create_mask %114 : vector<16xi1>
              %116 = vector.maskedload %10[%113], %115, %cst : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %117 = vector.shuffle %112, %116 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %118 = vector.shuffle %112, %116 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %119 = arith.mulf %109, %117 : vector<16xf32>
              %120 = arith.mulf %110, %118 : vector<16xf32>
              %121 = arith.cmpf une, %119, %119 : vector<16xf32>
              %122 = arith.cmpf une, %120, %120 : vector<16xf32>
              %123 = arith.select %121, %79, %119 : vector<16xi1>, vector<16xf32>
              %124 = arith.select %122, %79, %120 : vector<16xi1>, vector<16xf32>
              %125 = vector.shuffle %123, %124 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %126 = vector.shuffle %123, %124 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              %127 = vector.create_mask %96 : vector<16xi1>
              vector.maskedstore %16[%100], %127, %125 : memref<?xf32>, vector<16xi1>, vector<16xf32>
              %128 = arith.addi %100, %c16 : index
              %129 = arith.subi %96, %c16 : index
              %130 = vector.create_mask %129 : vector<16xi1>
              vector.maskedstore %16[%128], %130, %126 : memref<?xf32>, vector<16xi1>, vector<16xf32>
              %131 = arith.addi %71, %95 : index
              %132 = arith.addi %131, %51 : index
              memref.prefetch %5[%132], read, locality<3>, data : memref<?xi16>
            }
          }
        }
        llvm.call_intrinsic "llvm.x86.sse.sfence"() : () -> ()
        %70 = llvm.inline_asm has_side_effects asm_dialect = att operand_attrs = [] "leaq -136(%rsp), %rsp; movl $1, (%rsp); ldmxcsr (%rsp); leaq 136(%rsp), %rsp; movl $1, $0", "=r,r,~{memory}" %17 : (i32) -> i32
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
