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
            %69 = arith.muli %arg16, %arg10 : index
            %70 = arith.muli %arg16, %arg12 : index
            %71 = arith.muli %arg16, %arg13 : index
            %72 = memref.load %8[%70] : memref<?xf32>
            %73 = arith.addf %72, %arg15 : f32
            %74 = math.sqrt %73 : f32
            %75 = arith.divf %cst_3, %74 : f32
            %76 = vector.broadcast %42 : f32 to vector<16xf32>
            %77 = vector.broadcast %75 : f32 to vector<16xf32>
            %78 = arith.divui %arg8, %c64 : index
            %79 = arith.muli %78, %c64 : index
            %80 = arith.divui %arg8, %c32 : index
            %81 = arith.muli %80, %c32 : index
            %82 = arith.subi %arg8, %81 : index
            %83 = arith.cmpi ne, %79, %c0 : index
            scf.if %83 {
              %85 = arith.subi %79, %c64 : index
              %86 = vector.load %2[%69] : memref<?xi16>, vector<32xi16>
              %87 = vector.bitcast %86 : vector<32xi16> to vector<16xi32>
              %88 = arith.shli %87, %cst_2 : vector<16xi32>
              %89 = arith.andi %87, %cst_1 : vector<16xi32>
              %90 = arith.bitcast %88 : vector<16xi32> to vector<16xf32>
              %91 = arith.bitcast %89 : vector<16xi32> to vector<16xf32>
              %92 = vector.load %9[%c0] : memref<?xf32>, vector<16xf32>
              %93 = vector.load %9[%c16] : memref<?xf32>, vector<16xf32>
              %94 = vector.shuffle %92, %93 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %95 = vector.shuffle %92, %93 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %96 = arith.addi %69, %c32 : index
              %97 = vector.load %2[%96] : memref<?xi16>, vector<32xi16>
              %98 = vector.bitcast %97 : vector<32xi16> to vector<16xi32>
              %99 = arith.shli %98, %cst_2 : vector<16xi32>
              %100 = arith.andi %98, %cst_1 : vector<16xi32>
              %101 = arith.bitcast %99 : vector<16xi32> to vector<16xf32>
              %102 = arith.bitcast %100 : vector<16xi32> to vector<16xf32>
              %103 = vector.load %9[%c32] : memref<?xf32>, vector<16xf32>
              %104 = vector.load %9[%c48] : memref<?xf32>, vector<16xf32>
              %105 = vector.shuffle %103, %104 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %106 = vector.shuffle %103, %104 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %107:8 = scf.for %arg17 = %c0 to %85 step %c64 iter_args(%arg18 = %90, %arg19 = %91, %arg20 = %94, %arg21 = %95, %arg22 = %101, %arg23 = %102, %arg24 = %105, %arg25 = %106) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
                %139 = arith.addi %arg17, %c64 : index
                %140 = arith.addi %139, %c32 : index
                %141 = arith.addi %69, %139 : index
                %142 = vector.load %2[%141] : memref<?xi16>, vector<32xi16>
                %143 = vector.bitcast %142 : vector<32xi16> to vector<16xi32>
                %144 = arith.shli %143, %cst_2 : vector<16xi32>
                %145 = arith.andi %143, %cst_1 : vector<16xi32>
                %146 = arith.bitcast %144 : vector<16xi32> to vector<16xf32>
                %147 = arith.bitcast %145 : vector<16xi32> to vector<16xf32>
                %148 = vector.load %9[%139] : memref<?xf32>, vector<16xf32>
                %149 = arith.addi %139, %c16 : index
                %150 = vector.load %9[%149] : memref<?xf32>, vector<16xf32>
                %151 = vector.shuffle %148, %150 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %152 = vector.shuffle %148, %150 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %153 = arith.addi %69, %140 : index
                %154 = vector.load %2[%153] : memref<?xi16>, vector<32xi16>
                %155 = vector.bitcast %154 : vector<32xi16> to vector<16xi32>
                %156 = arith.shli %155, %cst_2 : vector<16xi32>
                %157 = arith.andi %155, %cst_1 : vector<16xi32>
                %158 = arith.bitcast %156 : vector<16xi32> to vector<16xf32>
                %159 = arith.bitcast %157 : vector<16xi32> to vector<16xf32>
                %160 = vector.load %9[%140] : memref<?xf32>, vector<16xf32>
                %161 = arith.addi %140, %c16 : index
                %162 = vector.load %9[%161] : memref<?xf32>, vector<16xf32>
                %163 = vector.shuffle %160, %162 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %164 = vector.shuffle %160, %162 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %165 = arith.addi %arg17, %c32 : index
                %166 = arith.addi %71, %arg17 : index
                %167 = arith.mulf %arg18, %77 : vector<16xf32>
                %168 = arith.mulf %arg19, %77 : vector<16xf32>
                %169 = arith.mulf %167, %arg20 : vector<16xf32>
                %170 = arith.mulf %168, %arg21 : vector<16xf32>
                %171 = arith.cmpf une, %169, %169 : vector<16xf32>
                %172 = arith.cmpf une, %170, %170 : vector<16xf32>
                %173 = arith.select %171, %76, %169 : vector<16xi1>, vector<16xf32>
                %174 = arith.select %172, %76, %170 : vector<16xi1>, vector<16xf32>
                %175 = arith.mulf %arg22, %77 : vector<16xf32>
                %176 = arith.mulf %arg23, %77 : vector<16xf32>
                %177 = arith.mulf %175, %arg24 : vector<16xf32>
                %178 = arith.mulf %176, %arg25 : vector<16xf32>
                %179 = arith.cmpf une, %177, %177 : vector<16xf32>
                %180 = arith.cmpf une, %178, %178 : vector<16xf32>
                %181 = arith.select %179, %76, %177 : vector<16xi1>, vector<16xf32>
                %182 = arith.select %180, %76, %178 : vector<16xi1>, vector<16xf32>
                %183 = vector.shuffle %173, %174 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
                %184 = vector.shuffle %173, %174 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
                %185 = vector.shuffle %181, %182 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
                %186 = vector.shuffle %181, %182 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
                scf.if %29 {
                  vector.store %183, %13[%166] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
                } else {
                  vector.store %183, %13[%166] : memref<?xf32>, vector<16xf32>
                }
                %187 = arith.addi %166, %c16 : index
                scf.if %29 {
                  vector.store %184, %13[%187] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
                } else {
                  vector.store %184, %13[%187] : memref<?xf32>, vector<16xf32>
                }
                %188 = arith.addi %166, %c32 : index
                scf.if %29 {
                  vector.store %185, %13[%188] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
                } else {
                  vector.store %185, %13[%188] : memref<?xf32>, vector<16xf32>
                }
                %189 = arith.addi %166, %c48 : index
                scf.if %29 {
                  vector.store %186, %13[%189] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
                } else {
                  vector.store %186, %13[%189] : memref<?xf32>, vector<16xf32>
                }
                %190 = arith.muli %arg10, %32 : index
                %191 = arith.addi %69, %arg17 : index
                %192 = arith.addi %191, %190 : index
                memref.prefetch %2[%192], read, locality<3>, data : memref<?xi16>
                %193 = arith.muli %arg10, %32 : index
                %194 = arith.addi %69, %165 : index
                %195 = arith.addi %194, %193 : index
                memref.prefetch %2[%195], read, locality<3>, data : memref<?xi16>
                scf.yield %146, %147, %151, %152, %158, %159, %163, %164 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
              }
              %108 = arith.addi %85, %c32 : index
              %109 = arith.addi %71, %85 : index
              %110 = arith.mulf %107#0, %77 : vector<16xf32>
              %111 = arith.mulf %107#1, %77 : vector<16xf32>
              %112 = arith.mulf %110, %107#2 : vector<16xf32>
              %113 = arith.mulf %111, %107#3 : vector<16xf32>
              %114 = arith.cmpf une, %112, %112 : vector<16xf32>
              %115 = arith.cmpf une, %113, %113 : vector<16xf32>
              %116 = arith.select %114, %76, %112 : vector<16xi1>, vector<16xf32>
              %117 = arith.select %115, %76, %113 : vector<16xi1>, vector<16xf32>
              %118 = arith.mulf %107#4, %77 : vector<16xf32>
              %119 = arith.mulf %107#5, %77 : vector<16xf32>
              %120 = arith.mulf %118, %107#6 : vector<16xf32>
              %121 = arith.mulf %119, %107#7 : vector<16xf32>
              %122 = arith.cmpf une, %120, %120 : vector<16xf32>
              %123 = arith.cmpf une, %121, %121 : vector<16xf32>
              %124 = arith.select %122, %76, %120 : vector<16xi1>, vector<16xf32>
              %125 = arith.select %123, %76, %121 : vector<16xi1>, vector<16xf32>
              %126 = vector.shuffle %116, %117 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %127 = vector.shuffle %116, %117 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              %128 = vector.shuffle %124, %125 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %129 = vector.shuffle %124, %125 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              scf.if %29 {
                vector.store %126, %13[%109] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %126, %13[%109] : memref<?xf32>, vector<16xf32>
              }
              %130 = arith.addi %109, %c16 : index
              scf.if %29 {
                vector.store %127, %13[%130] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %127, %13[%130] : memref<?xf32>, vector<16xf32>
              }
              %131 = arith.addi %109, %c32 : index
              scf.if %29 {
                vector.store %128, %13[%131] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %128, %13[%131] : memref<?xf32>, vector<16xf32>
              }
              %132 = arith.addi %109, %c48 : index
              scf.if %29 {
                vector.store %129, %13[%132] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %129, %13[%132] : memref<?xf32>, vector<16xf32>
              }
              %133 = arith.muli %arg10, %32 : index
              %134 = arith.addi %69, %85 : index
              %135 = arith.addi %134, %133 : index
              memref.prefetch %2[%135], read, locality<3>, data : memref<?xi16>
              %136 = arith.muli %arg10, %32 : index
              %137 = arith.addi %69, %108 : index
              %138 = arith.addi %137, %136 : index
              memref.prefetch %2[%138], read, locality<3>, data : memref<?xi16>
            }
            scf.for %arg17 = %79 to %81 step %c32 {
              %85 = arith.addi %71, %arg17 : index
              %86 = arith.addi %69, %arg17 : index
              %87 = vector.load %2[%86] : memref<?xi16>, vector<32xi16>
              %88 = vector.bitcast %87 : vector<32xi16> to vector<16xi32>
              %89 = arith.shli %88, %cst_2 : vector<16xi32>
              %90 = arith.andi %88, %cst_1 : vector<16xi32>
              %91 = arith.bitcast %89 : vector<16xi32> to vector<16xf32>
              %92 = arith.bitcast %90 : vector<16xi32> to vector<16xf32>
              %93 = arith.mulf %91, %77 : vector<16xf32>
              %94 = arith.mulf %92, %77 : vector<16xf32>
              %95 = vector.load %9[%arg17] : memref<?xf32>, vector<16xf32>
              %96 = arith.addi %arg17, %c16 : index
              %97 = vector.load %9[%96] : memref<?xf32>, vector<16xf32>
              %98 = vector.shuffle %95, %97 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %99 = vector.shuffle %95, %97 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %100 = arith.mulf %93, %98 : vector<16xf32>
              %101 = arith.mulf %94, %99 : vector<16xf32>
              %102 = arith.cmpf une, %100, %100 : vector<16xf32>
              %103 = arith.cmpf une, %101, %101 : vector<16xf32>
              %104 = arith.select %102, %76, %100 : vector<16xi1>, vector<16xf32>
              %105 = arith.select %103, %76, %101 : vector<16xi1>, vector<16xf32>
              %106 = vector.shuffle %104, %105 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %107 = vector.shuffle %104, %105 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              scf.if %29 {
                vector.store %106, %13[%85] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %106, %13[%85] : memref<?xf32>, vector<16xf32>
              }
              %108 = arith.addi %85, %c16 : index
              scf.if %29 {
                vector.store %107, %13[%108] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %107, %13[%108] : memref<?xf32>, vector<16xf32>
              }
              %109 = arith.muli %arg10, %32 : index
              %110 = arith.addi %69, %arg17 : index
              %111 = arith.addi %110, %109 : index
              memref.prefetch %2[%111], read, locality<3>, data : memref<?xi16>
            }
            %84 = arith.cmpi ne, %82, %c0 : index
            scf.if %84 {
              %85 = arith.addi %71, %81 : index
              %86 = arith.addi %69, %81 : index
              %87 = vector.create_mask %82 : vector<32xi1>
              %88 = vector.maskedload %2[%86], %87, %cst_0 : memref<?xi16>, vector<32xi1>, vector<32xi16> into vector<32xi16>
              %89 = vector.bitcast %88 : vector<32xi16> to vector<16xi32>
              %90 = arith.shli %89, %cst_2 : vector<16xi32>
              %91 = arith.andi %89, %cst_1 : vector<16xi32>
              %92 = arith.bitcast %90 : vector<16xi32> to vector<16xf32>
              %93 = arith.bitcast %91 : vector<16xi32> to vector<16xf32>
              %94 = arith.mulf %92, %77 : vector<16xf32>
              %95 = arith.mulf %93, %77 : vector<16xf32>
              %96 = vector.create_mask %82 : vector<16xi1>
              %97 = vector.maskedload %9[%81], %96, %cst : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %98 = arith.addi %81, %c16 : index
              %99 = arith.subi %82, %c16 : index
              %100 = vector.create_mask %99 : vector<16xi1>
              %101 = vector.maskedload %9[%98], %100, %cst : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %102 = vector.shuffle %97, %101 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %103 = vector.shuffle %97, %101 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %104 = arith.mulf %94, %102 : vector<16xf32>
              %105 = arith.mulf %95, %103 : vector<16xf32>
              %106 = arith.cmpf une, %104, %104 : vector<16xf32>
              %107 = arith.cmpf une, %105, %105 : vector<16xf32>
              %108 = arith.select %106, %76, %104 : vector<16xi1>, vector<16xf32>
              %109 = arith.select %107, %76, %105 : vector<16xi1>, vector<16xf32>
              %110 = vector.shuffle %108, %109 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %111 = vector.shuffle %108, %109 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              %112 = vector.create_mask %82 : vector<16xi1>
              vector.maskedstore %13[%85], %112, %110 : memref<?xf32>, vector<16xi1>, vector<16xf32>
              %113 = arith.addi %85, %c16 : index
              %114 = arith.subi %82, %c16 : index
              %115 = vector.create_mask %114 : vector<16xi1>
              vector.maskedstore %13[%113], %115, %111 : memref<?xf32>, vector<16xi1>, vector<16xf32>
              %116 = arith.muli %arg10, %32 : index
              %117 = arith.addi %69, %81 : index
              %118 = arith.addi %117, %116 : index
              memref.prefetch %2[%118], read, locality<3>, data : memref<?xi16>
            }
          }
        }
        %intptr_4 = memref.extract_aligned_pointer_as_index %16 : memref<?xf32> -> index
        %45 = arith.muli %arg14, %c4 : index
        %46 = arith.ori %intptr_4, %45 : index
        %47 = arith.remui %46, %c64 : index
        %48 = arith.muli %arg7, %arg9 : index
        %49 = arith.muli %48, %c4 : index
        %50 = arith.cmpi sge, %49, %c2097152 : index
        %51 = arith.cmpi eq, %47, %c0 : index
        %52 = arith.andi %50, %51 : i1
        %53 = arith.divui %c131072, %arg9 : index
        %54 = arith.minsi %c4, %53 : index
        %55 = arith.maxsi %c2, %54 : index
        %56 = arith.addi %arg9, %c31 : index
        %57 = arith.divui %56, %c32 : index
        %58 = arith.subi %57, %c1 : index
        %59 = arith.index_cast %58 : index to i64
        %60 = math.ctlz %59 : i64
        %c64_i64_5 = arith.constant 64 : i64
        %61 = arith.subi %c64_i64_5, %60 : i64
        %c8_i64_6 = arith.constant 8 : i64
        %62 = arith.shli %c8_i64_6, %61 : i64
        %63 = arith.index_cast %62 : i64 to index
        %64 = arith.minsi %c8192, %63 : index
        %65 = arith.bitcast %c2143289344_i32 : i32 to f32
        %66 = arith.subi %21, %c1 : index
        %67 = arith.cmpi slt, %19, %21 : index
        scf.if %67 {
          scf.for %arg16 = %19 to %21 step %c1 {
            %69 = arith.muli %arg16, %arg11 : index
            %70 = arith.muli %arg16, %arg12 : index
            %71 = arith.muli %arg16, %arg14 : index
            %72 = arith.addi %70, %c1 : index
            %73 = memref.load %8[%72] : memref<?xf32>
            %74 = arith.addf %73, %arg15 : f32
            %75 = math.sqrt %74 : f32
            %76 = arith.divf %cst_3, %75 : f32
            %77 = vector.broadcast %65 : f32 to vector<16xf32>
            %78 = vector.broadcast %76 : f32 to vector<16xf32>
            %79 = arith.divui %arg9, %c64 : index
            %80 = arith.muli %79, %c64 : index
            %81 = arith.divui %arg9, %c32 : index
            %82 = arith.muli %81, %c32 : index
            %83 = arith.subi %arg9, %82 : index
            %84 = arith.cmpi ne, %80, %c0 : index
            scf.if %84 {
              %86 = arith.subi %80, %c64 : index
              %87 = vector.load %5[%69] : memref<?xi16>, vector<32xi16>
              %88 = vector.bitcast %87 : vector<32xi16> to vector<16xi32>
              %89 = arith.shli %88, %cst_2 : vector<16xi32>
              %90 = arith.andi %88, %cst_1 : vector<16xi32>
              %91 = arith.bitcast %89 : vector<16xi32> to vector<16xf32>
              %92 = arith.bitcast %90 : vector<16xi32> to vector<16xf32>
              %93 = vector.load %10[%c0] : memref<?xf32>, vector<16xf32>
              %94 = vector.load %10[%c16] : memref<?xf32>, vector<16xf32>
              %95 = vector.shuffle %93, %94 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %96 = vector.shuffle %93, %94 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %97 = arith.addi %69, %c32 : index
              %98 = vector.load %5[%97] : memref<?xi16>, vector<32xi16>
              %99 = vector.bitcast %98 : vector<32xi16> to vector<16xi32>
              %100 = arith.shli %99, %cst_2 : vector<16xi32>
              %101 = arith.andi %99, %cst_1 : vector<16xi32>
              %102 = arith.bitcast %100 : vector<16xi32> to vector<16xf32>
              %103 = arith.bitcast %101 : vector<16xi32> to vector<16xf32>
              %104 = vector.load %10[%c32] : memref<?xf32>, vector<16xf32>
              %105 = vector.load %10[%c48] : memref<?xf32>, vector<16xf32>
              %106 = vector.shuffle %104, %105 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %107 = vector.shuffle %104, %105 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %108:8 = scf.for %arg17 = %c0 to %86 step %c64 iter_args(%arg18 = %91, %arg19 = %92, %arg20 = %95, %arg21 = %96, %arg22 = %102, %arg23 = %103, %arg24 = %106, %arg25 = %107) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
                %140 = arith.addi %arg17, %c64 : index
                %141 = arith.addi %140, %c32 : index
                %142 = arith.addi %69, %140 : index
                %143 = vector.load %5[%142] : memref<?xi16>, vector<32xi16>
                %144 = vector.bitcast %143 : vector<32xi16> to vector<16xi32>
                %145 = arith.shli %144, %cst_2 : vector<16xi32>
                %146 = arith.andi %144, %cst_1 : vector<16xi32>
                %147 = arith.bitcast %145 : vector<16xi32> to vector<16xf32>
                %148 = arith.bitcast %146 : vector<16xi32> to vector<16xf32>
                %149 = vector.load %10[%140] : memref<?xf32>, vector<16xf32>
                %150 = arith.addi %140, %c16 : index
                %151 = vector.load %10[%150] : memref<?xf32>, vector<16xf32>
                %152 = vector.shuffle %149, %151 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %153 = vector.shuffle %149, %151 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %154 = arith.addi %69, %141 : index
                %155 = vector.load %5[%154] : memref<?xi16>, vector<32xi16>
                %156 = vector.bitcast %155 : vector<32xi16> to vector<16xi32>
                %157 = arith.shli %156, %cst_2 : vector<16xi32>
                %158 = arith.andi %156, %cst_1 : vector<16xi32>
                %159 = arith.bitcast %157 : vector<16xi32> to vector<16xf32>
                %160 = arith.bitcast %158 : vector<16xi32> to vector<16xf32>
                %161 = vector.load %10[%141] : memref<?xf32>, vector<16xf32>
                %162 = arith.addi %141, %c16 : index
                %163 = vector.load %10[%162] : memref<?xf32>, vector<16xf32>
                %164 = vector.shuffle %161, %163 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %165 = vector.shuffle %161, %163 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %166 = arith.addi %arg17, %c32 : index
                %167 = arith.addi %71, %arg17 : index
                %168 = arith.mulf %arg18, %78 : vector<16xf32>
                %169 = arith.mulf %arg19, %78 : vector<16xf32>
                %170 = arith.mulf %168, %arg20 : vector<16xf32>
                %171 = arith.mulf %169, %arg21 : vector<16xf32>
                %172 = arith.cmpf une, %170, %170 : vector<16xf32>
                %173 = arith.cmpf une, %171, %171 : vector<16xf32>
                %174 = arith.select %172, %77, %170 : vector<16xi1>, vector<16xf32>
                %175 = arith.select %173, %77, %171 : vector<16xi1>, vector<16xf32>
                %176 = arith.mulf %arg22, %78 : vector<16xf32>
                %177 = arith.mulf %arg23, %78 : vector<16xf32>
                %178 = arith.mulf %176, %arg24 : vector<16xf32>
                %179 = arith.mulf %177, %arg25 : vector<16xf32>
                %180 = arith.cmpf une, %178, %178 : vector<16xf32>
                %181 = arith.cmpf une, %179, %179 : vector<16xf32>
                %182 = arith.select %180, %77, %178 : vector<16xi1>, vector<16xf32>
                %183 = arith.select %181, %77, %179 : vector<16xi1>, vector<16xf32>
                %184 = vector.shuffle %174, %175 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
                %185 = vector.shuffle %174, %175 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
                %186 = vector.shuffle %182, %183 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
                %187 = vector.shuffle %182, %183 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
                scf.if %52 {
                  vector.store %184, %16[%167] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
                } else {
                  vector.store %184, %16[%167] : memref<?xf32>, vector<16xf32>
                }
                %188 = arith.addi %167, %c16 : index
                scf.if %52 {
                  vector.store %185, %16[%188] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
                } else {
                  vector.store %185, %16[%188] : memref<?xf32>, vector<16xf32>
                }
                %189 = arith.addi %167, %c32 : index
                scf.if %52 {
                  vector.store %186, %16[%189] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
                } else {
                  vector.store %186, %16[%189] : memref<?xf32>, vector<16xf32>
                }
                %190 = arith.addi %167, %c48 : index
                scf.if %52 {
                  vector.store %187, %16[%190] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
                } else {
                  vector.store %187, %16[%190] : memref<?xf32>, vector<16xf32>
                }
                %191 = arith.muli %arg11, %55 : index
                %192 = arith.addi %69, %arg17 : index
                %193 = arith.addi %192, %191 : index
                memref.prefetch %5[%193], read, locality<3>, data : memref<?xi16>
                %194 = arith.muli %arg11, %55 : index
                %195 = arith.addi %69, %166 : index
                %196 = arith.addi %195, %194 : index
                memref.prefetch %5[%196], read, locality<3>, data : memref<?xi16>
                scf.yield %147, %148, %152, %153, %159, %160, %164, %165 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
              }
              %109 = arith.addi %86, %c32 : index
              %110 = arith.addi %71, %86 : index
              %111 = arith.mulf %108#0, %78 : vector<16xf32>
              %112 = arith.mulf %108#1, %78 : vector<16xf32>
              %113 = arith.mulf %111, %108#2 : vector<16xf32>
              %114 = arith.mulf %112, %108#3 : vector<16xf32>
              %115 = arith.cmpf une, %113, %113 : vector<16xf32>
              %116 = arith.cmpf une, %114, %114 : vector<16xf32>
              %117 = arith.select %115, %77, %113 : vector<16xi1>, vector<16xf32>
              %118 = arith.select %116, %77, %114 : vector<16xi1>, vector<16xf32>
              %119 = arith.mulf %108#4, %78 : vector<16xf32>
              %120 = arith.mulf %108#5, %78 : vector<16xf32>
              %121 = arith.mulf %119, %108#6 : vector<16xf32>
              %122 = arith.mulf %120, %108#7 : vector<16xf32>
              %123 = arith.cmpf une, %121, %121 : vector<16xf32>
              %124 = arith.cmpf une, %122, %122 : vector<16xf32>
              %125 = arith.select %123, %77, %121 : vector<16xi1>, vector<16xf32>
              %126 = arith.select %124, %77, %122 : vector<16xi1>, vector<16xf32>
              %127 = vector.shuffle %117, %118 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %128 = vector.shuffle %117, %118 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              %129 = vector.shuffle %125, %126 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %130 = vector.shuffle %125, %126 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              scf.if %52 {
                vector.store %127, %16[%110] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %127, %16[%110] : memref<?xf32>, vector<16xf32>
              }
              %131 = arith.addi %110, %c16 : index
              scf.if %52 {
                vector.store %128, %16[%131] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %128, %16[%131] : memref<?xf32>, vector<16xf32>
              }
              %132 = arith.addi %110, %c32 : index
              scf.if %52 {
                vector.store %129, %16[%132] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %129, %16[%132] : memref<?xf32>, vector<16xf32>
              }
              %133 = arith.addi %110, %c48 : index
              scf.if %52 {
                vector.store %130, %16[%133] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %130, %16[%133] : memref<?xf32>, vector<16xf32>
              }
              %134 = arith.muli %arg11, %55 : index
              %135 = arith.addi %69, %86 : index
              %136 = arith.addi %135, %134 : index
              memref.prefetch %5[%136], read, locality<3>, data : memref<?xi16>
              %137 = arith.muli %arg11, %55 : index
              %138 = arith.addi %69, %109 : index
              %139 = arith.addi %138, %137 : index
              memref.prefetch %5[%139], read, locality<3>, data : memref<?xi16>
            }
            scf.for %arg17 = %80 to %82 step %c32 {
              %86 = arith.addi %71, %arg17 : index
              %87 = arith.addi %69, %arg17 : index
              %88 = vector.load %5[%87] : memref<?xi16>, vector<32xi16>
              %89 = vector.bitcast %88 : vector<32xi16> to vector<16xi32>
              %90 = arith.shli %89, %cst_2 : vector<16xi32>
              %91 = arith.andi %89, %cst_1 : vector<16xi32>
              %92 = arith.bitcast %90 : vector<16xi32> to vector<16xf32>
              %93 = arith.bitcast %91 : vector<16xi32> to vector<16xf32>
              %94 = arith.mulf %92, %78 : vector<16xf32>
              %95 = arith.mulf %93, %78 : vector<16xf32>
              %96 = vector.load %10[%arg17] : memref<?xf32>, vector<16xf32>
              %97 = arith.addi %arg17, %c16 : index
              %98 = vector.load %10[%97] : memref<?xf32>, vector<16xf32>
              %99 = vector.shuffle %96, %98 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %100 = vector.shuffle %96, %98 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %101 = arith.mulf %94, %99 : vector<16xf32>
              %102 = arith.mulf %95, %100 : vector<16xf32>
              %103 = arith.cmpf une, %101, %101 : vector<16xf32>
              %104 = arith.cmpf une, %102, %102 : vector<16xf32>
              %105 = arith.select %103, %77, %101 : vector<16xi1>, vector<16xf32>
              %106 = arith.select %104, %77, %102 : vector<16xi1>, vector<16xf32>
              %107 = vector.shuffle %105, %106 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %108 = vector.shuffle %105, %106 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              scf.if %52 {
                vector.store %107, %16[%86] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %107, %16[%86] : memref<?xf32>, vector<16xf32>
              }
              %109 = arith.addi %86, %c16 : index
              scf.if %52 {
                vector.store %108, %16[%109] alignment = 64 nontemporal = true : memref<?xf32>, vector<16xf32>
              } else {
                vector.store %108, %16[%109] : memref<?xf32>, vector<16xf32>
              }
              %110 = arith.muli %arg11, %55 : index
              %111 = arith.addi %69, %arg17 : index
              %112 = arith.addi %111, %110 : index
              memref.prefetch %5[%112], read, locality<3>, data : memref<?xi16>
            }
            %85 = arith.cmpi ne, %83, %c0 : index
            scf.if %85 {
              %86 = arith.addi %71, %82 : index
              %87 = arith.addi %69, %82 : index
              %88 = vector.create_mask %83 : vector<32xi1>
              %89 = vector.maskedload %5[%87], %88, %cst_0 : memref<?xi16>, vector<32xi1>, vector<32xi16> into vector<32xi16>
              %90 = vector.bitcast %89 : vector<32xi16> to vector<16xi32>
              %91 = arith.shli %90, %cst_2 : vector<16xi32>
              %92 = arith.andi %90, %cst_1 : vector<16xi32>
              %93 = arith.bitcast %91 : vector<16xi32> to vector<16xf32>
              %94 = arith.bitcast %92 : vector<16xi32> to vector<16xf32>
              %95 = arith.mulf %93, %78 : vector<16xf32>
              %96 = arith.mulf %94, %78 : vector<16xf32>
              %97 = vector.create_mask %83 : vector<16xi1>
              %98 = vector.maskedload %10[%82], %97, %cst : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %99 = arith.addi %82, %c16 : index
              %100 = arith.subi %83, %c16 : index
              %101 = vector.create_mask %100 : vector<16xi1>
              %102 = vector.maskedload %10[%99], %101, %cst : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %103 = vector.shuffle %98, %102 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %104 = vector.shuffle %98, %102 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %105 = arith.mulf %95, %103 : vector<16xf32>
              %106 = arith.mulf %96, %104 : vector<16xf32>
              %107 = arith.cmpf une, %105, %105 : vector<16xf32>
              %108 = arith.cmpf une, %106, %106 : vector<16xf32>
              %109 = arith.select %107, %77, %105 : vector<16xi1>, vector<16xf32>
              %110 = arith.select %108, %77, %106 : vector<16xi1>, vector<16xf32>
              %111 = vector.shuffle %109, %110 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23] : vector<16xf32>, vector<16xf32>
              %112 = vector.shuffle %109, %110 [8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xf32>, vector<16xf32>
              %113 = vector.create_mask %83 : vector<16xi1>
              vector.maskedstore %16[%86], %113, %111 : memref<?xf32>, vector<16xi1>, vector<16xf32>
              %114 = arith.addi %86, %c16 : index
              %115 = arith.subi %83, %c16 : index
              %116 = vector.create_mask %115 : vector<16xi1>
              vector.maskedstore %16[%114], %116, %112 : memref<?xf32>, vector<16xi1>, vector<16xf32>
              %117 = arith.muli %arg11, %55 : index
              %118 = arith.addi %69, %82 : index
              %119 = arith.addi %118, %117 : index
              memref.prefetch %5[%119], read, locality<3>, data : memref<?xi16>
            }
          }
        }
        llvm.call_intrinsic "llvm.x86.sse.sfence"() : () -> ()
        %68 = llvm.inline_asm has_side_effects asm_dialect = att operand_attrs = [] "leaq -136(%rsp), %rsp; movl $1, (%rsp); ldmxcsr (%rsp); leaq 136(%rsp), %rsp; movl $1, $0", "=r,r,~{memory}" %17 : (i32) -> i32
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
