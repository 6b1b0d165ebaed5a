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
        %c64 = arith.constant 64 : index
        %cst_3 = arith.constant 1.000000e+00 : f32
        %c2143289344_i32 = arith.constant 2143289344 : i32
        %c8192 = arith.constant 8192 : index
        %c32 = arith.constant 32 : index
        %c31 = arith.constant 31 : index
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
        %25 = arith.addi %arg8, %c31 : index
        %26 = arith.divui %25, %c32 : index
        %27 = arith.subi %26, %c1 : index
        %28 = arith.index_cast %27 : index to i64
        %29 = math.ctlz %28 : i64
        %c64_i64 = arith.constant 64 : i64
        %30 = arith.subi %c64_i64, %29 : i64
        %c8_i64 = arith.constant 8 : i64
        %31 = arith.shli %c8_i64, %30 : i64
        %32 = arith.index_cast %31 : i64 to index
        %33 = arith.minsi %c8192, %32 : index
        %34 = arith.bitcast %c2143289344_i32 : i32 to f32
        %35 = arith.subi %21, %c1 : index
        %36 = arith.cmpi slt, %19, %21 : index
        scf.if %36 {
          scf.for %arg16 = %19 to %21 step %c1 {
            %59 = arith.muli %arg16, %arg10 : index
            %60 = arith.muli %arg16, %arg12 : index
            %61 = arith.muli %arg16, %arg13 : index
            %62 = memref.load %8[%60] : memref<?xf32>
            %63 = arith.addf %62, %arg15 : f32
            %64 = math.sqrt %63 : f32
            %65 = arith.divf %cst_3, %64 : f32
            %66 = vector.broadcast %34 : f32 to vector<16xf32>
            %67 = vector.broadcast %65 : f32 to vector<16xf32>
            %68 = arith.divui %arg8, %c64 : index
            %69 = arith.muli %68, %c64 : index
            %70 = arith.divui %arg8, %c32 : index
            %71 = arith.muli %70, %c32 : index
            %72 = arith.subi %arg8, %71 : index
            %73 = arith.cmpi ne, %69, %c0 : index
            scf.if %73 {
              %75 = arith.subi %69, %c64 : index
              %76 = vector.load %2[%59] : memref<?xi16>, vector<32xi16>
              %77 = vector.bitcast %76 : vector<32xi16> to vector<16xi32>
              %78 = arith.shli %77, %cst_2 : vector<16xi32>
              %79 = arith.andi %77, %cst_1 : vector<16xi32>
              %80 = arith.bitcast %78 : vector<16xi32> to vector<16xf32>
              %81 = arith.bitcast %79 : vector<16xi32> to vector<16xf32>
              %82 = vector.load %9[%c0] : memref<?xf32>, vector<16xf32>
              %83 = vector.load %9[%c16] : memref<?xf32>, vector<16xf32>
              %84 = vector.shuffle %82, %83 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %85 = vector.shuffle %82, %83 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %86 = arith.addi %59, %c32 : index
              %87 = vector.load %2[%86] : memref<?xi16>, vector<32xi16>
              %88 = vector.bitcast %87 : vector<32xi16> to vector<16xi32>
              %89 = arith.shli %88, %cst_2 : vector<16xi32>
              %90 = arith.andi %88, %cst_1 : vector<16xi32>
              %91 = arith.bitcast %89 : vector<16xi32> to vector<16xf32>
              %92 = arith.bitcast %90 : vector<16xi32> to vector<16xf32>
              %93 = vector.load %9[%c32] : memref<?xf32>, vector<16xf32>
              %94 = vector.load %9[%c48] : memref<?xf32>, vector<16xf32>
              %95 = vector.shuffle %93, %94 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %96 = vector.shuffle %93, %94 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %97:8 = scf.for %arg17 = %c0 to %75 step %c64 iter_args(%arg18 = %80, %arg19 = %81, %arg20 = %84, %arg21 = %85, %arg22 = %91, %arg23 = %92, %arg24 = %95, %arg25 = %96) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
                %129 = arith.addi %arg17, %c64 : index
                %130 = arith.addi %129, %c32 : index
                %131 = arith.addi %59, %129 : index
                %132 = vector.load %2[%131] : memref<?xi16>, vector<32xi16>
                %133 = vector.bitcast %132 : vector<32xi16> to vector<16xi32>
                %134 = arith.shli %133, %cst_2 : vector<16xi32>
                %135 = arith.andi %133, %cst_1 : vector<16xi32>
                %136 = arith.bitcast %134 : vector<16xi32> to vector<16xf32>
                %137 = arith.bitcast %135 : vector<16xi32> to vector<16xf32>
                %138 = vector.load %9[%129] : memref<?xf32>, vector<16xf32>
                %139 = arith.addi %129, %c16 : index
                %140 = vector.load %9[%139] : memref<?xf32>, vector<16xf32>
                %141 = vector.shuffle %138, %140 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %142 = vector.shuffle %138, %140 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %143 = arith.addi %59, %130 : index
                %144 = vector.load %2[%143] : memref<?xi16>, vector<32xi16>
                %145 = vector.bitcast %144 : vector<32xi16> to vector<16xi32>
                %146 = arith.shli %145, %cst_2 : vector<16xi32>
                %147 = arith.andi %145, %cst_1 : vector<16xi32>
                %148 = arith.bitcast %146 : vector<16xi32> to vector<16xf32>
                %149 = arith.bitcast %147 : vector<16xi32> to vector<16xf32>
                %150 = vector.load %9[%130] : memref<?xf32>, vector<16xf32>
                %151 = arith.addi %130, %c16 : index
                %152 = vector.load %9[%151] : memref<?xf32>, vector<16xf32>
                %153 = vector.shuffle %150, %152 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %154 = vector.shuffle %150, %152 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %155 = arith.addi %arg17, %c32 : index
                %156 = arith.addi %61, %arg17 : index
                %157 = arith.mulf %arg18, %67 : vector<16xf32>
                %158 = arith.mulf %arg19, %67 : vector<16xf32>
                %159 = arith.mulf %157, %arg20 : vector<16xf32>
                %160 = arith.mulf %158, %arg21 : vector<16xf32>
                %161 = arith.cmpf une, %159, %159 : vector<16xf32>
                %162 = arith.cmpf une, %160, %160 : vector<16xf32>
                %163 = arith.select %161, %66, %159 : vector<16xi1>, vector<16xf32>
                %164 = arith.select %162, %66, %160 : vector<16xi1>, vector<16xf32>
                %165 = arith.mulf %arg22, %67 : vector<16xf32>
                %166 = arith.mulf %arg23, %67 : vector<16xf32>
                %167 = arith.mulf %165, %arg24 : vector<16xf32>
                %168 = arith.mulf %166, %arg25 : vector<16xf32>
                %169 = arith.cmpf une, %167, %167 : vector<16xf32>
                %170 = arith.cmpf une, %168, %168 : vector<16xf32>
                %171 = arith.select %169, %66, %167 : vector<16xi1>, vector<16xf32>
                %172 = arith.select %170, %66, %168 : vector<16xi1>, vector<16xf32>
                %173 = vector.shuffle %163, %164 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
                %174 = vector.shuffle %163, %164 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
                %175 = vector.shuffle %171, %172 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
                %176 = vector.shuffle %171, %172 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
                vector.store %173, %13[%156] : memref<?xf32>, vector<16xf32>
                %177 = arith.addi %156, %c16 : index
                vector.store %174, %13[%177] : memref<?xf32>, vector<16xf32>
                %178 = arith.addi %156, %c32 : index
                vector.store %175, %13[%178] : memref<?xf32>, vector<16xf32>
                %179 = arith.addi %156, %c48 : index
                vector.store %176, %13[%179] : memref<?xf32>, vector<16xf32>
                %180 = arith.muli %arg10, %24 : index
                %181 = arith.addi %59, %arg17 : index
                %182 = arith.addi %181, %180 : index
                memref.prefetch %2[%182], read, locality<2>, data : memref<?xi16>
                %183 = arith.muli %arg10, %24 : index
                %184 = arith.addi %59, %155 : index
                %185 = arith.addi %184, %183 : index
                memref.prefetch %2[%185], read, locality<2>, data : memref<?xi16>
                scf.yield %136, %137, %141, %142, %148, %149, %153, %154 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
              }
              %98 = arith.addi %75, %c32 : index
              %99 = arith.addi %61, %75 : index
              %100 = arith.mulf %97#0, %67 : vector<16xf32>
              %101 = arith.mulf %97#1, %67 : vector<16xf32>
              %102 = arith.mulf %100, %97#2 : vector<16xf32>
              %103 = arith.mulf %101, %97#3 : vector<16xf32>
              %104 = arith.cmpf une, %102, %102 : vector<16xf32>
              %105 = arith.cmpf une, %103, %103 : vector<16xf32>
              %106 = arith.select %104, %66, %102 : vector<16xi1>, vector<16xf32>
              %107 = arith.select %105, %66, %103 : vector<16xi1>, vector<16xf32>
              %108 = arith.mulf %97#4, %67 : vector<16xf32>
              %109 = arith.mulf %97#5, %67 : vector<16xf32>
              %110 = arith.mulf %108, %97#6 : vector<16xf32>
              %111 = arith.mulf %109, %97#7 : vector<16xf32>
              %112 = arith.cmpf une, %110, %110 : vector<16xf32>
              %113 = arith.cmpf une, %111, %111 : vector<16xf32>
              %114 = arith.select %112, %66, %110 : vector<16xi1>, vector<16xf32>
              %115 = arith.select %113, %66, %111 : vector<16xi1>, vector<16xf32>
              %116 = vector.shuffle %106, %107 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %117 = vector.shuffle %106, %107 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              %118 = vector.shuffle %114, %115 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %119 = vector.shuffle %114, %115 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              vector.store %116, %13[%99] : memref<?xf32>, vector<16xf32>
              %120 = arith.addi %99, %c16 : index
              vector.store %117, %13[%120] : memref<?xf32>, vector<16xf32>
              %121 = arith.addi %99, %c32 : index
              vector.store %118, %13[%121] : memref<?xf32>, vector<16xf32>
              %122 = arith.addi %99, %c48 : index
              vector.store %119, %13[%122] : memref<?xf32>, vector<16xf32>
              %123 = arith.muli %arg10, %24 : index
              %124 = arith.addi %59, %75 : index
              %125 = arith.addi %124, %123 : index
              memref.prefetch %2[%125], read, locality<2>, data : memref<?xi16>
              %126 = arith.muli %arg10, %24 : index
              %127 = arith.addi %59, %98 : index
              %128 = arith.addi %127, %126 : index
              memref.prefetch %2[%128], read, locality<2>, data : memref<?xi16>
            }
            scf.for %arg17 = %69 to %71 step %c32 {
              %75 = arith.addi %61, %arg17 : index
              %76 = arith.addi %59, %arg17 : index
              %77 = vector.load %2[%76] : memref<?xi16>, vector<32xi16>
              %78 = vector.bitcast %77 : vector<32xi16> to vector<16xi32>
              %79 = arith.shli %78, %cst_2 : vector<16xi32>
              %80 = arith.andi %78, %cst_1 : vector<16xi32>
              %81 = arith.bitcast %79 : vector<16xi32> to vector<16xf32>
              %82 = arith.bitcast %80 : vector<16xi32> to vector<16xf32>
              %83 = arith.mulf %81, %67 : vector<16xf32>
              %84 = arith.mulf %82, %67 : vector<16xf32>
              %85 = vector.load %9[%arg17] : memref<?xf32>, vector<16xf32>
              %86 = arith.addi %arg17, %c16 : index
              %87 = vector.load %9[%86] : memref<?xf32>, vector<16xf32>
              %88 = vector.shuffle %85, %87 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %89 = vector.shuffle %85, %87 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %90 = arith.mulf %83, %88 : vector<16xf32>
              %91 = arith.mulf %84, %89 : vector<16xf32>
              %92 = arith.cmpf une, %90, %90 : vector<16xf32>
              %93 = arith.cmpf une, %91, %91 : vector<16xf32>
              %94 = arith.select %92, %66, %90 : vector<16xi1>, vector<16xf32>
              %95 = arith.select %93, %66, %91 : vector<16xi1>, vector<16xf32>
              %96 = vector.shuffle %94, %95 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %97 = vector.shuffle %94, %95 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              vector.store %96, %13[%75] : memref<?xf32>, vector<16xf32>
              %98 = arith.addi %75, %c16 : index
              vector.store %97, %13[%98] : memref<?xf32>, vector<16xf32>
              %99 = arith.muli %arg10, %24 : index
              %100 = arith.addi %59, %arg17 : index
              %101 = arith.addi %100, %99 : index
              memref.prefetch %2[%101], read, locality<2>, data : memref<?xi16>
            }
            %74 = arith.cmpi ne, %72, %c0 : index
            scf.if %74 {
              %75 = arith.addi %61, %71 : index
              %76 = arith.addi %59, %71 : index
              %77 = vector.create_mask %72 : vector<32xi1>
              %78 = vector.maskedload %2[%76], %77, %cst_0 : memref<?xi16>, vector<32xi1>, vector<32xi16> into vector<32xi16>
              %79 = vector.bitcast %78 : vector<32xi16> to vector<16xi32>
              %80 = arith.shli %79, %cst_2 : vector<16xi32>
              %81 = arith.andi %79, %cst_1 : vector<16xi32>
              %82 = arith.bitcast %80 : vector<16xi32> to vector<16xf32>
              %83 = arith.bitcast %81 : vector<16xi32> to vector<16xf32>
              %84 = arith.mulf %82, %67 : vector<16xf32>
              %85 = arith.mulf %83, %67 : vector<16xf32>
              %86 = vector.create_mask %72 : vector<16xi1>
              %87 = vector.maskedload %9[%71], %86, %cst : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %88 = arith.addi %71, %c16 : index
              %89 = arith.subi %72, %c16 : index
              %90 = vector.create_mask %89 : vector<16xi1>
              %91 = vector.maskedload %9[%88], %90, %cst : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %92 = vector.shuffle %87, %91 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %93 = vector.shuffle %87, %91 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %94 = arith.mulf %84, %92 : vector<16xf32>
              %95 = arith.mulf %85, %93 : vector<16xf32>
              %96 = arith.cmpf une, %94, %94 : vector<16xf32>
              %97 = arith.cmpf une, %95, %95 : vector<16xf32>
              %98 = arith.select %96, %66, %94 : vector<16xi1>, vector<16xf32>
              %99 = arith.select %97, %66, %95 : vector<16xi1>, vector<16xf32>
              %100 = vector.shuffle %98, %99 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %101 = vector.shuffle %98, %99 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              %102 = vector.create_mask %72 : vector<16xi1>
              vector.maskedstore %13[%75], %102, %100 : memref<?xf32>, vector<16xi1>, vector<16xf32>
              %103 = arith.addi %75, %c16 : index
              %104 = arith.subi %72, %c16 : index
              %105 = vector.create_mask %104 : vector<16xi1>
              vector.maskedstore %13[%103], %105, %101 : memref<?xf32>, vector<16xi1>, vector<16xf32>
              %106 = arith.muli %arg10, %24 : index
              %107 = arith.addi %59, %71 : index
              %108 = arith.addi %107, %106 : index
              memref.prefetch %2[%108], read, locality<2>, data : memref<?xi16>
            }
          }
        }
        %37 = llvm.inline_asm has_side_effects asm_dialect = att operand_attrs = [] "leaq -136(%rsp), %rsp; movl $1, (%rsp); ldmxcsr (%rsp); leaq 136(%rsp), %rsp; movl $1, $0", "=r,r,~{memory}" %17 : (i32) -> i32
        %38 = llvm.inline_asm has_side_effects asm_dialect = att operand_attrs = [] "leaq -136(%rsp), %rsp; stmxcsr (%rsp); movl (%rsp), $0; movl $$0x1f80, 4(%rsp); ldmxcsr 4(%rsp); leaq 136(%rsp), %rsp", "=r,~{memory}"  : () -> i32
        %39 = arith.ceildivui %arg7, %workgroup_count_0 : index
        %40 = arith.muli %workgroup_id_0, %39 : index
        %41 = arith.addi %40, %39 : index
        %42 = arith.minsi %41, %arg7 : index
        %43 = arith.divui %c131072, %arg9 : index
        %44 = arith.minsi %c4, %43 : index
        %45 = arith.maxsi %c2, %44 : index
        %46 = arith.addi %arg9, %c31 : index
        %47 = arith.divui %46, %c32 : index
        %48 = arith.subi %47, %c1 : index
        %49 = arith.index_cast %48 : index to i64
        %50 = math.ctlz %49 : i64
        %c64_i64_4 = arith.constant 64 : i64
        %51 = arith.subi %c64_i64_4, %50 : i64
        %c8_i64_5 = arith.constant 8 : i64
        %52 = arith.shli %c8_i64_5, %51 : i64
        %53 = arith.index_cast %52 : i64 to index
        %54 = arith.minsi %c8192, %53 : index
        %55 = arith.bitcast %c2143289344_i32 : i32 to f32
        %56 = arith.subi %42, %c1 : index
        %57 = arith.cmpi slt, %40, %42 : index
        scf.if %57 {
          scf.for %arg16 = %40 to %42 step %c1 {
            %59 = arith.muli %arg16, %arg11 : index
            %60 = arith.muli %arg16, %arg12 : index
            %61 = arith.muli %arg16, %arg14 : index
            %62 = arith.addi %60, %c1 : index
            %63 = memref.load %8[%62] : memref<?xf32>
            %64 = arith.addf %63, %arg15 : f32
            %65 = math.sqrt %64 : f32
            %66 = arith.divf %cst_3, %65 : f32
            %67 = vector.broadcast %55 : f32 to vector<16xf32>
            %68 = vector.broadcast %66 : f32 to vector<16xf32>
            %69 = arith.divui %arg9, %c64 : index
            %70 = arith.muli %69, %c64 : index
            %71 = arith.divui %arg9, %c32 : index
            %72 = arith.muli %71, %c32 : index
            %73 = arith.subi %arg9, %72 : index
            %74 = arith.cmpi ne, %70, %c0 : index
            scf.if %74 {
              %76 = arith.subi %70, %c64 : index
              %77 = vector.load %5[%59] : memref<?xi16>, vector<32xi16>
              %78 = vector.bitcast %77 : vector<32xi16> to vector<16xi32>
              %79 = arith.shli %78, %cst_2 : vector<16xi32>
              %80 = arith.andi %78, %cst_1 : vector<16xi32>
              %81 = arith.bitcast %79 : vector<16xi32> to vector<16xf32>
              %82 = arith.bitcast %80 : vector<16xi32> to vector<16xf32>
              %83 = vector.load %10[%c0] : memref<?xf32>, vector<16xf32>
              %84 = vector.load %10[%c16] : memref<?xf32>, vector<16xf32>
              %85 = vector.shuffle %83, %84 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %86 = vector.shuffle %83, %84 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %87 = arith.addi %59, %c32 : index
              %88 = vector.load %5[%87] : memref<?xi16>, vector<32xi16>
              %89 = vector.bitcast %88 : vector<32xi16> to vector<16xi32>
              %90 = arith.shli %89, %cst_2 : vector<16xi32>
              %91 = arith.andi %89, %cst_1 : vector<16xi32>
              %92 = arith.bitcast %90 : vector<16xi32> to vector<16xf32>
              %93 = arith.bitcast %91 : vector<16xi32> to vector<16xf32>
              %94 = vector.load %10[%c32] : memref<?xf32>, vector<16xf32>
              %95 = vector.load %10[%c48] : memref<?xf32>, vector<16xf32>
              %96 = vector.shuffle %94, %95 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %97 = vector.shuffle %94, %95 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %98:8 = scf.for %arg17 = %c0 to %76 step %c64 iter_args(%arg18 = %81, %arg19 = %82, %arg20 = %85, %arg21 = %86, %arg22 = %92, %arg23 = %93, %arg24 = %96, %arg25 = %97) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
                %130 = arith.addi %arg17, %c64 : index
                %131 = arith.addi %130, %c32 : index
                %132 = arith.addi %59, %130 : index
                %133 = vector.load %5[%132] : memref<?xi16>, vector<32xi16>
                %134 = vector.bitcast %133 : vector<32xi16> to vector<16xi32>
                %135 = arith.shli %134, %cst_2 : vector<16xi32>
                %136 = arith.andi %134, %cst_1 : vector<16xi32>
                %137 = arith.bitcast %135 : vector<16xi32> to vector<16xf32>
                %138 = arith.bitcast %136 : vector<16xi32> to vector<16xf32>
                %139 = vector.load %10[%130] : memref<?xf32>, vector<16xf32>
                %140 = arith.addi %130, %c16 : index
                %141 = vector.load %10[%140] : memref<?xf32>, vector<16xf32>
                %142 = vector.shuffle %139, %141 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %143 = vector.shuffle %139, %141 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %144 = arith.addi %59, %131 : index
                %145 = vector.load %5[%144] : memref<?xi16>, vector<32xi16>
                %146 = vector.bitcast %145 : vector<32xi16> to vector<16xi32>
                %147 = arith.shli %146, %cst_2 : vector<16xi32>
                %148 = arith.andi %146, %cst_1 : vector<16xi32>
                %149 = arith.bitcast %147 : vector<16xi32> to vector<16xf32>
                %150 = arith.bitcast %148 : vector<16xi32> to vector<16xf32>
                %151 = vector.load %10[%131] : memref<?xf32>, vector<16xf32>
                %152 = arith.addi %131, %c16 : index
                %153 = vector.load %10[%152] : memref<?xf32>, vector<16xf32>
                %154 = vector.shuffle %151, %153 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %155 = vector.shuffle %151, %153 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %156 = arith.addi %arg17, %c32 : index
                %157 = arith.addi %61, %arg17 : index
                %158 = arith.mulf %arg18, %68 : vector<16xf32>
                %159 = arith.mulf %arg19, %68 : vector<16xf32>
                %160 = arith.mulf %158, %arg20 : vector<16xf32>
                %161 = arith.mulf %159, %arg21 : vector<16xf32>
                %162 = arith.cmpf une, %160, %160 : vector<16xf32>
                %163 = arith.cmpf une, %161, %161 : vector<16xf32>
                %164 = arith.select %162, %67, %160 : vector<16xi1>, vector<16xf32>
                %165 = arith.select %163, %67, %161 : vector<16xi1>, vector<16xf32>
                %166 = arith.mulf %arg22, %68 : vector<16xf32>
                %167 = arith.mulf %arg23, %68 : vector<16xf32>
                %168 = arith.mulf %166, %arg24 : vector<16xf32>
                %169 = arith.mulf %167, %arg25 : vector<16xf32>
                %170 = arith.cmpf une, %168, %168 : vector<16xf32>
                %171 = arith.cmpf une, %169, %169 : vector<16xf32>
                %172 = arith.select %170, %67, %168 : vector<16xi1>, vector<16xf32>
                %173 = arith.select %171, %67, %169 : vector<16xi1>, vector<16xf32>
                %174 = vector.shuffle %164, %165 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
                %175 = vector.shuffle %164, %165 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
                %176 = vector.shuffle %172, %173 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
                %177 = vector.shuffle %172, %173 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
                vector.store %174, %16[%157] : memref<?xf32>, vector<16xf32>
                %178 = arith.addi %157, %c16 : index
                vector.store %175, %16[%178] : memref<?xf32>, vector<16xf32>
                %179 = arith.addi %157, %c32 : index
                vector.store %176, %16[%179] : memref<?xf32>, vector<16xf32>
                %180 = arith.addi %157, %c48 : index
                vector.store %177, %16[%180] : memref<?xf32>, vector<16xf32>
                %181 = arith.muli %arg11, %45 : index
                %182 = arith.addi %59, %arg17 : index
                %183 = arith.addi %182, %181 : index
                memref.prefetch %5[%183], read, locality<2>, data : memref<?xi16>
                %184 = arith.muli %arg11, %45 : index
                %185 = arith.addi %59, %156 : index
                %186 = arith.addi %185, %184 : index
                memref.prefetch %5[%186], read, locality<2>, data : memref<?xi16>
                scf.yield %137, %138, %142, %143, %149, %150, %154, %155 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
              }
              %99 = arith.addi %76, %c32 : index
              %100 = arith.addi %61, %76 : index
              %101 = arith.mulf %98#0, %68 : vector<16xf32>
              %102 = arith.mulf %98#1, %68 : vector<16xf32>
              %103 = arith.mulf %101, %98#2 : vector<16xf32>
              %104 = arith.mulf %102, %98#3 : vector<16xf32>
              %105 = arith.cmpf une, %103, %103 : vector<16xf32>
              %106 = arith.cmpf une, %104, %104 : vector<16xf32>
              %107 = arith.select %105, %67, %103 : vector<16xi1>, vector<16xf32>
              %108 = arith.select %106, %67, %104 : vector<16xi1>, vector<16xf32>
              %109 = arith.mulf %98#4, %68 : vector<16xf32>
              %110 = arith.mulf %98#5, %68 : vector<16xf32>
              %111 = arith.mulf %109, %98#6 : vector<16xf32>
              %112 = arith.mulf %110, %98#7 : vector<16xf32>
              %113 = arith.cmpf une, %111, %111 : vector<16xf32>
              %114 = arith.cmpf une, %112, %112 : vector<16xf32>
              %115 = arith.select %113, %67, %111 : vector<16xi1>, vector<16xf32>
              %116 = arith.select %114, %67, %112 : vector<16xi1>, vector<16xf32>
              %117 = vector.shuffle %107, %108 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %118 = vector.shuffle %107, %108 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              %119 = vector.shuffle %115, %116 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %120 = vector.shuffle %115, %116 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              vector.store %117, %16[%100] : memref<?xf32>, vector<16xf32>
              %121 = arith.addi %100, %c16 : index
              vector.store %118, %16[%121] : memref<?xf32>, vector<16xf32>
              %122 = arith.addi %100, %c32 : index
              vector.store %119, %16[%122] : memref<?xf32>, vector<16xf32>
              %123 = arith.addi %100, %c48 : index
              vector.store %120, %16[%123] : memref<?xf32>, vector<16xf32>
              %124 = arith.muli %arg11, %45 : index
              %125 = arith.addi %59, %76 : index
              %126 = arith.addi %125, %124 : index
              memref.prefetch %5[%126], read, locality<2>, data : memref<?xi16>
              %127 = arith.muli %arg11, %45 : index
              %128 = arith.addi %59, %99 : index
              %129 = arith.addi %128, %127 : index
              memref.prefetch %5[%129], read, locality<2>, data : memref<?xi16>
            }
            scf.for %arg17 = %70 to %72 step %c32 {
              %76 = arith.addi %61, %arg17 : index
              %77 = arith.addi %59, %arg17 : index
              %78 = vector.load %5[%77] : memref<?xi16>, vector<32xi16>
              %79 = vector.bitcast %78 : vector<32xi16> to vector<16xi32>
              %80 = arith.shli %79, %cst_2 : vector<16xi32>
              %81 = arith.andi %79, %cst_1 : vector<16xi32>
              %82 = arith.bitcast %80 : vector<16xi32> to vector<16xf32>
              %83 = arith.bitcast %81 : vector<16xi32> to vector<16xf32>
              %84 = arith.mulf %82, %68 : vector<16xf32>
              %85 = arith.mulf %83, %68 : vector<16xf32>
              %86 = vector.load %10[%arg17] : memref<?xf32>, vector<16xf32>
              %87 = arith.addi %arg17, %c16 : index
              %88 = vector.load %10[%87] : memref<?xf32>, vector<16xf32>
              %89 = vector.shuffle %86, %88 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %90 = vector.shuffle %86, %88 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %91 = arith.mulf %84, %89 : vector<16xf32>
              %92 = arith.mulf %85, %90 : vector<16xf32>
              %93 = arith.cmpf une, %91, %91 : vector<16xf32>
              %94 = arith.cmpf une, %92, %92 : vector<16xf32>
              %95 = arith.select %93, %67, %91 : vector<16xi1>, vector<16xf32>
              %96 = arith.select %94, %67, %92 : vector<16xi1>, vector<16xf32>
              %97 = vector.shuffle %95, %96 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %98 = vector.shuffle %95, %96 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              vector.store %97, %16[%76] : memref<?xf32>, vector<16xf32>
              %99 = arith.addi %76, %c16 : index
              vector.store %98, %16[%99] : memref<?xf32>, vector<16xf32>
              %100 = arith.muli %arg11, %45 : index
              %101 = arith.addi %59, %arg17 : index
              %102 = arith.addi %101, %100 : index
              memref.prefetch %5[%102], read, locality<2>, data : memref<?xi16>
            }
            %75 = arith.cmpi ne, %73, %c0 : index
            scf.if %75 {
              %76 = arith.addi %61, %72 : index
              %77 = arith.addi %59, %72 : index
              %78 = vector.create_mask %73 : vector<32xi1>
              %79 = vector.maskedload %5[%77], %78, %cst_0 : memref<?xi16>, vector<32xi1>, vector<32xi16> into vector<32xi16>
              %80 = vector.bitcast %79 : vector<32xi16> to vector<16xi32>
              %81 = arith.shli %80, %cst_2 : vector<16xi32>
              %82 = arith.andi %80, %cst_1 : vector<16xi32>
              %83 = arith.bitcast %81 : vector<16xi32> to vector<16xf32>
              %84 = arith.bitcast %82 : vector<16xi32> to vector<16xf32>
              %85 = arith.mulf %83, %68 : vector<16xf32>
              %86 = arith.mulf %84, %68 : vector<16xf32>
              %87 = vector.create_mask %73 : vector<16xi1>
              %88 = vector.maskedload %10[%72], %87, %cst : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %89 = arith.addi %72, %c16 : index
              %90 = arith.subi %73, %c16 : index
              %91 = vector.create_mask %90 : vector<16xi1>
              %92 = vector.maskedload %10[%89], %91, %cst : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %93 = vector.shuffle %88, %92 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %94 = vector.shuffle %88, %92 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %95 = arith.mulf %85, %93 : vector<16xf32>
              %96 = arith.mulf %86, %94 : vector<16xf32>
              %97 = arith.cmpf une, %95, %95 : vector<16xf32>
              %98 = arith.cmpf une, %96, %96 : vector<16xf32>
              %99 = arith.select %97, %67, %95 : vector<16xi1>, vector<16xf32>
              %100 = arith.select %98, %67, %96 : vector<16xi1>, vector<16xf32>
              %101 = vector.shuffle %99, %100 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %102 = vector.shuffle %99, %100 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              %103 = vector.create_mask %73 : vector<16xi1>
              vector.maskedstore %16[%76], %103, %101 : memref<?xf32>, vector<16xi1>, vector<16xf32>
              %104 = arith.addi %76, %c16 : index
              %105 = arith.subi %73, %c16 : index
              %106 = vector.create_mask %105 : vector<16xi1>
              vector.maskedstore %16[%104], %106, %102 : memref<?xf32>, vector<16xi1>, vector<16xf32>
              %107 = arith.muli %arg11, %45 : index
              %108 = arith.addi %59, %72 : index
              %109 = arith.addi %108, %107 : index
              memref.prefetch %5[%109], read, locality<2>, data : memref<?xi16>
            }
          }
        }
        %58 = llvm.inline_asm has_side_effects asm_dialect = att operand_attrs = [] "leaq -136(%rsp), %rsp; movl $1, (%rsp); ldmxcsr (%rsp); leaq 136(%rsp), %rsp; movl $1, $0", "=r,r,~{memory}" %38 : (i32) -> i32
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
}
