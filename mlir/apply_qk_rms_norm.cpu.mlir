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
        %c8192 = arith.constant 8192 : index
        %c32 = arith.constant 32 : index
        %c31 = arith.constant 31 : index
        %c2143289344_i32 = arith.constant 2143289344 : i32
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
        %22 = arith.bitcast %c2143289344_i32 : i32 to f32
        %23 = arith.addi %arg8, %c31 : index
        %24 = arith.divui %23, %c32 : index
        %25 = arith.subi %24, %c1 : index
        %26 = arith.index_cast %25 : index to i64
        %27 = math.ctlz %26 : i64
        %c64_i64 = arith.constant 64 : i64
        %28 = arith.subi %c64_i64, %27 : i64
        %c8_i64 = arith.constant 8 : i64
        %29 = arith.shli %c8_i64, %28 : i64
        %30 = arith.index_cast %29 : i64 to index
        %31 = arith.minsi %c8192, %30 : index
        %32 = arith.subi %21, %c1 : index
        %33 = arith.cmpi slt, %19, %21 : index
        scf.if %33 {
          scf.for %arg16 = %19 to %21 step %c1 {
            %53 = arith.muli %arg16, %arg10 : index
            %54 = arith.muli %arg16, %arg12 : index
            %55 = arith.muli %arg16, %arg13 : index
            %56 = memref.load %8[%54] : memref<?xf32>
            %57 = arith.addf %56, %arg15 : f32
            %58 = math.sqrt %57 : f32
            %59 = arith.divf %cst_3, %58 : f32
            %60 = vector.broadcast %22 : f32 to vector<16xf32>
            %61 = vector.broadcast %59 : f32 to vector<16xf32>
            %62 = arith.divui %arg8, %c64 : index
            %63 = arith.muli %62, %c64 : index
            %64 = arith.divui %arg8, %c32 : index
            %65 = arith.muli %64, %c32 : index
            %66 = arith.subi %arg8, %65 : index
            %67 = arith.cmpi ne, %63, %c0 : index
            scf.if %67 {
              %69 = arith.subi %63, %c64 : index
              %70 = vector.load %2[%53] : memref<?xi16>, vector<32xi16>
              %71 = vector.bitcast %70 : vector<32xi16> to vector<16xi32>
              %72 = arith.shli %71, %cst_2 : vector<16xi32>
              %73 = arith.andi %71, %cst_1 : vector<16xi32>
              %74 = arith.bitcast %72 : vector<16xi32> to vector<16xf32>
              %75 = arith.bitcast %73 : vector<16xi32> to vector<16xf32>
              %76 = vector.load %9[%c0] : memref<?xf32>, vector<16xf32>
              %77 = vector.load %9[%c16] : memref<?xf32>, vector<16xf32>
              %78 = vector.shuffle %76, %77 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %79 = vector.shuffle %76, %77 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %80 = arith.addi %53, %c32 : index
              %81 = vector.load %2[%80] : memref<?xi16>, vector<32xi16>
              %82 = vector.bitcast %81 : vector<32xi16> to vector<16xi32>
              %83 = arith.shli %82, %cst_2 : vector<16xi32>
              %84 = arith.andi %82, %cst_1 : vector<16xi32>
              %85 = arith.bitcast %83 : vector<16xi32> to vector<16xf32>
              %86 = arith.bitcast %84 : vector<16xi32> to vector<16xf32>
              %87 = vector.load %9[%c32] : memref<?xf32>, vector<16xf32>
              %88 = vector.load %9[%c48] : memref<?xf32>, vector<16xf32>
              %89 = vector.shuffle %87, %88 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %90 = vector.shuffle %87, %88 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %91:8 = scf.for %arg17 = %c0 to %69 step %c64 iter_args(%arg18 = %74, %arg19 = %75, %arg20 = %78, %arg21 = %79, %arg22 = %85, %arg23 = %86, %arg24 = %89, %arg25 = %90) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
                %121 = arith.addi %arg17, %c64 : index
                %122 = arith.addi %121, %c32 : index
                %123 = arith.addi %53, %121 : index
                %124 = vector.load %2[%123] : memref<?xi16>, vector<32xi16>
                %125 = vector.bitcast %124 : vector<32xi16> to vector<16xi32>
                %126 = arith.shli %125, %cst_2 : vector<16xi32>
                %127 = arith.andi %125, %cst_1 : vector<16xi32>
                %128 = arith.bitcast %126 : vector<16xi32> to vector<16xf32>
                %129 = arith.bitcast %127 : vector<16xi32> to vector<16xf32>
                %130 = vector.load %9[%121] : memref<?xf32>, vector<16xf32>
                %131 = arith.addi %121, %c16 : index
                %132 = vector.load %9[%131] : memref<?xf32>, vector<16xf32>
                %133 = vector.shuffle %130, %132 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %134 = vector.shuffle %130, %132 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %135 = arith.addi %53, %122 : index
                %136 = vector.load %2[%135] : memref<?xi16>, vector<32xi16>
                %137 = vector.bitcast %136 : vector<32xi16> to vector<16xi32>
                %138 = arith.shli %137, %cst_2 : vector<16xi32>
                %139 = arith.andi %137, %cst_1 : vector<16xi32>
                %140 = arith.bitcast %138 : vector<16xi32> to vector<16xf32>
                %141 = arith.bitcast %139 : vector<16xi32> to vector<16xf32>
                %142 = vector.load %9[%122] : memref<?xf32>, vector<16xf32>
                %143 = arith.addi %122, %c16 : index
                %144 = vector.load %9[%143] : memref<?xf32>, vector<16xf32>
                %145 = vector.shuffle %142, %144 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %146 = vector.shuffle %142, %144 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %147 = arith.addi %arg17, %c32 : index
                %148 = arith.addi %53, %arg17 : index
                %149 = arith.addi %148, %arg10 : index
                memref.prefetch %2[%149], read, locality<3>, data : memref<?xi16>
                %150 = arith.addi %53, %147 : index
                %151 = arith.addi %150, %arg10 : index
                memref.prefetch %2[%151], read, locality<3>, data : memref<?xi16>
                %152 = arith.addi %55, %arg17 : index
                %153 = arith.mulf %arg18, %61 : vector<16xf32>
                %154 = arith.mulf %arg19, %61 : vector<16xf32>
                %155 = arith.mulf %153, %arg20 : vector<16xf32>
                %156 = arith.mulf %154, %arg21 : vector<16xf32>
                %157 = arith.cmpf une, %155, %155 : vector<16xf32>
                %158 = arith.cmpf une, %156, %156 : vector<16xf32>
                %159 = arith.select %157, %60, %155 : vector<16xi1>, vector<16xf32>
                %160 = arith.select %158, %60, %156 : vector<16xi1>, vector<16xf32>
                %161 = arith.mulf %arg22, %61 : vector<16xf32>
                %162 = arith.mulf %arg23, %61 : vector<16xf32>
                %163 = arith.mulf %161, %arg24 : vector<16xf32>
                %164 = arith.mulf %162, %arg25 : vector<16xf32>
                %165 = arith.cmpf une, %163, %163 : vector<16xf32>
                %166 = arith.cmpf une, %164, %164 : vector<16xf32>
                %167 = arith.select %165, %60, %163 : vector<16xi1>, vector<16xf32>
                %168 = arith.select %166, %60, %164 : vector<16xi1>, vector<16xf32>
                %169 = vector.shuffle %159, %160 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
                %170 = vector.shuffle %159, %160 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
                %171 = vector.shuffle %167, %168 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
                %172 = vector.shuffle %167, %168 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
                vector.store %169, %13[%152] : memref<?xf32>, vector<16xf32>
                %173 = arith.addi %152, %c16 : index
                vector.store %170, %13[%173] : memref<?xf32>, vector<16xf32>
                %174 = arith.addi %152, %c32 : index
                vector.store %171, %13[%174] : memref<?xf32>, vector<16xf32>
                %175 = arith.addi %152, %c48 : index
                vector.store %172, %13[%175] : memref<?xf32>, vector<16xf32>
                scf.yield %128, %129, %133, %134, %140, %141, %145, %146 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
              }
              %92 = arith.addi %69, %c32 : index
              %93 = arith.addi %53, %69 : index
              %94 = arith.addi %93, %arg10 : index
              memref.prefetch %2[%94], read, locality<3>, data : memref<?xi16>
              %95 = arith.addi %53, %92 : index
              %96 = arith.addi %95, %arg10 : index
              memref.prefetch %2[%96], read, locality<3>, data : memref<?xi16>
              %97 = arith.addi %55, %69 : index
              %98 = arith.mulf %91#0, %61 : vector<16xf32>
              %99 = arith.mulf %91#1, %61 : vector<16xf32>
              %100 = arith.mulf %98, %91#2 : vector<16xf32>
              %101 = arith.mulf %99, %91#3 : vector<16xf32>
              %102 = arith.cmpf une, %100, %100 : vector<16xf32>
              %103 = arith.cmpf une, %101, %101 : vector<16xf32>
              %104 = arith.select %102, %60, %100 : vector<16xi1>, vector<16xf32>
              %105 = arith.select %103, %60, %101 : vector<16xi1>, vector<16xf32>
              %106 = arith.mulf %91#4, %61 : vector<16xf32>
              %107 = arith.mulf %91#5, %61 : vector<16xf32>
              %108 = arith.mulf %106, %91#6 : vector<16xf32>
              %109 = arith.mulf %107, %91#7 : vector<16xf32>
              %110 = arith.cmpf une, %108, %108 : vector<16xf32>
              %111 = arith.cmpf une, %109, %109 : vector<16xf32>
              %112 = arith.select %110, %60, %108 : vector<16xi1>, vector<16xf32>
              %113 = arith.select %111, %60, %109 : vector<16xi1>, vector<16xf32>
              %114 = vector.shuffle %104, %105 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %115 = vector.shuffle %104, %105 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              %116 = vector.shuffle %112, %113 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %117 = vector.shuffle %112, %113 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              vector.store %114, %13[%97] : memref<?xf32>, vector<16xf32>
              %118 = arith.addi %97, %c16 : index
              vector.store %115, %13[%118] : memref<?xf32>, vector<16xf32>
              %119 = arith.addi %97, %c32 : index
              vector.store %116, %13[%119] : memref<?xf32>, vector<16xf32>
              %120 = arith.addi %97, %c48 : index
              vector.store %117, %13[%120] : memref<?xf32>, vector<16xf32>
            }
            scf.for %arg17 = %63 to %65 step %c32 {
              %69 = arith.addi %53, %arg17 : index
              %70 = arith.addi %69, %arg10 : index
              memref.prefetch %2[%70], read, locality<3>, data : memref<?xi16>
              %71 = arith.addi %55, %arg17 : index
              %72 = arith.addi %53, %arg17 : index
              %73 = vector.load %2[%72] : memref<?xi16>, vector<32xi16>
              %74 = vector.bitcast %73 : vector<32xi16> to vector<16xi32>
              %75 = arith.shli %74, %cst_2 : vector<16xi32>
              %76 = arith.andi %74, %cst_1 : vector<16xi32>
              %77 = arith.bitcast %75 : vector<16xi32> to vector<16xf32>
              %78 = arith.bitcast %76 : vector<16xi32> to vector<16xf32>
              %79 = arith.mulf %77, %61 : vector<16xf32>
              %80 = arith.mulf %78, %61 : vector<16xf32>
              %81 = vector.load %9[%arg17] : memref<?xf32>, vector<16xf32>
              %82 = arith.addi %arg17, %c16 : index
              %83 = vector.load %9[%82] : memref<?xf32>, vector<16xf32>
              %84 = vector.shuffle %81, %83 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %85 = vector.shuffle %81, %83 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %86 = arith.mulf %79, %84 : vector<16xf32>
              %87 = arith.mulf %80, %85 : vector<16xf32>
              %88 = arith.cmpf une, %86, %86 : vector<16xf32>
              %89 = arith.cmpf une, %87, %87 : vector<16xf32>
              %90 = arith.select %88, %60, %86 : vector<16xi1>, vector<16xf32>
              %91 = arith.select %89, %60, %87 : vector<16xi1>, vector<16xf32>
              %92 = vector.shuffle %90, %91 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %93 = vector.shuffle %90, %91 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              vector.store %92, %13[%71] : memref<?xf32>, vector<16xf32>
              %94 = arith.addi %71, %c16 : index
              vector.store %93, %13[%94] : memref<?xf32>, vector<16xf32>
            }
            %68 = arith.cmpi ne, %66, %c0 : index
            scf.if %68 {
              %69 = arith.addi %53, %65 : index
              %70 = arith.addi %69, %arg10 : index
              memref.prefetch %2[%70], read, locality<3>, data : memref<?xi16>
              %71 = arith.addi %55, %65 : index
              %72 = arith.addi %53, %65 : index
              %73 = vector.create_mask %66 : vector<32xi1>
              %74 = vector.maskedload %2[%72], %73, %cst_0 : memref<?xi16>, vector<32xi1>, vector<32xi16> into vector<32xi16>
              %75 = vector.bitcast %74 : vector<32xi16> to vector<16xi32>
              %76 = arith.shli %75, %cst_2 : vector<16xi32>
              %77 = arith.andi %75, %cst_1 : vector<16xi32>
              %78 = arith.bitcast %76 : vector<16xi32> to vector<16xf32>
              %79 = arith.bitcast %77 : vector<16xi32> to vector<16xf32>
              %80 = arith.mulf %78, %61 : vector<16xf32>
              %81 = arith.mulf %79, %61 : vector<16xf32>
              %82 = vector.create_mask %66 : vector<16xi1>
              %83 = vector.maskedload %9[%65], %82, %cst : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %84 = arith.addi %65, %c16 : index
              %85 = arith.subi %66, %c16 : index
              %86 = vector.create_mask %85 : vector<16xi1>
              %87 = vector.maskedload %9[%84], %86, %cst : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %88 = vector.shuffle %83, %87 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %89 = vector.shuffle %83, %87 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %90 = arith.mulf %80, %88 : vector<16xf32>
              %91 = arith.mulf %81, %89 : vector<16xf32>
              %92 = arith.cmpf une, %90, %90 : vector<16xf32>
              %93 = arith.cmpf une, %91, %91 : vector<16xf32>
              %94 = arith.select %92, %60, %90 : vector<16xi1>, vector<16xf32>
              %95 = arith.select %93, %60, %91 : vector<16xi1>, vector<16xf32>
              %96 = vector.shuffle %94, %95 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %97 = vector.shuffle %94, %95 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              %98 = vector.create_mask %66 : vector<16xi1>
              vector.maskedstore %13[%71], %98, %96 : memref<?xf32>, vector<16xi1>, vector<16xf32>
              %99 = arith.addi %71, %c16 : index
              %100 = arith.subi %66, %c16 : index
              %101 = vector.create_mask %100 : vector<16xi1>
              vector.maskedstore %13[%99], %101, %97 : memref<?xf32>, vector<16xi1>, vector<16xf32>
            }
          }
        }
        %34 = llvm.inline_asm has_side_effects asm_dialect = att operand_attrs = [] "leaq -136(%rsp), %rsp; movl $1, (%rsp); ldmxcsr (%rsp); leaq 136(%rsp), %rsp; movl $1, $0", "=r,r,~{memory}" %17 : (i32) -> i32
        %35 = llvm.inline_asm has_side_effects asm_dialect = att operand_attrs = [] "leaq -136(%rsp), %rsp; stmxcsr (%rsp); movl (%rsp), $0; movl $$0x1f80, 4(%rsp); ldmxcsr 4(%rsp); leaq 136(%rsp), %rsp", "=r,~{memory}"  : () -> i32
        %36 = arith.ceildivui %arg7, %workgroup_count_0 : index
        %37 = arith.muli %workgroup_id_0, %36 : index
        %38 = arith.addi %37, %36 : index
        %39 = arith.minsi %38, %arg7 : index
        %40 = arith.bitcast %c2143289344_i32 : i32 to f32
        %41 = arith.addi %arg9, %c31 : index
        %42 = arith.divui %41, %c32 : index
        %43 = arith.subi %42, %c1 : index
        %44 = arith.index_cast %43 : index to i64
        %45 = math.ctlz %44 : i64
        %c64_i64_4 = arith.constant 64 : i64
        %46 = arith.subi %c64_i64_4, %45 : i64
        %c8_i64_5 = arith.constant 8 : i64
        %47 = arith.shli %c8_i64_5, %46 : i64
        %48 = arith.index_cast %47 : i64 to index
        %49 = arith.minsi %c8192, %48 : index
        %50 = arith.subi %39, %c1 : index
        %51 = arith.cmpi slt, %37, %39 : index
        scf.if %51 {
          scf.for %arg16 = %37 to %39 step %c1 {
            %53 = arith.muli %arg16, %arg11 : index
            %54 = arith.muli %arg16, %arg12 : index
            %55 = arith.muli %arg16, %arg14 : index
            %56 = arith.addi %54, %c1 : index
            %57 = memref.load %8[%56] : memref<?xf32>
            %58 = arith.addf %57, %arg15 : f32
            %59 = math.sqrt %58 : f32
            %60 = arith.divf %cst_3, %59 : f32
            %61 = vector.broadcast %40 : f32 to vector<16xf32>
            %62 = vector.broadcast %60 : f32 to vector<16xf32>
            %63 = arith.divui %arg9, %c64 : index
            %64 = arith.muli %63, %c64 : index
            %65 = arith.divui %arg9, %c32 : index
            %66 = arith.muli %65, %c32 : index
            %67 = arith.subi %arg9, %66 : index
            %68 = arith.cmpi ne, %64, %c0 : index
            scf.if %68 {
              %70 = arith.subi %64, %c64 : index
              %71 = vector.load %5[%53] : memref<?xi16>, vector<32xi16>
              %72 = vector.bitcast %71 : vector<32xi16> to vector<16xi32>
              %73 = arith.shli %72, %cst_2 : vector<16xi32>
              %74 = arith.andi %72, %cst_1 : vector<16xi32>
              %75 = arith.bitcast %73 : vector<16xi32> to vector<16xf32>
              %76 = arith.bitcast %74 : vector<16xi32> to vector<16xf32>
              %77 = vector.load %10[%c0] : memref<?xf32>, vector<16xf32>
              %78 = vector.load %10[%c16] : memref<?xf32>, vector<16xf32>
              %79 = vector.shuffle %77, %78 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %80 = vector.shuffle %77, %78 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %81 = arith.addi %53, %c32 : index
              %82 = vector.load %5[%81] : memref<?xi16>, vector<32xi16>
              %83 = vector.bitcast %82 : vector<32xi16> to vector<16xi32>
              %84 = arith.shli %83, %cst_2 : vector<16xi32>
              %85 = arith.andi %83, %cst_1 : vector<16xi32>
              %86 = arith.bitcast %84 : vector<16xi32> to vector<16xf32>
              %87 = arith.bitcast %85 : vector<16xi32> to vector<16xf32>
              %88 = vector.load %10[%c32] : memref<?xf32>, vector<16xf32>
              %89 = vector.load %10[%c48] : memref<?xf32>, vector<16xf32>
              %90 = vector.shuffle %88, %89 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %91 = vector.shuffle %88, %89 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %92:8 = scf.for %arg17 = %c0 to %70 step %c64 iter_args(%arg18 = %75, %arg19 = %76, %arg20 = %79, %arg21 = %80, %arg22 = %86, %arg23 = %87, %arg24 = %90, %arg25 = %91) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
                %122 = arith.addi %arg17, %c64 : index
                %123 = arith.addi %122, %c32 : index
                %124 = arith.addi %53, %122 : index
                %125 = vector.load %5[%124] : memref<?xi16>, vector<32xi16>
                %126 = vector.bitcast %125 : vector<32xi16> to vector<16xi32>
                %127 = arith.shli %126, %cst_2 : vector<16xi32>
                %128 = arith.andi %126, %cst_1 : vector<16xi32>
                %129 = arith.bitcast %127 : vector<16xi32> to vector<16xf32>
                %130 = arith.bitcast %128 : vector<16xi32> to vector<16xf32>
                %131 = vector.load %10[%122] : memref<?xf32>, vector<16xf32>
                %132 = arith.addi %122, %c16 : index
                %133 = vector.load %10[%132] : memref<?xf32>, vector<16xf32>
                %134 = vector.shuffle %131, %133 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %135 = vector.shuffle %131, %133 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %136 = arith.addi %53, %123 : index
                %137 = vector.load %5[%136] : memref<?xi16>, vector<32xi16>
                %138 = vector.bitcast %137 : vector<32xi16> to vector<16xi32>
                %139 = arith.shli %138, %cst_2 : vector<16xi32>
                %140 = arith.andi %138, %cst_1 : vector<16xi32>
                %141 = arith.bitcast %139 : vector<16xi32> to vector<16xf32>
                %142 = arith.bitcast %140 : vector<16xi32> to vector<16xf32>
                %143 = vector.load %10[%123] : memref<?xf32>, vector<16xf32>
                %144 = arith.addi %123, %c16 : index
                %145 = vector.load %10[%144] : memref<?xf32>, vector<16xf32>
                %146 = vector.shuffle %143, %145 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %147 = vector.shuffle %143, %145 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %148 = arith.addi %arg17, %c32 : index
                %149 = arith.addi %53, %arg17 : index
                %150 = arith.addi %149, %arg11 : index
                memref.prefetch %5[%150], read, locality<3>, data : memref<?xi16>
                %151 = arith.addi %53, %148 : index
                %152 = arith.addi %151, %arg11 : index
                memref.prefetch %5[%152], read, locality<3>, data : memref<?xi16>
                %153 = arith.addi %55, %arg17 : index
                %154 = arith.mulf %arg18, %62 : vector<16xf32>
                %155 = arith.mulf %arg19, %62 : vector<16xf32>
                %156 = arith.mulf %154, %arg20 : vector<16xf32>
                %157 = arith.mulf %155, %arg21 : vector<16xf32>
                %158 = arith.cmpf une, %156, %156 : vector<16xf32>
                %159 = arith.cmpf une, %157, %157 : vector<16xf32>
                %160 = arith.select %158, %61, %156 : vector<16xi1>, vector<16xf32>
                %161 = arith.select %159, %61, %157 : vector<16xi1>, vector<16xf32>
                %162 = arith.mulf %arg22, %62 : vector<16xf32>
                %163 = arith.mulf %arg23, %62 : vector<16xf32>
                %164 = arith.mulf %162, %arg24 : vector<16xf32>
                %165 = arith.mulf %163, %arg25 : vector<16xf32>
                %166 = arith.cmpf une, %164, %164 : vector<16xf32>
                %167 = arith.cmpf une, %165, %165 : vector<16xf32>
                %168 = arith.select %166, %61, %164 : vector<16xi1>, vector<16xf32>
                %169 = arith.select %167, %61, %165 : vector<16xi1>, vector<16xf32>
                %170 = vector.shuffle %160, %161 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
                %171 = vector.shuffle %160, %161 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
                %172 = vector.shuffle %168, %169 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
                %173 = vector.shuffle %168, %169 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
                vector.store %170, %16[%153] : memref<?xf32>, vector<16xf32>
                %174 = arith.addi %153, %c16 : index
                vector.store %171, %16[%174] : memref<?xf32>, vector<16xf32>
                %175 = arith.addi %153, %c32 : index
                vector.store %172, %16[%175] : memref<?xf32>, vector<16xf32>
                %176 = arith.addi %153, %c48 : index
                vector.store %173, %16[%176] : memref<?xf32>, vector<16xf32>
                scf.yield %129, %130, %134, %135, %141, %142, %146, %147 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
              }
              %93 = arith.addi %70, %c32 : index
              %94 = arith.addi %53, %70 : index
              %95 = arith.addi %94, %arg11 : index
              memref.prefetch %5[%95], read, locality<3>, data : memref<?xi16>
              %96 = arith.addi %53, %93 : index
              %97 = arith.addi %96, %arg11 : index
              memref.prefetch %5[%97], read, locality<3>, data : memref<?xi16>
              %98 = arith.addi %55, %70 : index
              %99 = arith.mulf %92#0, %62 : vector<16xf32>
              %100 = arith.mulf %92#1, %62 : vector<16xf32>
              %101 = arith.mulf %99, %92#2 : vector<16xf32>
              %102 = arith.mulf %100, %92#3 : vector<16xf32>
              %103 = arith.cmpf une, %101, %101 : vector<16xf32>
              %104 = arith.cmpf une, %102, %102 : vector<16xf32>
              %105 = arith.select %103, %61, %101 : vector<16xi1>, vector<16xf32>
              %106 = arith.select %104, %61, %102 : vector<16xi1>, vector<16xf32>
              %107 = arith.mulf %92#4, %62 : vector<16xf32>
              %108 = arith.mulf %92#5, %62 : vector<16xf32>
              %109 = arith.mulf %107, %92#6 : vector<16xf32>
              %110 = arith.mulf %108, %92#7 : vector<16xf32>
              %111 = arith.cmpf une, %109, %109 : vector<16xf32>
              %112 = arith.cmpf une, %110, %110 : vector<16xf32>
              %113 = arith.select %111, %61, %109 : vector<16xi1>, vector<16xf32>
              %114 = arith.select %112, %61, %110 : vector<16xi1>, vector<16xf32>
              %115 = vector.shuffle %105, %106 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %116 = vector.shuffle %105, %106 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              %117 = vector.shuffle %113, %114 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %118 = vector.shuffle %113, %114 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              vector.store %115, %16[%98] : memref<?xf32>, vector<16xf32>
              %119 = arith.addi %98, %c16 : index
              vector.store %116, %16[%119] : memref<?xf32>, vector<16xf32>
              %120 = arith.addi %98, %c32 : index
              vector.store %117, %16[%120] : memref<?xf32>, vector<16xf32>
              %121 = arith.addi %98, %c48 : index
              vector.store %118, %16[%121] : memref<?xf32>, vector<16xf32>
            }
            scf.for %arg17 = %64 to %66 step %c32 {
              %70 = arith.addi %53, %arg17 : index
              %71 = arith.addi %70, %arg11 : index
              memref.prefetch %5[%71], read, locality<3>, data : memref<?xi16>
              %72 = arith.addi %55, %arg17 : index
              %73 = arith.addi %53, %arg17 : index
              %74 = vector.load %5[%73] : memref<?xi16>, vector<32xi16>
              %75 = vector.bitcast %74 : vector<32xi16> to vector<16xi32>
              %76 = arith.shli %75, %cst_2 : vector<16xi32>
              %77 = arith.andi %75, %cst_1 : vector<16xi32>
              %78 = arith.bitcast %76 : vector<16xi32> to vector<16xf32>
              %79 = arith.bitcast %77 : vector<16xi32> to vector<16xf32>
              %80 = arith.mulf %78, %62 : vector<16xf32>
              %81 = arith.mulf %79, %62 : vector<16xf32>
              %82 = vector.load %10[%arg17] : memref<?xf32>, vector<16xf32>
              %83 = arith.addi %arg17, %c16 : index
              %84 = vector.load %10[%83] : memref<?xf32>, vector<16xf32>
              %85 = vector.shuffle %82, %84 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %86 = vector.shuffle %82, %84 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %87 = arith.mulf %80, %85 : vector<16xf32>
              %88 = arith.mulf %81, %86 : vector<16xf32>
              %89 = arith.cmpf une, %87, %87 : vector<16xf32>
              %90 = arith.cmpf une, %88, %88 : vector<16xf32>
              %91 = arith.select %89, %61, %87 : vector<16xi1>, vector<16xf32>
              %92 = arith.select %90, %61, %88 : vector<16xi1>, vector<16xf32>
              %93 = vector.shuffle %91, %92 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %94 = vector.shuffle %91, %92 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              vector.store %93, %16[%72] : memref<?xf32>, vector<16xf32>
              %95 = arith.addi %72, %c16 : index
              vector.store %94, %16[%95] : memref<?xf32>, vector<16xf32>
            }
            %69 = arith.cmpi ne, %67, %c0 : index
            scf.if %69 {
              %70 = arith.addi %53, %66 : index
              %71 = arith.addi %70, %arg11 : index
              memref.prefetch %5[%71], read, locality<3>, data : memref<?xi16>
              %72 = arith.addi %55, %66 : index
              %73 = arith.addi %53, %66 : index
              %74 = vector.create_mask %67 : vector<32xi1>
              %75 = vector.maskedload %5[%73], %74, %cst_0 : memref<?xi16>, vector<32xi1>, vector<32xi16> into vector<32xi16>
              %76 = vector.bitcast %75 : vector<32xi16> to vector<16xi32>
              %77 = arith.shli %76, %cst_2 : vector<16xi32>
              %78 = arith.andi %76, %cst_1 : vector<16xi32>
              %79 = arith.bitcast %77 : vector<16xi32> to vector<16xf32>
              %80 = arith.bitcast %78 : vector<16xi32> to vector<16xf32>
              %81 = arith.mulf %79, %62 : vector<16xf32>
              %82 = arith.mulf %80, %62 : vector<16xf32>
              %83 = vector.create_mask %67 : vector<16xi1>
              %84 = vector.maskedload %10[%66], %83, %cst : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %85 = arith.addi %66, %c16 : index
              %86 = arith.subi %67, %c16 : index
              %87 = vector.create_mask %86 : vector<16xi1>
              %88 = vector.maskedload %10[%85], %87, %cst : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %89 = vector.shuffle %84, %88 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %90 = vector.shuffle %84, %88 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %91 = arith.mulf %81, %89 : vector<16xf32>
              %92 = arith.mulf %82, %90 : vector<16xf32>
              %93 = arith.cmpf une, %91, %91 : vector<16xf32>
              %94 = arith.cmpf une, %92, %92 : vector<16xf32>
              %95 = arith.select %93, %61, %91 : vector<16xi1>, vector<16xf32>
              %96 = arith.select %94, %61, %92 : vector<16xi1>, vector<16xf32>
              %97 = vector.shuffle %95, %96 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %98 = vector.shuffle %95, %96 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              %99 = vector.create_mask %67 : vector<16xi1>
              vector.maskedstore %16[%72], %99, %97 : memref<?xf32>, vector<16xi1>, vector<16xf32>
              %100 = arith.addi %72, %c16 : index
              %101 = arith.subi %67, %c16 : index
              %102 = vector.create_mask %101 : vector<16xi1>
              vector.maskedstore %16[%100], %102, %98 : memref<?xf32>, vector<16xi1>, vector<16xf32>
            }
          }
        }
        %52 = llvm.inline_asm has_side_effects asm_dialect = att operand_attrs = [] "leaq -136(%rsp), %rsp; movl $1, (%rsp); ldmxcsr (%rsp); leaq 136(%rsp), %rsp; movl $1, $0", "=r,r,~{memory}" %35 : (i32) -> i32
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
