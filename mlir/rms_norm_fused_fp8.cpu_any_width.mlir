// iree-compile --iree-opt-level=O2 --iree-hal-target-device=local --iree-hal-local-target-device-backends=llvm-cpu --iree-stream-resource-min-offset-alignment=1 --iree-llvmcpu-stack-allocation-limit=131072 --iree-llvmcpu-target-triple=x86_64-unknown-linux-gnu --iree-llvmcpu-target-cpu=x86-64-v3 rms_norm_fused_fp8.cpu_any_width.mlir -o rms_norm_fused_fp8.cpu_any_width.vmfb

module @irnorm {
  stream.executable private @rms_norm_fused_fp8_f32_f32_e4m3fn_f32_nany_executable {
    stream.executable.export public @rms_norm_fused_fp8_f32_f32_e4m3fn_f32_nany workgroups(%arg0: index, %arg1: index) -> (index, index, index) {
      %c8 = arith.constant 8 : index
      %c32768 = arith.constant 32768 : index
      %c1 = arith.constant 1 : index
      %0 = arith.maxsi %arg1, %c1 : index
      %1 = arith.divui %c32768, %0 : index
      %2 = arith.maxsi %c8, %1 : index
      %3 = arith.ceildivui %arg0, %2 : index
      stream.return %3, %c1, %c1 : index, index, index
    }
    builtin.module {
      func.func @rms_norm_fused_fp8_f32_f32_e4m3fn_f32_nany(%arg0: !stream.binding, %arg1: !stream.binding, %arg2: !stream.binding, %arg3: !stream.binding, %arg4: index, %arg5: index, %arg6: index, %arg7: index, %arg8: index, %arg9: f32, %arg10: f32, %arg11: f32) {
        %cst = arith.constant dense<1138753536> : vector<16xi32>
        %cst_0 = arith.constant dense<-128> : vector<16xi32>
        %cst_1 = arith.constant dense<24> : vector<16xi32>
        %cst_2 = arith.constant dense<127> : vector<16xi32>
        %cst_3 = arith.constant dense<20> : vector<16xi32>
        %cst_4 = arith.constant dense<-2147483648> : vector<16xi32>
        %cst_5 = arith.constant dense<1015021568> : vector<16xi32>
        %cst_6 = arith.constant dense<2139095040> : vector<16xi32>
        %cst_7 = arith.constant dense<-8388608> : vector<16xi32>
        %c48 = arith.constant 48 : index
        %cst_8 = arith.constant dense<0x4980FB98> : vector<16xf32>
        %cst_9 = arith.constant 7.88860905E-31 : f32
        %cst_10 = arith.constant 9.765625E-4 : f32
        %cst_11 = arith.constant 4.614400e+02 : f32
        %cst_12 = arith.constant 0x7FC00000 : f32
        %cst_13 = arith.constant 4.480000e+02 : f32
        %cst_14 = arith.constant 0x7F800000 : f32
        %cst_15 = arith.constant 1.000000e+00 : f32
        %cst_16 = arith.constant 0.000000e+00 : f32
        %cst_17 = arith.constant 3.40282347E+38 : f32
        %cst_18 = arith.constant dense<[16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31]> : vector<16xi32>
        %cst_19 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]> : vector<16xi32>
        %cst_20 = arith.constant dense<0.000000e+00> : vector<16xf32>
        %c96 = arith.constant 96 : index
        %c64 = arith.constant 64 : index
        %cst_21 = arith.constant dense<2147483647> : vector<16xi32>
        %c16 = arith.constant 16 : index
        %cst_22 = arith.constant dense<0.000000e+00> : vector<16xf32>
        %cst_23 = arith.constant dense<0> : vector<16xi32>
        %c128 = arith.constant 128 : index
        %cst_24 = arith.constant dense<1> : vector<16xi32>
        %c2143289344_i32 = arith.constant 2143289344 : i32
        %c8192 = arith.constant 8192 : index
        %c32 = arith.constant 32 : index
        %c31 = arith.constant 31 : index
        %c2 = arith.constant 2 : index
        %c4 = arith.constant 4 : index
        %c131072 = arith.constant 131072 : index
        %c1 = arith.constant 1 : index
        %c0 = arith.constant 0 : index
        %0 = arith.muli %arg4, %arg6 : index
        %1 = arith.addi %arg5, %0 : index
        %2 = stream.binding.subspan %arg0[%c0] : !stream.binding -> memref<?xf32>{%1}
        %3 = stream.binding.subspan %arg1[%c0] : !stream.binding -> memref<?xf32>{%arg5}
        %4 = arith.muli %arg4, %arg7 : index
        %5 = arith.addi %arg5, %4 : index
        %6 = stream.binding.subspan %arg2[%c0] : !stream.binding -> memref<?xi8>{%5}
        %7 = arith.muli %arg4, %arg8 : index
        %8 = arith.addi %c1, %7 : index
        %9 = stream.binding.subspan %arg3[%c0] : !stream.binding -> memref<?xf32>{%8}
        %workgroup_id_0 = stream.dispatch.workgroup.id[0] : index
        %workgroup_count_0 = stream.dispatch.workgroup.count[0] : index
        %10 = llvm.inline_asm has_side_effects asm_dialect = att operand_attrs = [] "leaq -136(%rsp), %rsp; stmxcsr (%rsp); movl (%rsp), $0; movl $$0x1f80, 4(%rsp); ldmxcsr 4(%rsp); leaq 136(%rsp), %rsp", "=r,~{memory}"  : () -> i32
        %11 = arith.ceildivui %arg4, %workgroup_count_0 : index
        %12 = arith.muli %workgroup_id_0, %11 : index
        %13 = arith.addi %12, %11 : index
        %14 = arith.minsi %13, %arg4 : index
        %15 = arith.divui %c131072, %arg5 : index
        %16 = arith.minsi %c4, %15 : index
        %17 = arith.maxsi %c2, %16 : index
        %18 = arith.addi %arg5, %c31 : index
        %19 = arith.divui %18, %c32 : index
        %20 = arith.subi %19, %c1 : index
        %21 = arith.index_cast %20 : index to i64
        %22 = math.ctlz %21 : i64
        %c64_i64 = arith.constant 64 : i64
        %23 = arith.subi %c64_i64, %22 : i64
        %c8_i64 = arith.constant 8 : i64
        %24 = arith.shli %c8_i64, %23 : i64
        %25 = arith.index_cast %24 : i64 to index
        %26 = arith.minsi %c8192, %25 : index
        %alloca = memref.alloca() alignment = 64 : memref<1024xf32>
        %27 = arith.index_cast %arg5 : index to i32
        %28 = arith.sitofp %27 : i32 to f32
        %29 = arith.bitcast %c2143289344_i32 : i32 to f32
        %30 = vector.broadcast %arg9 : f32 to vector<16xf32>
        %31 = arith.divui %26, %c128 : index
        %32 = arith.maxsi %31, %c1 : index
        %33 = arith.divui %arg5, %26 : index
        %34 = arith.muli %33, %26 : index
        %35 = arith.subi %arg5, %34 : index
        %36 = arith.divui %35, %c128 : index
        %37 = arith.remui %35, %c128 : index
        %38 = arith.cmpi ne, %37, %c0 : index
        %39 = arith.cmpi slt, %26, %c128 : index
        %40 = arith.ori %38, %39 : i1
        %41 = arith.select %40, %c1, %c0 : index
        %42:2 = scf.for %arg12 = %c0 to %36 step %c1 iter_args(%arg13 = %cst_23, %arg14 = %cst_23) -> (vector<16xi32>, vector<16xi32>) {
          %53 = arith.addi %33, %c1 : index
          %54 = arith.muli %arg12, %c128 : index
          %55:2 = scf.for %arg15 = %c0 to %53 step %c1 iter_args(%arg16 = %arg13, %arg17 = %arg14) -> (vector<16xi32>, vector<16xi32>) {
            %56 = arith.muli %arg15, %26 : index
            %57 = arith.addi %54, %56 : index
            %58 = vector.load %3[%57] : memref<?xf32>, vector<16xf32>
            %59 = arith.addi %57, %c16 : index
            %60 = vector.load %3[%59] : memref<?xf32>, vector<16xf32>
            %61 = arith.addf %58, %30 : vector<16xf32>
            %62 = arith.addf %60, %30 : vector<16xf32>
            %63 = math.absf %61 : vector<16xf32>
            %64 = math.absf %62 : vector<16xf32>
            %65 = arith.bitcast %63 : vector<16xf32> to vector<16xi32>
            %66 = arith.bitcast %64 : vector<16xf32> to vector<16xi32>
            %67 = arith.subi %65, %cst_24 : vector<16xi32>
            %68 = arith.subi %66, %cst_24 : vector<16xi32>
            %69 = arith.bitcast %67 : vector<16xi32> to vector<16xf32>
            %70 = arith.bitcast %68 : vector<16xi32> to vector<16xf32>
            %71 = arith.bitcast %69 : vector<16xf32> to vector<16xi32>
            %72 = arith.andi %71, %cst_21 : vector<16xi32>
            %73 = arith.bitcast %70 : vector<16xf32> to vector<16xi32>
            %74 = arith.andi %73, %cst_21 : vector<16xi32>
            %75 = arith.maxsi %72, %arg16 : vector<16xi32>
            %76 = arith.maxsi %74, %arg17 : vector<16xi32>
            %77 = arith.addi %57, %c32 : index
            %78 = vector.load %3[%77] : memref<?xf32>, vector<16xf32>
            %79 = arith.addi %77, %c16 : index
            %80 = vector.load %3[%79] : memref<?xf32>, vector<16xf32>
            %81 = arith.addf %78, %30 : vector<16xf32>
            %82 = arith.addf %80, %30 : vector<16xf32>
            %83 = math.absf %81 : vector<16xf32>
            %84 = math.absf %82 : vector<16xf32>
            %85 = arith.bitcast %83 : vector<16xf32> to vector<16xi32>
            %86 = arith.bitcast %84 : vector<16xf32> to vector<16xi32>
            %87 = arith.subi %85, %cst_24 : vector<16xi32>
            %88 = arith.subi %86, %cst_24 : vector<16xi32>
            %89 = arith.bitcast %87 : vector<16xi32> to vector<16xf32>
            %90 = arith.bitcast %88 : vector<16xi32> to vector<16xf32>
            %91 = arith.bitcast %89 : vector<16xf32> to vector<16xi32>
            %92 = arith.andi %91, %cst_21 : vector<16xi32>
            %93 = arith.bitcast %90 : vector<16xf32> to vector<16xi32>
            %94 = arith.andi %93, %cst_21 : vector<16xi32>
            %95 = arith.maxsi %92, %76 : vector<16xi32>
            %96 = arith.maxsi %94, %75 : vector<16xi32>
            %97 = arith.addi %57, %c64 : index
            %98 = vector.load %3[%97] : memref<?xf32>, vector<16xf32>
            %99 = arith.addi %97, %c16 : index
            %100 = vector.load %3[%99] : memref<?xf32>, vector<16xf32>
            %101 = arith.addf %98, %30 : vector<16xf32>
            %102 = arith.addf %100, %30 : vector<16xf32>
            %103 = math.absf %101 : vector<16xf32>
            %104 = math.absf %102 : vector<16xf32>
            %105 = arith.bitcast %103 : vector<16xf32> to vector<16xi32>
            %106 = arith.bitcast %104 : vector<16xf32> to vector<16xi32>
            %107 = arith.subi %105, %cst_24 : vector<16xi32>
            %108 = arith.subi %106, %cst_24 : vector<16xi32>
            %109 = arith.bitcast %107 : vector<16xi32> to vector<16xf32>
            %110 = arith.bitcast %108 : vector<16xi32> to vector<16xf32>
            %111 = arith.bitcast %109 : vector<16xf32> to vector<16xi32>
            %112 = arith.andi %111, %cst_21 : vector<16xi32>
            %113 = arith.bitcast %110 : vector<16xf32> to vector<16xi32>
            %114 = arith.andi %113, %cst_21 : vector<16xi32>
            %115 = arith.maxsi %112, %96 : vector<16xi32>
            %116 = arith.maxsi %114, %95 : vector<16xi32>
            %117 = arith.addi %57, %c96 : index
            %118 = vector.load %3[%117] : memref<?xf32>, vector<16xf32>
            %119 = arith.addi %117, %c16 : index
            %120 = vector.load %3[%119] : memref<?xf32>, vector<16xf32>
            %121 = arith.addf %118, %30 : vector<16xf32>
            %122 = arith.addf %120, %30 : vector<16xf32>
            %123 = math.absf %121 : vector<16xf32>
            %124 = math.absf %122 : vector<16xf32>
            %125 = arith.bitcast %123 : vector<16xf32> to vector<16xi32>
            %126 = arith.bitcast %124 : vector<16xf32> to vector<16xi32>
            %127 = arith.subi %125, %cst_24 : vector<16xi32>
            %128 = arith.subi %126, %cst_24 : vector<16xi32>
            %129 = arith.bitcast %127 : vector<16xi32> to vector<16xf32>
            %130 = arith.bitcast %128 : vector<16xi32> to vector<16xf32>
            %131 = arith.bitcast %129 : vector<16xf32> to vector<16xi32>
            %132 = arith.andi %131, %cst_21 : vector<16xi32>
            %133 = arith.bitcast %130 : vector<16xf32> to vector<16xi32>
            %134 = arith.andi %133, %cst_21 : vector<16xi32>
            %135 = arith.maxsi %132, %116 : vector<16xi32>
            %136 = arith.maxsi %134, %115 : vector<16xi32>
            scf.yield %136, %135 : vector<16xi32>, vector<16xi32>
          }
          scf.yield %55#0, %55#1 : vector<16xi32>, vector<16xi32>
        }
        %43 = arith.addi %36, %41 : index
        %44:2 = scf.for %arg12 = %36 to %43 step %c1 iter_args(%arg13 = %42#0, %arg14 = %42#1) -> (vector<16xi32>, vector<16xi32>) {
          %53 = arith.muli %arg12, %c128 : index
          %54 = arith.addi %33, %c1 : index
          %55:2 = scf.for %arg15 = %c0 to %54 step %c1 iter_args(%arg16 = %arg13, %arg17 = %arg14) -> (vector<16xi32>, vector<16xi32>) {
            %56 = arith.muli %arg15, %26 : index
            %57 = arith.addi %53, %56 : index
            %58 = arith.subi %arg5, %57 : index
            %59 = arith.subi %26, %53 : index
            %60 = arith.minsi %58, %59 : index
            %61 = vector.create_mask %60 : vector<16xi1>
            %62 = vector.maskedload %3[%57], %61, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
            %63 = arith.addi %57, %c16 : index
            %64 = arith.subi %60, %c16 : index
            %65 = vector.create_mask %64 : vector<16xi1>
            %66 = vector.maskedload %3[%63], %65, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
            %67 = arith.addf %62, %30 : vector<16xf32>
            %68 = arith.addf %66, %30 : vector<16xf32>
            %69 = math.absf %67 : vector<16xf32>
            %70 = math.absf %68 : vector<16xf32>
            %71 = arith.bitcast %69 : vector<16xf32> to vector<16xi32>
            %72 = arith.bitcast %70 : vector<16xf32> to vector<16xi32>
            %73 = arith.subi %71, %cst_24 : vector<16xi32>
            %74 = arith.subi %72, %cst_24 : vector<16xi32>
            %75 = arith.bitcast %73 : vector<16xi32> to vector<16xf32>
            %76 = arith.bitcast %74 : vector<16xi32> to vector<16xf32>
            %77 = arith.index_cast %60 : index to i32
            %78 = vector.broadcast %77 : i32 to vector<16xi32>
            %79 = arith.cmpi slt, %cst_19, %78 : vector<16xi32>
            %80 = arith.select %79, %75, %cst_22 : vector<16xi1>, vector<16xf32>
            %81 = arith.cmpi slt, %cst_18, %78 : vector<16xi32>
            %82 = arith.select %81, %76, %cst_22 : vector<16xi1>, vector<16xf32>
            %83 = arith.bitcast %80 : vector<16xf32> to vector<16xi32>
            %84 = arith.andi %83, %cst_21 : vector<16xi32>
            %85 = arith.bitcast %82 : vector<16xf32> to vector<16xi32>
            %86 = arith.andi %85, %cst_21 : vector<16xi32>
            %87 = arith.maxsi %84, %arg16 : vector<16xi32>
            %88 = arith.maxsi %86, %arg17 : vector<16xi32>
            %89 = arith.addi %53, %c32 : index
            %90 = arith.muli %arg15, %26 : index
            %91 = arith.addi %89, %90 : index
            %92 = arith.subi %arg5, %91 : index
            %93 = arith.subi %26, %89 : index
            %94 = arith.minsi %92, %93 : index
            %95 = vector.create_mask %94 : vector<16xi1>
            %96 = vector.maskedload %3[%91], %95, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
            %97 = arith.addi %91, %c16 : index
            %98 = arith.subi %94, %c16 : index
            %99 = vector.create_mask %98 : vector<16xi1>
            %100 = vector.maskedload %3[%97], %99, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
            %101 = arith.addf %96, %30 : vector<16xf32>
            %102 = arith.addf %100, %30 : vector<16xf32>
            %103 = math.absf %101 : vector<16xf32>
            %104 = math.absf %102 : vector<16xf32>
            %105 = arith.bitcast %103 : vector<16xf32> to vector<16xi32>
            %106 = arith.bitcast %104 : vector<16xf32> to vector<16xi32>
            %107 = arith.subi %105, %cst_24 : vector<16xi32>
            %108 = arith.subi %106, %cst_24 : vector<16xi32>
            %109 = arith.bitcast %107 : vector<16xi32> to vector<16xf32>
            %110 = arith.bitcast %108 : vector<16xi32> to vector<16xf32>
            %111 = arith.index_cast %94 : index to i32
            %112 = vector.broadcast %111 : i32 to vector<16xi32>
            %113 = arith.cmpi slt, %cst_19, %112 : vector<16xi32>
            %114 = arith.select %113, %109, %cst_22 : vector<16xi1>, vector<16xf32>
            %115 = arith.cmpi slt, %cst_18, %112 : vector<16xi32>
            %116 = arith.select %115, %110, %cst_22 : vector<16xi1>, vector<16xf32>
            %117 = arith.bitcast %114 : vector<16xf32> to vector<16xi32>
            %118 = arith.andi %117, %cst_21 : vector<16xi32>
            %119 = arith.bitcast %116 : vector<16xf32> to vector<16xi32>
            %120 = arith.andi %119, %cst_21 : vector<16xi32>
            %121 = arith.maxsi %118, %88 : vector<16xi32>
            %122 = arith.maxsi %120, %87 : vector<16xi32>
            %123 = arith.addi %53, %c64 : index
            %124 = arith.muli %arg15, %26 : index
            %125 = arith.addi %123, %124 : index
            %126 = arith.subi %arg5, %125 : index
            %127 = arith.subi %26, %123 : index
            %128 = arith.minsi %126, %127 : index
            %129 = vector.create_mask %128 : vector<16xi1>
            %130 = vector.maskedload %3[%125], %129, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
            %131 = arith.addi %125, %c16 : index
            %132 = arith.subi %128, %c16 : index
            %133 = vector.create_mask %132 : vector<16xi1>
            %134 = vector.maskedload %3[%131], %133, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
            %135 = arith.addf %130, %30 : vector<16xf32>
            %136 = arith.addf %134, %30 : vector<16xf32>
            %137 = math.absf %135 : vector<16xf32>
            %138 = math.absf %136 : vector<16xf32>
            %139 = arith.bitcast %137 : vector<16xf32> to vector<16xi32>
            %140 = arith.bitcast %138 : vector<16xf32> to vector<16xi32>
            %141 = arith.subi %139, %cst_24 : vector<16xi32>
            %142 = arith.subi %140, %cst_24 : vector<16xi32>
            %143 = arith.bitcast %141 : vector<16xi32> to vector<16xf32>
            %144 = arith.bitcast %142 : vector<16xi32> to vector<16xf32>
            %145 = arith.index_cast %128 : index to i32
            %146 = vector.broadcast %145 : i32 to vector<16xi32>
            %147 = arith.cmpi slt, %cst_19, %146 : vector<16xi32>
            %148 = arith.select %147, %143, %cst_22 : vector<16xi1>, vector<16xf32>
            %149 = arith.cmpi slt, %cst_18, %146 : vector<16xi32>
            %150 = arith.select %149, %144, %cst_22 : vector<16xi1>, vector<16xf32>
            %151 = arith.bitcast %148 : vector<16xf32> to vector<16xi32>
            %152 = arith.andi %151, %cst_21 : vector<16xi32>
            %153 = arith.bitcast %150 : vector<16xf32> to vector<16xi32>
            %154 = arith.andi %153, %cst_21 : vector<16xi32>
            %155 = arith.maxsi %152, %122 : vector<16xi32>
            %156 = arith.maxsi %154, %121 : vector<16xi32>
            %157 = arith.addi %53, %c96 : index
            %158 = arith.muli %arg15, %26 : index
            %159 = arith.addi %157, %158 : index
            %160 = arith.subi %arg5, %159 : index
            %161 = arith.subi %26, %157 : index
            %162 = arith.minsi %160, %161 : index
            %163 = vector.create_mask %162 : vector<16xi1>
            %164 = vector.maskedload %3[%159], %163, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
            %165 = arith.addi %159, %c16 : index
            %166 = arith.subi %162, %c16 : index
            %167 = vector.create_mask %166 : vector<16xi1>
            %168 = vector.maskedload %3[%165], %167, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
            %169 = arith.addf %164, %30 : vector<16xf32>
            %170 = arith.addf %168, %30 : vector<16xf32>
            %171 = math.absf %169 : vector<16xf32>
            %172 = math.absf %170 : vector<16xf32>
            %173 = arith.bitcast %171 : vector<16xf32> to vector<16xi32>
            %174 = arith.bitcast %172 : vector<16xf32> to vector<16xi32>
            %175 = arith.subi %173, %cst_24 : vector<16xi32>
            %176 = arith.subi %174, %cst_24 : vector<16xi32>
            %177 = arith.bitcast %175 : vector<16xi32> to vector<16xf32>
            %178 = arith.bitcast %176 : vector<16xi32> to vector<16xf32>
            %179 = arith.index_cast %162 : index to i32
            %180 = vector.broadcast %179 : i32 to vector<16xi32>
            %181 = arith.cmpi slt, %cst_19, %180 : vector<16xi32>
            %182 = arith.select %181, %177, %cst_22 : vector<16xi1>, vector<16xf32>
            %183 = arith.cmpi slt, %cst_18, %180 : vector<16xi32>
            %184 = arith.select %183, %178, %cst_22 : vector<16xi1>, vector<16xf32>
            %185 = arith.bitcast %182 : vector<16xf32> to vector<16xi32>
            %186 = arith.andi %185, %cst_21 : vector<16xi32>
            %187 = arith.bitcast %184 : vector<16xf32> to vector<16xi32>
            %188 = arith.andi %187, %cst_21 : vector<16xi32>
            %189 = arith.maxsi %186, %156 : vector<16xi32>
            %190 = arith.maxsi %188, %155 : vector<16xi32>
            scf.yield %190, %189 : vector<16xi32>, vector<16xi32>
          }
          scf.yield %55#0, %55#1 : vector<16xi32>, vector<16xi32>
        }
        %45:2 = scf.for %arg12 = %43 to %32 step %c1 iter_args(%arg13 = %44#0, %arg14 = %44#1) -> (vector<16xi32>, vector<16xi32>) {
          %53 = arith.muli %arg12, %c128 : index
          %54:2 = scf.for %arg15 = %c0 to %33 step %c1 iter_args(%arg16 = %arg13, %arg17 = %arg14) -> (vector<16xi32>, vector<16xi32>) {
            %55 = arith.muli %arg15, %26 : index
            %56 = arith.addi %53, %55 : index
            %57 = vector.load %3[%56] : memref<?xf32>, vector<16xf32>
            %58 = arith.addi %56, %c16 : index
            %59 = vector.load %3[%58] : memref<?xf32>, vector<16xf32>
            %60 = arith.addf %57, %30 : vector<16xf32>
            %61 = arith.addf %59, %30 : vector<16xf32>
            %62 = math.absf %60 : vector<16xf32>
            %63 = math.absf %61 : vector<16xf32>
            %64 = arith.bitcast %62 : vector<16xf32> to vector<16xi32>
            %65 = arith.bitcast %63 : vector<16xf32> to vector<16xi32>
            %66 = arith.subi %64, %cst_24 : vector<16xi32>
            %67 = arith.subi %65, %cst_24 : vector<16xi32>
            %68 = arith.bitcast %66 : vector<16xi32> to vector<16xf32>
            %69 = arith.bitcast %67 : vector<16xi32> to vector<16xf32>
            %70 = arith.bitcast %68 : vector<16xf32> to vector<16xi32>
            %71 = arith.andi %70, %cst_21 : vector<16xi32>
            %72 = arith.bitcast %69 : vector<16xf32> to vector<16xi32>
            %73 = arith.andi %72, %cst_21 : vector<16xi32>
            %74 = arith.maxsi %71, %arg16 : vector<16xi32>
            %75 = arith.maxsi %73, %arg17 : vector<16xi32>
            %76 = arith.addi %56, %c32 : index
            %77 = vector.load %3[%76] : memref<?xf32>, vector<16xf32>
            %78 = arith.addi %76, %c16 : index
            %79 = vector.load %3[%78] : memref<?xf32>, vector<16xf32>
            %80 = arith.addf %77, %30 : vector<16xf32>
            %81 = arith.addf %79, %30 : vector<16xf32>
            %82 = math.absf %80 : vector<16xf32>
            %83 = math.absf %81 : vector<16xf32>
            %84 = arith.bitcast %82 : vector<16xf32> to vector<16xi32>
            %85 = arith.bitcast %83 : vector<16xf32> to vector<16xi32>
            %86 = arith.subi %84, %cst_24 : vector<16xi32>
            %87 = arith.subi %85, %cst_24 : vector<16xi32>
            %88 = arith.bitcast %86 : vector<16xi32> to vector<16xf32>
            %89 = arith.bitcast %87 : vector<16xi32> to vector<16xf32>
            %90 = arith.bitcast %88 : vector<16xf32> to vector<16xi32>
            %91 = arith.andi %90, %cst_21 : vector<16xi32>
            %92 = arith.bitcast %89 : vector<16xf32> to vector<16xi32>
            %93 = arith.andi %92, %cst_21 : vector<16xi32>
            %94 = arith.maxsi %91, %75 : vector<16xi32>
            %95 = arith.maxsi %93, %74 : vector<16xi32>
            %96 = arith.addi %56, %c64 : index
            %97 = vector.load %3[%96] : memref<?xf32>, vector<16xf32>
            %98 = arith.addi %96, %c16 : index
            %99 = vector.load %3[%98] : memref<?xf32>, vector<16xf32>
            %100 = arith.addf %97, %30 : vector<16xf32>
            %101 = arith.addf %99, %30 : vector<16xf32>
            %102 = math.absf %100 : vector<16xf32>
            %103 = math.absf %101 : vector<16xf32>
            %104 = arith.bitcast %102 : vector<16xf32> to vector<16xi32>
            %105 = arith.bitcast %103 : vector<16xf32> to vector<16xi32>
            %106 = arith.subi %104, %cst_24 : vector<16xi32>
            %107 = arith.subi %105, %cst_24 : vector<16xi32>
            %108 = arith.bitcast %106 : vector<16xi32> to vector<16xf32>
            %109 = arith.bitcast %107 : vector<16xi32> to vector<16xf32>
            %110 = arith.bitcast %108 : vector<16xf32> to vector<16xi32>
            %111 = arith.andi %110, %cst_21 : vector<16xi32>
            %112 = arith.bitcast %109 : vector<16xf32> to vector<16xi32>
            %113 = arith.andi %112, %cst_21 : vector<16xi32>
            %114 = arith.maxsi %111, %95 : vector<16xi32>
            %115 = arith.maxsi %113, %94 : vector<16xi32>
            %116 = arith.addi %56, %c96 : index
            %117 = vector.load %3[%116] : memref<?xf32>, vector<16xf32>
            %118 = arith.addi %116, %c16 : index
            %119 = vector.load %3[%118] : memref<?xf32>, vector<16xf32>
            %120 = arith.addf %117, %30 : vector<16xf32>
            %121 = arith.addf %119, %30 : vector<16xf32>
            %122 = math.absf %120 : vector<16xf32>
            %123 = math.absf %121 : vector<16xf32>
            %124 = arith.bitcast %122 : vector<16xf32> to vector<16xi32>
            %125 = arith.bitcast %123 : vector<16xf32> to vector<16xi32>
            %126 = arith.subi %124, %cst_24 : vector<16xi32>
            %127 = arith.subi %125, %cst_24 : vector<16xi32>
            %128 = arith.bitcast %126 : vector<16xi32> to vector<16xf32>
            %129 = arith.bitcast %127 : vector<16xi32> to vector<16xf32>
            %130 = arith.bitcast %128 : vector<16xf32> to vector<16xi32>
            %131 = arith.andi %130, %cst_21 : vector<16xi32>
            %132 = arith.bitcast %129 : vector<16xf32> to vector<16xi32>
            %133 = arith.andi %132, %cst_21 : vector<16xi32>
            %134 = arith.maxsi %131, %115 : vector<16xi32>
            %135 = arith.maxsi %133, %114 : vector<16xi32>
            scf.yield %135, %134 : vector<16xi32>, vector<16xi32>
          }
          scf.yield %54#0, %54#1 : vector<16xi32>, vector<16xi32>
        }
        %46 = arith.maxsi %45#0, %45#1 : vector<16xi32>
        %47 = vector.reduction <maxsi>, %46 : vector<16xi32> into i32
        %48 = arith.bitcast %47 : i32 to f32
        %49 = arith.cmpf olt, %48, %cst_17 : f32
        %50 = arith.subi %14, %c1 : index
        %51 = arith.cmpi slt, %12, %14 : index
        scf.if %51 {
          %53 = arith.muli %12, %arg6 : index
          %54 = arith.muli %12, %arg7 : index
          %55 = arith.muli %12, %arg8 : index
          %56 = vector.broadcast %arg9 : f32 to vector<16xf32>
          %57 = arith.divui %26, %c128 : index
          %58 = arith.maxsi %57, %c1 : index
          %59 = arith.divui %arg5, %26 : index
          %60 = arith.muli %59, %26 : index
          %61 = arith.subi %arg5, %60 : index
          %62 = arith.divui %61, %c128 : index
          %63 = arith.remui %61, %c128 : index
          %64 = arith.cmpi ne, %63, %c0 : index
          %65 = arith.cmpi slt, %26, %c128 : index
          %66 = arith.ori %64, %65 : i1
          %67 = arith.select %66, %c1, %c0 : index
          %68:2 = scf.for %arg12 = %c0 to %62 step %c1 iter_args(%arg13 = %cst_23, %arg14 = %cst_23) -> (vector<16xi32>, vector<16xi32>) {
            %94 = arith.addi %59, %c1 : index
            %95 = arith.muli %arg12, %c128 : index
            %96:10 = scf.for %arg15 = %c0 to %94 step %c1 iter_args(%arg16 = %cst_22, %arg17 = %cst_22, %arg18 = %cst_22, %arg19 = %cst_22, %arg20 = %cst_22, %arg21 = %cst_22, %arg22 = %cst_22, %arg23 = %cst_22, %arg24 = %arg13, %arg25 = %arg14) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>) {
              %119 = arith.muli %arg15, %26 : index
              %120 = arith.addi %95, %119 : index
              %121 = arith.addi %120, %c128 : index
              %122 = arith.addi %53, %121 : index
              memref.prefetch %2[%122], read, locality<3>, data : memref<?xf32>
              %123 = arith.addi %122, %c16 : index
              memref.prefetch %2[%123], read, locality<3>, data : memref<?xf32>
              %124 = arith.addi %53, %120 : index
              %125 = vector.load %2[%124] : memref<?xf32>, vector<16xf32>
              %126 = arith.addi %124, %c16 : index
              %127 = vector.load %2[%126] : memref<?xf32>, vector<16xf32>
              %128 = math.fma %125, %125, %arg16 : vector<16xf32>
              %129 = math.fma %127, %127, %arg17 : vector<16xf32>
              %130 = vector.load %3[%120] : memref<?xf32>, vector<16xf32>
              %131 = arith.addi %120, %c16 : index
              %132 = vector.load %3[%131] : memref<?xf32>, vector<16xf32>
              %133 = arith.addf %130, %56 : vector<16xf32>
              %134 = arith.addf %132, %56 : vector<16xf32>
              %135 = arith.mulf %125, %133 : vector<16xf32>
              %136 = arith.mulf %127, %134 : vector<16xf32>
              %137 = arith.bitcast %135 : vector<16xf32> to vector<16xi32>
              %138 = arith.andi %137, %cst_21 : vector<16xi32>
              %139 = arith.bitcast %136 : vector<16xf32> to vector<16xi32>
              %140 = arith.andi %139, %cst_21 : vector<16xi32>
              %141 = arith.maxsi %138, %arg24 : vector<16xi32>
              %142 = arith.maxsi %140, %arg25 : vector<16xi32>
              %143 = arith.addi %120, %c32 : index
              %144 = arith.addi %143, %c128 : index
              %145 = arith.addi %53, %144 : index
              memref.prefetch %2[%145], read, locality<3>, data : memref<?xf32>
              %146 = arith.addi %145, %c16 : index
              memref.prefetch %2[%146], read, locality<3>, data : memref<?xf32>
              %147 = arith.addi %53, %143 : index
              %148 = vector.load %2[%147] : memref<?xf32>, vector<16xf32>
              %149 = arith.addi %147, %c16 : index
              %150 = vector.load %2[%149] : memref<?xf32>, vector<16xf32>
              %151 = math.fma %148, %148, %arg18 : vector<16xf32>
              %152 = math.fma %150, %150, %arg19 : vector<16xf32>
              %153 = vector.load %3[%143] : memref<?xf32>, vector<16xf32>
              %154 = arith.addi %143, %c16 : index
              %155 = vector.load %3[%154] : memref<?xf32>, vector<16xf32>
              %156 = arith.addf %153, %56 : vector<16xf32>
              %157 = arith.addf %155, %56 : vector<16xf32>
              %158 = arith.mulf %148, %156 : vector<16xf32>
              %159 = arith.mulf %150, %157 : vector<16xf32>
              %160 = arith.bitcast %158 : vector<16xf32> to vector<16xi32>
              %161 = arith.andi %160, %cst_21 : vector<16xi32>
              %162 = arith.bitcast %159 : vector<16xf32> to vector<16xi32>
              %163 = arith.andi %162, %cst_21 : vector<16xi32>
              %164 = arith.maxsi %161, %142 : vector<16xi32>
              %165 = arith.maxsi %163, %141 : vector<16xi32>
              %166 = arith.addi %120, %c64 : index
              %167 = arith.addi %166, %c128 : index
              %168 = arith.addi %53, %167 : index
              memref.prefetch %2[%168], read, locality<3>, data : memref<?xf32>
              %169 = arith.addi %168, %c16 : index
              memref.prefetch %2[%169], read, locality<3>, data : memref<?xf32>
              %170 = arith.addi %53, %166 : index
              %171 = vector.load %2[%170] : memref<?xf32>, vector<16xf32>
              %172 = arith.addi %170, %c16 : index
              %173 = vector.load %2[%172] : memref<?xf32>, vector<16xf32>
              %174 = math.fma %171, %171, %arg20 : vector<16xf32>
              %175 = math.fma %173, %173, %arg21 : vector<16xf32>
              %176 = vector.load %3[%166] : memref<?xf32>, vector<16xf32>
              %177 = arith.addi %166, %c16 : index
              %178 = vector.load %3[%177] : memref<?xf32>, vector<16xf32>
              %179 = arith.addf %176, %56 : vector<16xf32>
              %180 = arith.addf %178, %56 : vector<16xf32>
              %181 = arith.mulf %171, %179 : vector<16xf32>
              %182 = arith.mulf %173, %180 : vector<16xf32>
              %183 = arith.bitcast %181 : vector<16xf32> to vector<16xi32>
              %184 = arith.andi %183, %cst_21 : vector<16xi32>
              %185 = arith.bitcast %182 : vector<16xf32> to vector<16xi32>
              %186 = arith.andi %185, %cst_21 : vector<16xi32>
              %187 = arith.maxsi %184, %165 : vector<16xi32>
              %188 = arith.maxsi %186, %164 : vector<16xi32>
              %189 = arith.addi %120, %c96 : index
              %190 = arith.addi %189, %c128 : index
              %191 = arith.addi %53, %190 : index
              memref.prefetch %2[%191], read, locality<3>, data : memref<?xf32>
              %192 = arith.addi %191, %c16 : index
              memref.prefetch %2[%192], read, locality<3>, data : memref<?xf32>
              %193 = arith.addi %53, %189 : index
              %194 = vector.load %2[%193] : memref<?xf32>, vector<16xf32>
              %195 = arith.addi %193, %c16 : index
              %196 = vector.load %2[%195] : memref<?xf32>, vector<16xf32>
              %197 = math.fma %194, %194, %arg22 : vector<16xf32>
              %198 = math.fma %196, %196, %arg23 : vector<16xf32>
              %199 = vector.load %3[%189] : memref<?xf32>, vector<16xf32>
              %200 = arith.addi %189, %c16 : index
              %201 = vector.load %3[%200] : memref<?xf32>, vector<16xf32>
              %202 = arith.addf %199, %56 : vector<16xf32>
              %203 = arith.addf %201, %56 : vector<16xf32>
              %204 = arith.mulf %194, %202 : vector<16xf32>
              %205 = arith.mulf %196, %203 : vector<16xf32>
              %206 = arith.bitcast %204 : vector<16xf32> to vector<16xi32>
              %207 = arith.andi %206, %cst_21 : vector<16xi32>
              %208 = arith.bitcast %205 : vector<16xf32> to vector<16xi32>
              %209 = arith.andi %208, %cst_21 : vector<16xi32>
              %210 = arith.maxsi %207, %188 : vector<16xi32>
              %211 = arith.maxsi %209, %187 : vector<16xi32>
              scf.yield %128, %129, %151, %152, %174, %175, %197, %198, %211, %210 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>
            }
            %97 = vector.shuffle %96#0, %96#1 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
            %98 = vector.shuffle %96#0, %96#1 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
            %99 = arith.addf %97, %98 : vector<16xf32>
            %100 = vector.shuffle %96#2, %96#3 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
            %101 = vector.shuffle %96#2, %96#3 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
            %102 = arith.addf %100, %101 : vector<16xf32>
            %103 = vector.shuffle %96#4, %96#5 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
            %104 = vector.shuffle %96#4, %96#5 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
            %105 = arith.addf %103, %104 : vector<16xf32>
            %106 = vector.shuffle %96#6, %96#7 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
            %107 = vector.shuffle %96#6, %96#7 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
            %108 = arith.addf %106, %107 : vector<16xf32>
            %109 = vector.shuffle %99, %102 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
            %110 = vector.shuffle %99, %102 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
            %111 = arith.addf %109, %110 : vector<16xf32>
            %112 = vector.shuffle %105, %108 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
            %113 = vector.shuffle %105, %108 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
            %114 = arith.addf %112, %113 : vector<16xf32>
            %115 = vector.shuffle %111, %114 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
            %116 = vector.shuffle %111, %114 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
            %117 = arith.addf %115, %116 : vector<16xf32>
            %118 = arith.muli %arg12, %c16 : index
            vector.store %117, %alloca[%118] : memref<1024xf32>, vector<16xf32>
            scf.yield %96#8, %96#9 : vector<16xi32>, vector<16xi32>
          }
          %69 = arith.addi %62, %67 : index
          %70:2 = scf.for %arg12 = %62 to %69 step %c1 iter_args(%arg13 = %68#0, %arg14 = %68#1) -> (vector<16xi32>, vector<16xi32>) {
            %94 = arith.muli %arg12, %c128 : index
            %95 = arith.addi %59, %c1 : index
            %96:10 = scf.for %arg15 = %c0 to %95 step %c1 iter_args(%arg16 = %cst_22, %arg17 = %cst_22, %arg18 = %cst_22, %arg19 = %cst_22, %arg20 = %cst_22, %arg21 = %cst_22, %arg22 = %cst_22, %arg23 = %cst_22, %arg24 = %arg13, %arg25 = %arg14) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>) {
              %119 = arith.muli %arg15, %26 : index
              %120 = arith.addi %94, %119 : index
              %121 = arith.subi %arg5, %120 : index
              %122 = arith.subi %26, %94 : index
              %123 = arith.minsi %121, %122 : index
              %124 = arith.addi %120, %c128 : index
              %125 = arith.addi %53, %124 : index
              memref.prefetch %2[%125], read, locality<3>, data : memref<?xf32>
              %126 = arith.addi %125, %c16 : index
              memref.prefetch %2[%126], read, locality<3>, data : memref<?xf32>
              %127 = arith.addi %53, %120 : index
              %128 = vector.create_mask %123 : vector<16xi1>
              %129 = vector.maskedload %2[%127], %128, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %130 = arith.addi %127, %c16 : index
              %131 = arith.subi %123, %c16 : index
              %132 = vector.create_mask %131 : vector<16xi1>
              %133 = vector.maskedload %2[%130], %132, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %134 = arith.index_cast %123 : index to i32
              %135 = vector.broadcast %134 : i32 to vector<16xi32>
              %136 = arith.cmpi slt, %cst_19, %135 : vector<16xi32>
              %137 = arith.select %136, %129, %cst_22 : vector<16xi1>, vector<16xf32>
              %138 = arith.cmpi slt, %cst_18, %135 : vector<16xi32>
              %139 = arith.select %138, %133, %cst_22 : vector<16xi1>, vector<16xf32>
              %140 = arith.index_cast %123 : index to i32
              %141 = vector.broadcast %140 : i32 to vector<16xi32>
              %142 = arith.cmpi slt, %cst_19, %141 : vector<16xi32>
              %143 = arith.select %142, %129, %cst_22 : vector<16xi1>, vector<16xf32>
              %144 = arith.cmpi slt, %cst_18, %141 : vector<16xi32>
              %145 = arith.select %144, %133, %cst_22 : vector<16xi1>, vector<16xf32>
              %146 = math.fma %137, %143, %arg16 : vector<16xf32>
              %147 = math.fma %139, %145, %arg17 : vector<16xf32>
              %148 = vector.create_mask %123 : vector<16xi1>
              %149 = vector.maskedload %3[%120], %148, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %150 = arith.addi %120, %c16 : index
              %151 = arith.subi %123, %c16 : index
              %152 = vector.create_mask %151 : vector<16xi1>
              %153 = vector.maskedload %3[%150], %152, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %154 = arith.addf %149, %56 : vector<16xf32>
              %155 = arith.addf %153, %56 : vector<16xf32>
              %156 = arith.mulf %129, %154 : vector<16xf32>
              %157 = arith.mulf %133, %155 : vector<16xf32>
              %158 = arith.index_cast %123 : index to i32
              %159 = vector.broadcast %158 : i32 to vector<16xi32>
              %160 = arith.cmpi slt, %cst_19, %159 : vector<16xi32>
              %161 = arith.select %160, %156, %cst_22 : vector<16xi1>, vector<16xf32>
              %162 = arith.cmpi slt, %cst_18, %159 : vector<16xi32>
              %163 = arith.select %162, %157, %cst_22 : vector<16xi1>, vector<16xf32>
              %164 = arith.bitcast %161 : vector<16xf32> to vector<16xi32>
              %165 = arith.andi %164, %cst_21 : vector<16xi32>
              %166 = arith.bitcast %163 : vector<16xf32> to vector<16xi32>
              %167 = arith.andi %166, %cst_21 : vector<16xi32>
              %168 = arith.maxsi %165, %arg24 : vector<16xi32>
              %169 = arith.maxsi %167, %arg25 : vector<16xi32>
              %170 = arith.addi %94, %c32 : index
              %171 = arith.muli %arg15, %26 : index
              %172 = arith.addi %170, %171 : index
              %173 = arith.subi %arg5, %172 : index
              %174 = arith.subi %26, %170 : index
              %175 = arith.minsi %173, %174 : index
              %176 = arith.addi %172, %c128 : index
              %177 = arith.addi %53, %176 : index
              memref.prefetch %2[%177], read, locality<3>, data : memref<?xf32>
              %178 = arith.addi %177, %c16 : index
              memref.prefetch %2[%178], read, locality<3>, data : memref<?xf32>
              %179 = arith.addi %53, %172 : index
              %180 = vector.create_mask %175 : vector<16xi1>
              %181 = vector.maskedload %2[%179], %180, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %182 = arith.addi %179, %c16 : index
              %183 = arith.subi %175, %c16 : index
              %184 = vector.create_mask %183 : vector<16xi1>
              %185 = vector.maskedload %2[%182], %184, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %186 = arith.index_cast %175 : index to i32
              %187 = vector.broadcast %186 : i32 to vector<16xi32>
              %188 = arith.cmpi slt, %cst_19, %187 : vector<16xi32>
              %189 = arith.select %188, %181, %cst_22 : vector<16xi1>, vector<16xf32>
              %190 = arith.cmpi slt, %cst_18, %187 : vector<16xi32>
              %191 = arith.select %190, %185, %cst_22 : vector<16xi1>, vector<16xf32>
              %192 = arith.index_cast %175 : index to i32
              %193 = vector.broadcast %192 : i32 to vector<16xi32>
              %194 = arith.cmpi slt, %cst_19, %193 : vector<16xi32>
              %195 = arith.select %194, %181, %cst_22 : vector<16xi1>, vector<16xf32>
              %196 = arith.cmpi slt, %cst_18, %193 : vector<16xi32>
              %197 = arith.select %196, %185, %cst_22 : vector<16xi1>, vector<16xf32>
              %198 = math.fma %189, %195, %arg18 : vector<16xf32>
              %199 = math.fma %191, %197, %arg19 : vector<16xf32>
              %200 = vector.create_mask %175 : vector<16xi1>
              %201 = vector.maskedload %3[%172], %200, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %202 = arith.addi %172, %c16 : index
              %203 = arith.subi %175, %c16 : index
              %204 = vector.create_mask %203 : vector<16xi1>
              %205 = vector.maskedload %3[%202], %204, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %206 = arith.addf %201, %56 : vector<16xf32>
              %207 = arith.addf %205, %56 : vector<16xf32>
              %208 = arith.mulf %181, %206 : vector<16xf32>
              %209 = arith.mulf %185, %207 : vector<16xf32>
              %210 = arith.index_cast %175 : index to i32
              %211 = vector.broadcast %210 : i32 to vector<16xi32>
              %212 = arith.cmpi slt, %cst_19, %211 : vector<16xi32>
              %213 = arith.select %212, %208, %cst_22 : vector<16xi1>, vector<16xf32>
              %214 = arith.cmpi slt, %cst_18, %211 : vector<16xi32>
              %215 = arith.select %214, %209, %cst_22 : vector<16xi1>, vector<16xf32>
              %216 = arith.bitcast %213 : vector<16xf32> to vector<16xi32>
              %217 = arith.andi %216, %cst_21 : vector<16xi32>
              %218 = arith.bitcast %215 : vector<16xf32> to vector<16xi32>
              %219 = arith.andi %218, %cst_21 : vector<16xi32>
              %220 = arith.maxsi %217, %169 : vector<16xi32>
              %221 = arith.maxsi %219, %168 : vector<16xi32>
              %222 = arith.addi %94, %c64 : index
              %223 = arith.muli %arg15, %26 : index
              %224 = arith.addi %222, %223 : index
              %225 = arith.subi %arg5, %224 : index
              %226 = arith.subi %26, %222 : index
              %227 = arith.minsi %225, %226 : index
              %228 = arith.addi %224, %c128 : index
              %229 = arith.addi %53, %228 : index
              memref.prefetch %2[%229], read, locality<3>, data : memref<?xf32>
              %230 = arith.addi %229, %c16 : index
              memref.prefetch %2[%230], read, locality<3>, data : memref<?xf32>
              %231 = arith.addi %53, %224 : index
              %232 = vector.create_mask %227 : vector<16xi1>
              %233 = vector.maskedload %2[%231], %232, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %234 = arith.addi %231, %c16 : index
              %235 = arith.subi %227, %c16 : index
              %236 = vector.create_mask %235 : vector<16xi1>
              %237 = vector.maskedload %2[%234], %236, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %238 = arith.index_cast %227 : index to i32
              %239 = vector.broadcast %238 : i32 to vector<16xi32>
              %240 = arith.cmpi slt, %cst_19, %239 : vector<16xi32>
              %241 = arith.select %240, %233, %cst_22 : vector<16xi1>, vector<16xf32>
              %242 = arith.cmpi slt, %cst_18, %239 : vector<16xi32>
              %243 = arith.select %242, %237, %cst_22 : vector<16xi1>, vector<16xf32>
              %244 = arith.index_cast %227 : index to i32
              %245 = vector.broadcast %244 : i32 to vector<16xi32>
              %246 = arith.cmpi slt, %cst_19, %245 : vector<16xi32>
              %247 = arith.select %246, %233, %cst_22 : vector<16xi1>, vector<16xf32>
              %248 = arith.cmpi slt, %cst_18, %245 : vector<16xi32>
              %249 = arith.select %248, %237, %cst_22 : vector<16xi1>, vector<16xf32>
              %250 = math.fma %241, %247, %arg20 : vector<16xf32>
              %251 = math.fma %243, %249, %arg21 : vector<16xf32>
              %252 = vector.create_mask %227 : vector<16xi1>
              %253 = vector.maskedload %3[%224], %252, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %254 = arith.addi %224, %c16 : index
              %255 = arith.subi %227, %c16 : index
              %256 = vector.create_mask %255 : vector<16xi1>
              %257 = vector.maskedload %3[%254], %256, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %258 = arith.addf %253, %56 : vector<16xf32>
              %259 = arith.addf %257, %56 : vector<16xf32>
              %260 = arith.mulf %233, %258 : vector<16xf32>
              %261 = arith.mulf %237, %259 : vector<16xf32>
              %262 = arith.index_cast %227 : index to i32
              %263 = vector.broadcast %262 : i32 to vector<16xi32>
              %264 = arith.cmpi slt, %cst_19, %263 : vector<16xi32>
              %265 = arith.select %264, %260, %cst_22 : vector<16xi1>, vector<16xf32>
              %266 = arith.cmpi slt, %cst_18, %263 : vector<16xi32>
              %267 = arith.select %266, %261, %cst_22 : vector<16xi1>, vector<16xf32>
              %268 = arith.bitcast %265 : vector<16xf32> to vector<16xi32>
              %269 = arith.andi %268, %cst_21 : vector<16xi32>
              %270 = arith.bitcast %267 : vector<16xf32> to vector<16xi32>
              %271 = arith.andi %270, %cst_21 : vector<16xi32>
              %272 = arith.maxsi %269, %221 : vector<16xi32>
              %273 = arith.maxsi %271, %220 : vector<16xi32>
              %274 = arith.addi %94, %c96 : index
              %275 = arith.muli %arg15, %26 : index
              %276 = arith.addi %274, %275 : index
              %277 = arith.subi %arg5, %276 : index
              %278 = arith.subi %26, %274 : index
              %279 = arith.minsi %277, %278 : index
              %280 = arith.addi %276, %c128 : index
              %281 = arith.addi %53, %280 : index
              memref.prefetch %2[%281], read, locality<3>, data : memref<?xf32>
              %282 = arith.addi %281, %c16 : index
              memref.prefetch %2[%282], read, locality<3>, data : memref<?xf32>
              %283 = arith.addi %53, %276 : index
              %284 = vector.create_mask %279 : vector<16xi1>
              %285 = vector.maskedload %2[%283], %284, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %286 = arith.addi %283, %c16 : index
              %287 = arith.subi %279, %c16 : index
              %288 = vector.create_mask %287 : vector<16xi1>
              %289 = vector.maskedload %2[%286], %288, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %290 = arith.index_cast %279 : index to i32
              %291 = vector.broadcast %290 : i32 to vector<16xi32>
              %292 = arith.cmpi slt, %cst_19, %291 : vector<16xi32>
              %293 = arith.select %292, %285, %cst_22 : vector<16xi1>, vector<16xf32>
              %294 = arith.cmpi slt, %cst_18, %291 : vector<16xi32>
              %295 = arith.select %294, %289, %cst_22 : vector<16xi1>, vector<16xf32>
              %296 = arith.index_cast %279 : index to i32
              %297 = vector.broadcast %296 : i32 to vector<16xi32>
              %298 = arith.cmpi slt, %cst_19, %297 : vector<16xi32>
              %299 = arith.select %298, %285, %cst_22 : vector<16xi1>, vector<16xf32>
              %300 = arith.cmpi slt, %cst_18, %297 : vector<16xi32>
              %301 = arith.select %300, %289, %cst_22 : vector<16xi1>, vector<16xf32>
              %302 = math.fma %293, %299, %arg22 : vector<16xf32>
              %303 = math.fma %295, %301, %arg23 : vector<16xf32>
              %304 = vector.create_mask %279 : vector<16xi1>
              %305 = vector.maskedload %3[%276], %304, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %306 = arith.addi %276, %c16 : index
              %307 = arith.subi %279, %c16 : index
              %308 = vector.create_mask %307 : vector<16xi1>
              %309 = vector.maskedload %3[%306], %308, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %310 = arith.addf %305, %56 : vector<16xf32>
              %311 = arith.addf %309, %56 : vector<16xf32>
              %312 = arith.mulf %285, %310 : vector<16xf32>
              %313 = arith.mulf %289, %311 : vector<16xf32>
              %314 = arith.index_cast %279 : index to i32
              %315 = vector.broadcast %314 : i32 to vector<16xi32>
              %316 = arith.cmpi slt, %cst_19, %315 : vector<16xi32>
              %317 = arith.select %316, %312, %cst_22 : vector<16xi1>, vector<16xf32>
              %318 = arith.cmpi slt, %cst_18, %315 : vector<16xi32>
              %319 = arith.select %318, %313, %cst_22 : vector<16xi1>, vector<16xf32>
              %320 = arith.bitcast %317 : vector<16xf32> to vector<16xi32>
              %321 = arith.andi %320, %cst_21 : vector<16xi32>
              %322 = arith.bitcast %319 : vector<16xf32> to vector<16xi32>
              %323 = arith.andi %322, %cst_21 : vector<16xi32>
              %324 = arith.maxsi %321, %273 : vector<16xi32>
              %325 = arith.maxsi %323, %272 : vector<16xi32>
              scf.yield %146, %147, %198, %199, %250, %251, %302, %303, %325, %324 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>
            }
            %97 = vector.shuffle %96#0, %96#1 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
            %98 = vector.shuffle %96#0, %96#1 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
            %99 = arith.addf %97, %98 : vector<16xf32>
            %100 = vector.shuffle %96#2, %96#3 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
            %101 = vector.shuffle %96#2, %96#3 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
            %102 = arith.addf %100, %101 : vector<16xf32>
            %103 = vector.shuffle %96#4, %96#5 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
            %104 = vector.shuffle %96#4, %96#5 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
            %105 = arith.addf %103, %104 : vector<16xf32>
            %106 = vector.shuffle %96#6, %96#7 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
            %107 = vector.shuffle %96#6, %96#7 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
            %108 = arith.addf %106, %107 : vector<16xf32>
            %109 = vector.shuffle %99, %102 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
            %110 = vector.shuffle %99, %102 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
            %111 = arith.addf %109, %110 : vector<16xf32>
            %112 = vector.shuffle %105, %108 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
            %113 = vector.shuffle %105, %108 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
            %114 = arith.addf %112, %113 : vector<16xf32>
            %115 = vector.shuffle %111, %114 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
            %116 = vector.shuffle %111, %114 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
            %117 = arith.addf %115, %116 : vector<16xf32>
            %118 = arith.muli %arg12, %c16 : index
            vector.store %117, %alloca[%118] : memref<1024xf32>, vector<16xf32>
            scf.yield %96#8, %96#9 : vector<16xi32>, vector<16xi32>
          }
          %71:2 = scf.for %arg12 = %69 to %58 step %c1 iter_args(%arg13 = %70#0, %arg14 = %70#1) -> (vector<16xi32>, vector<16xi32>) {
            %94 = arith.muli %arg12, %c128 : index
            %95:10 = scf.for %arg15 = %c0 to %59 step %c1 iter_args(%arg16 = %cst_22, %arg17 = %cst_22, %arg18 = %cst_22, %arg19 = %cst_22, %arg20 = %cst_22, %arg21 = %cst_22, %arg22 = %cst_22, %arg23 = %cst_22, %arg24 = %arg13, %arg25 = %arg14) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>) {
              %118 = arith.muli %arg15, %26 : index
              %119 = arith.addi %94, %118 : index
              %120 = arith.addi %119, %c128 : index
              %121 = arith.addi %53, %120 : index
              memref.prefetch %2[%121], read, locality<3>, data : memref<?xf32>
              %122 = arith.addi %121, %c16 : index
              memref.prefetch %2[%122], read, locality<3>, data : memref<?xf32>
              %123 = arith.addi %53, %119 : index
              %124 = vector.load %2[%123] : memref<?xf32>, vector<16xf32>
              %125 = arith.addi %123, %c16 : index
              %126 = vector.load %2[%125] : memref<?xf32>, vector<16xf32>
              %127 = math.fma %124, %124, %arg16 : vector<16xf32>
              %128 = math.fma %126, %126, %arg17 : vector<16xf32>
              %129 = vector.load %3[%119] : memref<?xf32>, vector<16xf32>
              %130 = arith.addi %119, %c16 : index
              %131 = vector.load %3[%130] : memref<?xf32>, vector<16xf32>
              %132 = arith.addf %129, %56 : vector<16xf32>
              %133 = arith.addf %131, %56 : vector<16xf32>
              %134 = arith.mulf %124, %132 : vector<16xf32>
              %135 = arith.mulf %126, %133 : vector<16xf32>
              %136 = arith.bitcast %134 : vector<16xf32> to vector<16xi32>
              %137 = arith.andi %136, %cst_21 : vector<16xi32>
              %138 = arith.bitcast %135 : vector<16xf32> to vector<16xi32>
              %139 = arith.andi %138, %cst_21 : vector<16xi32>
              %140 = arith.maxsi %137, %arg24 : vector<16xi32>
              %141 = arith.maxsi %139, %arg25 : vector<16xi32>
              %142 = arith.addi %119, %c32 : index
              %143 = arith.addi %142, %c128 : index
              %144 = arith.addi %53, %143 : index
              memref.prefetch %2[%144], read, locality<3>, data : memref<?xf32>
              %145 = arith.addi %144, %c16 : index
              memref.prefetch %2[%145], read, locality<3>, data : memref<?xf32>
              %146 = arith.addi %53, %142 : index
              %147 = vector.load %2[%146] : memref<?xf32>, vector<16xf32>
              %148 = arith.addi %146, %c16 : index
              %149 = vector.load %2[%148] : memref<?xf32>, vector<16xf32>
              %150 = math.fma %147, %147, %arg18 : vector<16xf32>
              %151 = math.fma %149, %149, %arg19 : vector<16xf32>
              %152 = vector.load %3[%142] : memref<?xf32>, vector<16xf32>
              %153 = arith.addi %142, %c16 : index
              %154 = vector.load %3[%153] : memref<?xf32>, vector<16xf32>
              %155 = arith.addf %152, %56 : vector<16xf32>
              %156 = arith.addf %154, %56 : vector<16xf32>
              %157 = arith.mulf %147, %155 : vector<16xf32>
              %158 = arith.mulf %149, %156 : vector<16xf32>
              %159 = arith.bitcast %157 : vector<16xf32> to vector<16xi32>
              %160 = arith.andi %159, %cst_21 : vector<16xi32>
              %161 = arith.bitcast %158 : vector<16xf32> to vector<16xi32>
              %162 = arith.andi %161, %cst_21 : vector<16xi32>
              %163 = arith.maxsi %160, %141 : vector<16xi32>
              %164 = arith.maxsi %162, %140 : vector<16xi32>
              %165 = arith.addi %119, %c64 : index
              %166 = arith.addi %165, %c128 : index
              %167 = arith.addi %53, %166 : index
              memref.prefetch %2[%167], read, locality<3>, data : memref<?xf32>
              %168 = arith.addi %167, %c16 : index
              memref.prefetch %2[%168], read, locality<3>, data : memref<?xf32>
              %169 = arith.addi %53, %165 : index
              %170 = vector.load %2[%169] : memref<?xf32>, vector<16xf32>
              %171 = arith.addi %169, %c16 : index
              %172 = vector.load %2[%171] : memref<?xf32>, vector<16xf32>
              %173 = math.fma %170, %170, %arg20 : vector<16xf32>
              %174 = math.fma %172, %172, %arg21 : vector<16xf32>
              %175 = vector.load %3[%165] : memref<?xf32>, vector<16xf32>
              %176 = arith.addi %165, %c16 : index
              %177 = vector.load %3[%176] : memref<?xf32>, vector<16xf32>
              %178 = arith.addf %175, %56 : vector<16xf32>
              %179 = arith.addf %177, %56 : vector<16xf32>
              %180 = arith.mulf %170, %178 : vector<16xf32>
              %181 = arith.mulf %172, %179 : vector<16xf32>
              %182 = arith.bitcast %180 : vector<16xf32> to vector<16xi32>
              %183 = arith.andi %182, %cst_21 : vector<16xi32>
              %184 = arith.bitcast %181 : vector<16xf32> to vector<16xi32>
              %185 = arith.andi %184, %cst_21 : vector<16xi32>
              %186 = arith.maxsi %183, %164 : vector<16xi32>
              %187 = arith.maxsi %185, %163 : vector<16xi32>
              %188 = arith.addi %119, %c96 : index
              %189 = arith.addi %188, %c128 : index
              %190 = arith.addi %53, %189 : index
              memref.prefetch %2[%190], read, locality<3>, data : memref<?xf32>
              %191 = arith.addi %190, %c16 : index
              memref.prefetch %2[%191], read, locality<3>, data : memref<?xf32>
              %192 = arith.addi %53, %188 : index
              %193 = vector.load %2[%192] : memref<?xf32>, vector<16xf32>
              %194 = arith.addi %192, %c16 : index
              %195 = vector.load %2[%194] : memref<?xf32>, vector<16xf32>
              %196 = math.fma %193, %193, %arg22 : vector<16xf32>
              %197 = math.fma %195, %195, %arg23 : vector<16xf32>
              %198 = vector.load %3[%188] : memref<?xf32>, vector<16xf32>
              %199 = arith.addi %188, %c16 : index
              %200 = vector.load %3[%199] : memref<?xf32>, vector<16xf32>
              %201 = arith.addf %198, %56 : vector<16xf32>
              %202 = arith.addf %200, %56 : vector<16xf32>
              %203 = arith.mulf %193, %201 : vector<16xf32>
              %204 = arith.mulf %195, %202 : vector<16xf32>
              %205 = arith.bitcast %203 : vector<16xf32> to vector<16xi32>
              %206 = arith.andi %205, %cst_21 : vector<16xi32>
              %207 = arith.bitcast %204 : vector<16xf32> to vector<16xi32>
              %208 = arith.andi %207, %cst_21 : vector<16xi32>
              %209 = arith.maxsi %206, %187 : vector<16xi32>
              %210 = arith.maxsi %208, %186 : vector<16xi32>
              scf.yield %127, %128, %150, %151, %173, %174, %196, %197, %210, %209 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>
            }
            %96 = vector.shuffle %95#0, %95#1 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
            %97 = vector.shuffle %95#0, %95#1 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
            %98 = arith.addf %96, %97 : vector<16xf32>
            %99 = vector.shuffle %95#2, %95#3 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
            %100 = vector.shuffle %95#2, %95#3 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
            %101 = arith.addf %99, %100 : vector<16xf32>
            %102 = vector.shuffle %95#4, %95#5 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
            %103 = vector.shuffle %95#4, %95#5 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
            %104 = arith.addf %102, %103 : vector<16xf32>
            %105 = vector.shuffle %95#6, %95#7 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
            %106 = vector.shuffle %95#6, %95#7 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
            %107 = arith.addf %105, %106 : vector<16xf32>
            %108 = vector.shuffle %98, %101 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
            %109 = vector.shuffle %98, %101 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
            %110 = arith.addf %108, %109 : vector<16xf32>
            %111 = vector.shuffle %104, %107 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
            %112 = vector.shuffle %104, %107 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
            %113 = arith.addf %111, %112 : vector<16xf32>
            %114 = vector.shuffle %110, %113 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
            %115 = vector.shuffle %110, %113 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
            %116 = arith.addf %114, %115 : vector<16xf32>
            %117 = arith.muli %arg12, %c16 : index
            vector.store %116, %alloca[%117] : memref<1024xf32>, vector<16xf32>
            scf.yield %95#8, %95#9 : vector<16xi32>, vector<16xi32>
          }
          %72 = arith.maxsi %71#0, %71#1 : vector<16xi32>
          %73 = vector.reduction <maxsi>, %72 : vector<16xi32> into i32
          %74 = arith.bitcast %73 : i32 to f32
          %75 = arith.index_cast %58 : index to i64
          %76 = math.cttz %75 : i64
          %77 = arith.index_cast %76 : i64 to index
          %78 = scf.for %arg12 = %c0 to %77 step %c1 iter_args(%arg13 = %58) -> (index) {
            %94 = arith.divui %arg13, %c2 : index
            scf.for %arg14 = %c0 to %94 step %c1 {
              %95 = arith.muli %arg14, %c2 : index
              %96 = arith.muli %95, %c16 : index
              %97 = vector.load %alloca[%96] : memref<1024xf32>, vector<16xf32>
              %98 = arith.addi %95, %c1 : index
              %99 = arith.muli %98, %c16 : index
              %100 = vector.load %alloca[%99] : memref<1024xf32>, vector<16xf32>
              %101 = vector.shuffle %97, %100 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %102 = vector.shuffle %97, %100 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %103 = arith.addf %101, %102 : vector<16xf32>
              %104 = arith.muli %arg14, %c16 : index
              vector.store %103, %alloca[%104] : memref<1024xf32>, vector<16xf32>
            }
            scf.yield %94 : index
          }
          %79 = vector.load %alloca[%c0] : memref<1024xf32>, vector<16xf32>
          %80 = vector.shuffle %79, %79 [0, 2, 4, 6, 8, 10, 12, 14] : vector<16xf32>, vector<16xf32>
          %81 = vector.shuffle %79, %79 [1, 3, 5, 7, 9, 11, 13, 15] : vector<16xf32>, vector<16xf32>
          %82 = arith.addf %80, %81 : vector<8xf32>
          %83 = vector.shuffle %82, %82 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
          %84 = vector.shuffle %82, %82 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
          %85 = arith.addf %83, %84 : vector<4xf32>
          %86 = vector.shuffle %85, %85 [0, 2] : vector<4xf32>, vector<4xf32>
          %87 = vector.shuffle %85, %85 [1, 3] : vector<4xf32>, vector<4xf32>
          %88 = arith.addf %86, %87 : vector<2xf32>
          %89 = vector.shuffle %88, %88 [0] : vector<2xf32>, vector<2xf32>
          %90 = vector.shuffle %88, %88 [1] : vector<2xf32>, vector<2xf32>
          %91 = arith.addf %89, %90 : vector<1xf32>
          %92 = vector.extract %91[0] : f32 from vector<1xf32>
          %93:3 = scf.for %arg12 = %12 to %14 step %c1 iter_args(%arg13 = %74, %arg14 = %74, %arg15 = %92) -> (f32, f32, f32) {
            %94 = arith.muli %arg12, %arg6 : index
            %95 = arith.muli %arg12, %arg7 : index
            %96 = arith.muli %arg12, %arg8 : index
            %97 = arith.cmpf oeq, %arg14, %cst_16 : f32
            %98 = arith.divf %arg15, %28 : f32
            %99 = arith.addf %98, %arg10 : f32
            %100 = math.sqrt %99 : f32
            %101 = arith.divf %cst_15, %100 : f32
            %102 = arith.cmpf oeq, %101, %cst_14 : f32
            %103 = arith.andi %97, %102 : i1
            %104 = arith.select %103, %cst_16, %101 : f32
            %105 = arith.mulf %arg14, %104 : f32
            %106 = math.absf %105 : f32
            %107 = arith.cmpf olt, %106, %cst_14 : f32
            %108 = arith.cmpf olt, %105, %arg11 : f32
            %109 = arith.cmpf une, %105, %105 : f32
            %110 = arith.ori %108, %109 : i1
            %111 = arith.select %110, %105, %arg11 : f32
            %112 = arith.divf %111, %cst_13 : f32
            %113 = arith.select %107, %112, %cst_12 : f32
            %114 = arith.cmpf une, %113, %113 : f32
            %115 = arith.select %114, %29, %113 : f32
            %116 = arith.divf %cst_15, %115 : f32
            %117 = math.absf %116 : f32
            %118 = arith.cmpf olt, %117, %cst_14 : f32
            %119 = arith.select %118, %116, %cst_16 : f32
            %120 = arith.mulf %105, %119 : f32
            %121 = arith.cmpf olt, %120, %cst_11 : f32
            %122 = arith.cmpf ogt, %119, %cst_16 : f32
            %123 = arith.andi %121, %122 : i1
            %124 = arith.cmpf ogt, %105, %cst_10 : f32
            %125 = arith.andi %123, %124 : i1
            %126 = arith.cmpf ogt, %arg14, %cst_9 : f32
            %127 = arith.andi %125, %126 : i1
            %128 = arith.cmpf oeq, %119, %cst_16 : f32
            memref.store %115, %9[%96] : memref<?xf32>
            %129 = arith.cmpi slt, %arg12, %50 : index
            %130:3 = scf.if %129 -> (f32, f32, f32) {
              %131 = arith.addi %arg12, %c1 : index
              %132 = arith.muli %131, %arg6 : index
              %133 = arith.muli %131, %arg7 : index
              %134 = arith.muli %131, %arg8 : index
              %135 = vector.broadcast %arg9 : f32 to vector<16xf32>
              %136 = arith.divui %26, %c128 : index
              %137 = arith.maxsi %136, %c1 : index
              %138 = arith.divui %arg5, %26 : index
              %139 = arith.muli %138, %26 : index
              %140 = arith.subi %arg5, %139 : index
              %141 = arith.divui %140, %c128 : index
              %142 = arith.remui %140, %c128 : index
              %143 = arith.cmpi ne, %142, %c0 : index
              %144 = arith.cmpi slt, %26, %c128 : index
              %145 = arith.ori %143, %144 : i1
              %146 = arith.select %145, %c1, %c0 : index
              %147:2 = scf.for %arg16 = %c0 to %141 step %c1 iter_args(%arg17 = %cst_23, %arg18 = %cst_23) -> (vector<16xi32>, vector<16xi32>) {
                %172 = arith.addi %138, %c1 : index
                %173 = arith.muli %arg16, %c128 : index
                %174:10 = scf.for %arg19 = %c0 to %172 step %c1 iter_args(%arg20 = %cst_22, %arg21 = %cst_22, %arg22 = %cst_22, %arg23 = %cst_22, %arg24 = %cst_22, %arg25 = %cst_22, %arg26 = %cst_22, %arg27 = %cst_22, %arg28 = %arg17, %arg29 = %arg18) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>) {
                  %197 = arith.muli %arg19, %26 : index
                  %198 = arith.addi %173, %197 : index
                  %199 = arith.addi %198, %c128 : index
                  %200 = arith.addi %132, %199 : index
                  memref.prefetch %2[%200], read, locality<3>, data : memref<?xf32>
                  %201 = arith.addi %200, %c16 : index
                  memref.prefetch %2[%201], read, locality<3>, data : memref<?xf32>
                  %202 = arith.addi %132, %198 : index
                  %203 = vector.load %2[%202] : memref<?xf32>, vector<16xf32>
                  %204 = arith.addi %202, %c16 : index
                  %205 = vector.load %2[%204] : memref<?xf32>, vector<16xf32>
                  %206 = math.fma %203, %203, %arg20 : vector<16xf32>
                  %207 = math.fma %205, %205, %arg21 : vector<16xf32>
                  %208 = vector.load %3[%198] : memref<?xf32>, vector<16xf32>
                  %209 = arith.addi %198, %c16 : index
                  %210 = vector.load %3[%209] : memref<?xf32>, vector<16xf32>
                  %211 = arith.addf %208, %135 : vector<16xf32>
                  %212 = arith.addf %210, %135 : vector<16xf32>
                  %213 = arith.mulf %203, %211 : vector<16xf32>
                  %214 = arith.mulf %205, %212 : vector<16xf32>
                  %215 = arith.bitcast %213 : vector<16xf32> to vector<16xi32>
                  %216 = arith.andi %215, %cst_21 : vector<16xi32>
                  %217 = arith.bitcast %214 : vector<16xf32> to vector<16xi32>
                  %218 = arith.andi %217, %cst_21 : vector<16xi32>
                  %219 = arith.maxsi %216, %arg28 : vector<16xi32>
                  %220 = arith.maxsi %218, %arg29 : vector<16xi32>
                  %221 = arith.addi %198, %c32 : index
                  %222 = arith.addi %221, %c128 : index
                  %223 = arith.addi %132, %222 : index
                  memref.prefetch %2[%223], read, locality<3>, data : memref<?xf32>
                  %224 = arith.addi %223, %c16 : index
                  memref.prefetch %2[%224], read, locality<3>, data : memref<?xf32>
                  %225 = arith.addi %132, %221 : index
                  %226 = vector.load %2[%225] : memref<?xf32>, vector<16xf32>
                  %227 = arith.addi %225, %c16 : index
                  %228 = vector.load %2[%227] : memref<?xf32>, vector<16xf32>
                  %229 = math.fma %226, %226, %arg22 : vector<16xf32>
                  %230 = math.fma %228, %228, %arg23 : vector<16xf32>
                  %231 = vector.load %3[%221] : memref<?xf32>, vector<16xf32>
                  %232 = arith.addi %221, %c16 : index
                  %233 = vector.load %3[%232] : memref<?xf32>, vector<16xf32>
                  %234 = arith.addf %231, %135 : vector<16xf32>
                  %235 = arith.addf %233, %135 : vector<16xf32>
                  %236 = arith.mulf %226, %234 : vector<16xf32>
                  %237 = arith.mulf %228, %235 : vector<16xf32>
                  %238 = arith.bitcast %236 : vector<16xf32> to vector<16xi32>
                  %239 = arith.andi %238, %cst_21 : vector<16xi32>
                  %240 = arith.bitcast %237 : vector<16xf32> to vector<16xi32>
                  %241 = arith.andi %240, %cst_21 : vector<16xi32>
                  %242 = arith.maxsi %239, %220 : vector<16xi32>
                  %243 = arith.maxsi %241, %219 : vector<16xi32>
                  %244 = arith.addi %198, %c64 : index
                  %245 = arith.addi %244, %c128 : index
                  %246 = arith.addi %132, %245 : index
                  memref.prefetch %2[%246], read, locality<3>, data : memref<?xf32>
                  %247 = arith.addi %246, %c16 : index
                  memref.prefetch %2[%247], read, locality<3>, data : memref<?xf32>
                  %248 = arith.addi %132, %244 : index
                  %249 = vector.load %2[%248] : memref<?xf32>, vector<16xf32>
                  %250 = arith.addi %248, %c16 : index
                  %251 = vector.load %2[%250] : memref<?xf32>, vector<16xf32>
                  %252 = math.fma %249, %249, %arg24 : vector<16xf32>
                  %253 = math.fma %251, %251, %arg25 : vector<16xf32>
                  %254 = vector.load %3[%244] : memref<?xf32>, vector<16xf32>
                  %255 = arith.addi %244, %c16 : index
                  %256 = vector.load %3[%255] : memref<?xf32>, vector<16xf32>
                  %257 = arith.addf %254, %135 : vector<16xf32>
                  %258 = arith.addf %256, %135 : vector<16xf32>
                  %259 = arith.mulf %249, %257 : vector<16xf32>
                  %260 = arith.mulf %251, %258 : vector<16xf32>
                  %261 = arith.bitcast %259 : vector<16xf32> to vector<16xi32>
                  %262 = arith.andi %261, %cst_21 : vector<16xi32>
                  %263 = arith.bitcast %260 : vector<16xf32> to vector<16xi32>
                  %264 = arith.andi %263, %cst_21 : vector<16xi32>
                  %265 = arith.maxsi %262, %243 : vector<16xi32>
                  %266 = arith.maxsi %264, %242 : vector<16xi32>
                  %267 = arith.addi %198, %c96 : index
                  %268 = arith.addi %267, %c128 : index
                  %269 = arith.addi %132, %268 : index
                  memref.prefetch %2[%269], read, locality<3>, data : memref<?xf32>
                  %270 = arith.addi %269, %c16 : index
                  memref.prefetch %2[%270], read, locality<3>, data : memref<?xf32>
                  %271 = arith.addi %132, %267 : index
                  %272 = vector.load %2[%271] : memref<?xf32>, vector<16xf32>
                  %273 = arith.addi %271, %c16 : index
                  %274 = vector.load %2[%273] : memref<?xf32>, vector<16xf32>
                  %275 = math.fma %272, %272, %arg26 : vector<16xf32>
                  %276 = math.fma %274, %274, %arg27 : vector<16xf32>
                  %277 = vector.load %3[%267] : memref<?xf32>, vector<16xf32>
                  %278 = arith.addi %267, %c16 : index
                  %279 = vector.load %3[%278] : memref<?xf32>, vector<16xf32>
                  %280 = arith.addf %277, %135 : vector<16xf32>
                  %281 = arith.addf %279, %135 : vector<16xf32>
                  %282 = arith.mulf %272, %280 : vector<16xf32>
                  %283 = arith.mulf %274, %281 : vector<16xf32>
                  %284 = arith.bitcast %282 : vector<16xf32> to vector<16xi32>
                  %285 = arith.andi %284, %cst_21 : vector<16xi32>
                  %286 = arith.bitcast %283 : vector<16xf32> to vector<16xi32>
                  %287 = arith.andi %286, %cst_21 : vector<16xi32>
                  %288 = arith.maxsi %285, %266 : vector<16xi32>
                  %289 = arith.maxsi %287, %265 : vector<16xi32>
                  scf.yield %206, %207, %229, %230, %252, %253, %275, %276, %289, %288 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>
                }
                %175 = vector.shuffle %174#0, %174#1 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %176 = vector.shuffle %174#0, %174#1 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %177 = arith.addf %175, %176 : vector<16xf32>
                %178 = vector.shuffle %174#2, %174#3 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %179 = vector.shuffle %174#2, %174#3 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %180 = arith.addf %178, %179 : vector<16xf32>
                %181 = vector.shuffle %174#4, %174#5 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %182 = vector.shuffle %174#4, %174#5 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %183 = arith.addf %181, %182 : vector<16xf32>
                %184 = vector.shuffle %174#6, %174#7 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %185 = vector.shuffle %174#6, %174#7 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %186 = arith.addf %184, %185 : vector<16xf32>
                %187 = vector.shuffle %177, %180 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %188 = vector.shuffle %177, %180 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %189 = arith.addf %187, %188 : vector<16xf32>
                %190 = vector.shuffle %183, %186 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %191 = vector.shuffle %183, %186 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %192 = arith.addf %190, %191 : vector<16xf32>
                %193 = vector.shuffle %189, %192 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %194 = vector.shuffle %189, %192 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %195 = arith.addf %193, %194 : vector<16xf32>
                %196 = arith.muli %arg16, %c16 : index
                vector.store %195, %alloca[%196] : memref<1024xf32>, vector<16xf32>
                scf.yield %174#8, %174#9 : vector<16xi32>, vector<16xi32>
              }
              %148 = arith.addi %141, %146 : index
              %149:2 = scf.for %arg16 = %141 to %148 step %c1 iter_args(%arg17 = %147#0, %arg18 = %147#1) -> (vector<16xi32>, vector<16xi32>) {
                %172 = arith.muli %arg16, %c128 : index
                %173 = arith.addi %138, %c1 : index
                %174:10 = scf.for %arg19 = %c0 to %173 step %c1 iter_args(%arg20 = %cst_22, %arg21 = %cst_22, %arg22 = %cst_22, %arg23 = %cst_22, %arg24 = %cst_22, %arg25 = %cst_22, %arg26 = %cst_22, %arg27 = %cst_22, %arg28 = %arg17, %arg29 = %arg18) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>) {
                  %197 = arith.muli %arg19, %26 : index
                  %198 = arith.addi %172, %197 : index
                  %199 = arith.subi %arg5, %198 : index
                  %200 = arith.subi %26, %172 : index
                  %201 = arith.minsi %199, %200 : index
                  %202 = arith.addi %198, %c128 : index
                  %203 = arith.addi %132, %202 : index
                  memref.prefetch %2[%203], read, locality<3>, data : memref<?xf32>
                  %204 = arith.addi %203, %c16 : index
                  memref.prefetch %2[%204], read, locality<3>, data : memref<?xf32>
                  %205 = arith.addi %132, %198 : index
                  %206 = vector.create_mask %201 : vector<16xi1>
                  %207 = vector.maskedload %2[%205], %206, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %208 = arith.addi %205, %c16 : index
                  %209 = arith.subi %201, %c16 : index
                  %210 = vector.create_mask %209 : vector<16xi1>
                  %211 = vector.maskedload %2[%208], %210, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %212 = arith.index_cast %201 : index to i32
                  %213 = vector.broadcast %212 : i32 to vector<16xi32>
                  %214 = arith.cmpi slt, %cst_19, %213 : vector<16xi32>
                  %215 = arith.select %214, %207, %cst_22 : vector<16xi1>, vector<16xf32>
                  %216 = arith.cmpi slt, %cst_18, %213 : vector<16xi32>
                  %217 = arith.select %216, %211, %cst_22 : vector<16xi1>, vector<16xf32>
                  %218 = arith.index_cast %201 : index to i32
                  %219 = vector.broadcast %218 : i32 to vector<16xi32>
                  %220 = arith.cmpi slt, %cst_19, %219 : vector<16xi32>
                  %221 = arith.select %220, %207, %cst_22 : vector<16xi1>, vector<16xf32>
                  %222 = arith.cmpi slt, %cst_18, %219 : vector<16xi32>
                  %223 = arith.select %222, %211, %cst_22 : vector<16xi1>, vector<16xf32>
                  %224 = math.fma %215, %221, %arg20 : vector<16xf32>
                  %225 = math.fma %217, %223, %arg21 : vector<16xf32>
                  %226 = vector.create_mask %201 : vector<16xi1>
                  %227 = vector.maskedload %3[%198], %226, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %228 = arith.addi %198, %c16 : index
                  %229 = arith.subi %201, %c16 : index
                  %230 = vector.create_mask %229 : vector<16xi1>
                  %231 = vector.maskedload %3[%228], %230, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %232 = arith.addf %227, %135 : vector<16xf32>
                  %233 = arith.addf %231, %135 : vector<16xf32>
                  %234 = arith.mulf %207, %232 : vector<16xf32>
                  %235 = arith.mulf %211, %233 : vector<16xf32>
                  %236 = arith.index_cast %201 : index to i32
                  %237 = vector.broadcast %236 : i32 to vector<16xi32>
                  %238 = arith.cmpi slt, %cst_19, %237 : vector<16xi32>
                  %239 = arith.select %238, %234, %cst_22 : vector<16xi1>, vector<16xf32>
                  %240 = arith.cmpi slt, %cst_18, %237 : vector<16xi32>
                  %241 = arith.select %240, %235, %cst_22 : vector<16xi1>, vector<16xf32>
                  %242 = arith.bitcast %239 : vector<16xf32> to vector<16xi32>
                  %243 = arith.andi %242, %cst_21 : vector<16xi32>
                  %244 = arith.bitcast %241 : vector<16xf32> to vector<16xi32>
                  %245 = arith.andi %244, %cst_21 : vector<16xi32>
                  %246 = arith.maxsi %243, %arg28 : vector<16xi32>
                  %247 = arith.maxsi %245, %arg29 : vector<16xi32>
                  %248 = arith.addi %172, %c32 : index
                  %249 = arith.muli %arg19, %26 : index
                  %250 = arith.addi %248, %249 : index
                  %251 = arith.subi %arg5, %250 : index
                  %252 = arith.subi %26, %248 : index
                  %253 = arith.minsi %251, %252 : index
                  %254 = arith.addi %250, %c128 : index
                  %255 = arith.addi %132, %254 : index
                  memref.prefetch %2[%255], read, locality<3>, data : memref<?xf32>
                  %256 = arith.addi %255, %c16 : index
                  memref.prefetch %2[%256], read, locality<3>, data : memref<?xf32>
                  %257 = arith.addi %132, %250 : index
                  %258 = vector.create_mask %253 : vector<16xi1>
                  %259 = vector.maskedload %2[%257], %258, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %260 = arith.addi %257, %c16 : index
                  %261 = arith.subi %253, %c16 : index
                  %262 = vector.create_mask %261 : vector<16xi1>
                  %263 = vector.maskedload %2[%260], %262, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %264 = arith.index_cast %253 : index to i32
                  %265 = vector.broadcast %264 : i32 to vector<16xi32>
                  %266 = arith.cmpi slt, %cst_19, %265 : vector<16xi32>
                  %267 = arith.select %266, %259, %cst_22 : vector<16xi1>, vector<16xf32>
                  %268 = arith.cmpi slt, %cst_18, %265 : vector<16xi32>
                  %269 = arith.select %268, %263, %cst_22 : vector<16xi1>, vector<16xf32>
                  %270 = arith.index_cast %253 : index to i32
                  %271 = vector.broadcast %270 : i32 to vector<16xi32>
                  %272 = arith.cmpi slt, %cst_19, %271 : vector<16xi32>
                  %273 = arith.select %272, %259, %cst_22 : vector<16xi1>, vector<16xf32>
                  %274 = arith.cmpi slt, %cst_18, %271 : vector<16xi32>
                  %275 = arith.select %274, %263, %cst_22 : vector<16xi1>, vector<16xf32>
                  %276 = math.fma %267, %273, %arg22 : vector<16xf32>
                  %277 = math.fma %269, %275, %arg23 : vector<16xf32>
                  %278 = vector.create_mask %253 : vector<16xi1>
                  %279 = vector.maskedload %3[%250], %278, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %280 = arith.addi %250, %c16 : index
                  %281 = arith.subi %253, %c16 : index
                  %282 = vector.create_mask %281 : vector<16xi1>
                  %283 = vector.maskedload %3[%280], %282, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %284 = arith.addf %279, %135 : vector<16xf32>
                  %285 = arith.addf %283, %135 : vector<16xf32>
                  %286 = arith.mulf %259, %284 : vector<16xf32>
                  %287 = arith.mulf %263, %285 : vector<16xf32>
                  %288 = arith.index_cast %253 : index to i32
                  %289 = vector.broadcast %288 : i32 to vector<16xi32>
                  %290 = arith.cmpi slt, %cst_19, %289 : vector<16xi32>
                  %291 = arith.select %290, %286, %cst_22 : vector<16xi1>, vector<16xf32>
                  %292 = arith.cmpi slt, %cst_18, %289 : vector<16xi32>
                  %293 = arith.select %292, %287, %cst_22 : vector<16xi1>, vector<16xf32>
                  %294 = arith.bitcast %291 : vector<16xf32> to vector<16xi32>
                  %295 = arith.andi %294, %cst_21 : vector<16xi32>
                  %296 = arith.bitcast %293 : vector<16xf32> to vector<16xi32>
                  %297 = arith.andi %296, %cst_21 : vector<16xi32>
                  %298 = arith.maxsi %295, %247 : vector<16xi32>
                  %299 = arith.maxsi %297, %246 : vector<16xi32>
                  %300 = arith.addi %172, %c64 : index
                  %301 = arith.muli %arg19, %26 : index
                  %302 = arith.addi %300, %301 : index
                  %303 = arith.subi %arg5, %302 : index
                  %304 = arith.subi %26, %300 : index
                  %305 = arith.minsi %303, %304 : index
                  %306 = arith.addi %302, %c128 : index
                  %307 = arith.addi %132, %306 : index
                  memref.prefetch %2[%307], read, locality<3>, data : memref<?xf32>
                  %308 = arith.addi %307, %c16 : index
                  memref.prefetch %2[%308], read, locality<3>, data : memref<?xf32>
                  %309 = arith.addi %132, %302 : index
                  %310 = vector.create_mask %305 : vector<16xi1>
                  %311 = vector.maskedload %2[%309], %310, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %312 = arith.addi %309, %c16 : index
                  %313 = arith.subi %305, %c16 : index
                  %314 = vector.create_mask %313 : vector<16xi1>
                  %315 = vector.maskedload %2[%312], %314, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %316 = arith.index_cast %305 : index to i32
                  %317 = vector.broadcast %316 : i32 to vector<16xi32>
                  %318 = arith.cmpi slt, %cst_19, %317 : vector<16xi32>
                  %319 = arith.select %318, %311, %cst_22 : vector<16xi1>, vector<16xf32>
                  %320 = arith.cmpi slt, %cst_18, %317 : vector<16xi32>
                  %321 = arith.select %320, %315, %cst_22 : vector<16xi1>, vector<16xf32>
                  %322 = arith.index_cast %305 : index to i32
                  %323 = vector.broadcast %322 : i32 to vector<16xi32>
                  %324 = arith.cmpi slt, %cst_19, %323 : vector<16xi32>
                  %325 = arith.select %324, %311, %cst_22 : vector<16xi1>, vector<16xf32>
                  %326 = arith.cmpi slt, %cst_18, %323 : vector<16xi32>
                  %327 = arith.select %326, %315, %cst_22 : vector<16xi1>, vector<16xf32>
                  %328 = math.fma %319, %325, %arg24 : vector<16xf32>
                  %329 = math.fma %321, %327, %arg25 : vector<16xf32>
                  %330 = vector.create_mask %305 : vector<16xi1>
                  %331 = vector.maskedload %3[%302], %330, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %332 = arith.addi %302, %c16 : index
                  %333 = arith.subi %305, %c16 : index
                  %334 = vector.create_mask %333 : vector<16xi1>
                  %335 = vector.maskedload %3[%332], %334, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %336 = arith.addf %331, %135 : vector<16xf32>
                  %337 = arith.addf %335, %135 : vector<16xf32>
                  %338 = arith.mulf %311, %336 : vector<16xf32>
                  %339 = arith.mulf %315, %337 : vector<16xf32>
                  %340 = arith.index_cast %305 : index to i32
                  %341 = vector.broadcast %340 : i32 to vector<16xi32>
                  %342 = arith.cmpi slt, %cst_19, %341 : vector<16xi32>
                  %343 = arith.select %342, %338, %cst_22 : vector<16xi1>, vector<16xf32>
                  %344 = arith.cmpi slt, %cst_18, %341 : vector<16xi32>
                  %345 = arith.select %344, %339, %cst_22 : vector<16xi1>, vector<16xf32>
                  %346 = arith.bitcast %343 : vector<16xf32> to vector<16xi32>
                  %347 = arith.andi %346, %cst_21 : vector<16xi32>
                  %348 = arith.bitcast %345 : vector<16xf32> to vector<16xi32>
                  %349 = arith.andi %348, %cst_21 : vector<16xi32>
                  %350 = arith.maxsi %347, %299 : vector<16xi32>
                  %351 = arith.maxsi %349, %298 : vector<16xi32>
                  %352 = arith.addi %172, %c96 : index
                  %353 = arith.muli %arg19, %26 : index
                  %354 = arith.addi %352, %353 : index
                  %355 = arith.subi %arg5, %354 : index
                  %356 = arith.subi %26, %352 : index
                  %357 = arith.minsi %355, %356 : index
                  %358 = arith.addi %354, %c128 : index
                  %359 = arith.addi %132, %358 : index
                  memref.prefetch %2[%359], read, locality<3>, data : memref<?xf32>
                  %360 = arith.addi %359, %c16 : index
                  memref.prefetch %2[%360], read, locality<3>, data : memref<?xf32>
                  %361 = arith.addi %132, %354 : index
                  %362 = vector.create_mask %357 : vector<16xi1>
                  %363 = vector.maskedload %2[%361], %362, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %364 = arith.addi %361, %c16 : index
                  %365 = arith.subi %357, %c16 : index
                  %366 = vector.create_mask %365 : vector<16xi1>
                  %367 = vector.maskedload %2[%364], %366, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %368 = arith.index_cast %357 : index to i32
                  %369 = vector.broadcast %368 : i32 to vector<16xi32>
                  %370 = arith.cmpi slt, %cst_19, %369 : vector<16xi32>
                  %371 = arith.select %370, %363, %cst_22 : vector<16xi1>, vector<16xf32>
                  %372 = arith.cmpi slt, %cst_18, %369 : vector<16xi32>
                  %373 = arith.select %372, %367, %cst_22 : vector<16xi1>, vector<16xf32>
                  %374 = arith.index_cast %357 : index to i32
                  %375 = vector.broadcast %374 : i32 to vector<16xi32>
                  %376 = arith.cmpi slt, %cst_19, %375 : vector<16xi32>
                  %377 = arith.select %376, %363, %cst_22 : vector<16xi1>, vector<16xf32>
                  %378 = arith.cmpi slt, %cst_18, %375 : vector<16xi32>
                  %379 = arith.select %378, %367, %cst_22 : vector<16xi1>, vector<16xf32>
                  %380 = math.fma %371, %377, %arg26 : vector<16xf32>
                  %381 = math.fma %373, %379, %arg27 : vector<16xf32>
                  %382 = vector.create_mask %357 : vector<16xi1>
                  %383 = vector.maskedload %3[%354], %382, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %384 = arith.addi %354, %c16 : index
                  %385 = arith.subi %357, %c16 : index
                  %386 = vector.create_mask %385 : vector<16xi1>
                  %387 = vector.maskedload %3[%384], %386, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %388 = arith.addf %383, %135 : vector<16xf32>
                  %389 = arith.addf %387, %135 : vector<16xf32>
                  %390 = arith.mulf %363, %388 : vector<16xf32>
                  %391 = arith.mulf %367, %389 : vector<16xf32>
                  %392 = arith.index_cast %357 : index to i32
                  %393 = vector.broadcast %392 : i32 to vector<16xi32>
                  %394 = arith.cmpi slt, %cst_19, %393 : vector<16xi32>
                  %395 = arith.select %394, %390, %cst_22 : vector<16xi1>, vector<16xf32>
                  %396 = arith.cmpi slt, %cst_18, %393 : vector<16xi32>
                  %397 = arith.select %396, %391, %cst_22 : vector<16xi1>, vector<16xf32>
                  %398 = arith.bitcast %395 : vector<16xf32> to vector<16xi32>
                  %399 = arith.andi %398, %cst_21 : vector<16xi32>
                  %400 = arith.bitcast %397 : vector<16xf32> to vector<16xi32>
                  %401 = arith.andi %400, %cst_21 : vector<16xi32>
                  %402 = arith.maxsi %399, %351 : vector<16xi32>
                  %403 = arith.maxsi %401, %350 : vector<16xi32>
                  scf.yield %224, %225, %276, %277, %328, %329, %380, %381, %403, %402 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>
                }
                %175 = vector.shuffle %174#0, %174#1 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %176 = vector.shuffle %174#0, %174#1 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %177 = arith.addf %175, %176 : vector<16xf32>
                %178 = vector.shuffle %174#2, %174#3 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %179 = vector.shuffle %174#2, %174#3 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %180 = arith.addf %178, %179 : vector<16xf32>
                %181 = vector.shuffle %174#4, %174#5 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %182 = vector.shuffle %174#4, %174#5 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %183 = arith.addf %181, %182 : vector<16xf32>
                %184 = vector.shuffle %174#6, %174#7 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %185 = vector.shuffle %174#6, %174#7 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %186 = arith.addf %184, %185 : vector<16xf32>
                %187 = vector.shuffle %177, %180 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %188 = vector.shuffle %177, %180 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %189 = arith.addf %187, %188 : vector<16xf32>
                %190 = vector.shuffle %183, %186 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %191 = vector.shuffle %183, %186 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %192 = arith.addf %190, %191 : vector<16xf32>
                %193 = vector.shuffle %189, %192 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %194 = vector.shuffle %189, %192 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %195 = arith.addf %193, %194 : vector<16xf32>
                %196 = arith.muli %arg16, %c16 : index
                vector.store %195, %alloca[%196] : memref<1024xf32>, vector<16xf32>
                scf.yield %174#8, %174#9 : vector<16xi32>, vector<16xi32>
              }
              %150:2 = scf.for %arg16 = %148 to %137 step %c1 iter_args(%arg17 = %149#0, %arg18 = %149#1) -> (vector<16xi32>, vector<16xi32>) {
                %172 = arith.muli %arg16, %c128 : index
                %173:10 = scf.for %arg19 = %c0 to %138 step %c1 iter_args(%arg20 = %cst_22, %arg21 = %cst_22, %arg22 = %cst_22, %arg23 = %cst_22, %arg24 = %cst_22, %arg25 = %cst_22, %arg26 = %cst_22, %arg27 = %cst_22, %arg28 = %arg17, %arg29 = %arg18) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>) {
                  %196 = arith.muli %arg19, %26 : index
                  %197 = arith.addi %172, %196 : index
                  %198 = arith.addi %197, %c128 : index
                  %199 = arith.addi %132, %198 : index
                  memref.prefetch %2[%199], read, locality<3>, data : memref<?xf32>
                  %200 = arith.addi %199, %c16 : index
                  memref.prefetch %2[%200], read, locality<3>, data : memref<?xf32>
                  %201 = arith.addi %132, %197 : index
                  %202 = vector.load %2[%201] : memref<?xf32>, vector<16xf32>
                  %203 = arith.addi %201, %c16 : index
                  %204 = vector.load %2[%203] : memref<?xf32>, vector<16xf32>
                  %205 = math.fma %202, %202, %arg20 : vector<16xf32>
                  %206 = math.fma %204, %204, %arg21 : vector<16xf32>
                  %207 = vector.load %3[%197] : memref<?xf32>, vector<16xf32>
                  %208 = arith.addi %197, %c16 : index
                  %209 = vector.load %3[%208] : memref<?xf32>, vector<16xf32>
                  %210 = arith.addf %207, %135 : vector<16xf32>
                  %211 = arith.addf %209, %135 : vector<16xf32>
                  %212 = arith.mulf %202, %210 : vector<16xf32>
                  %213 = arith.mulf %204, %211 : vector<16xf32>
                  %214 = arith.bitcast %212 : vector<16xf32> to vector<16xi32>
                  %215 = arith.andi %214, %cst_21 : vector<16xi32>
                  %216 = arith.bitcast %213 : vector<16xf32> to vector<16xi32>
                  %217 = arith.andi %216, %cst_21 : vector<16xi32>
                  %218 = arith.maxsi %215, %arg28 : vector<16xi32>
                  %219 = arith.maxsi %217, %arg29 : vector<16xi32>
                  %220 = arith.addi %197, %c32 : index
                  %221 = arith.addi %220, %c128 : index
                  %222 = arith.addi %132, %221 : index
                  memref.prefetch %2[%222], read, locality<3>, data : memref<?xf32>
                  %223 = arith.addi %222, %c16 : index
                  memref.prefetch %2[%223], read, locality<3>, data : memref<?xf32>
                  %224 = arith.addi %132, %220 : index
                  %225 = vector.load %2[%224] : memref<?xf32>, vector<16xf32>
                  %226 = arith.addi %224, %c16 : index
                  %227 = vector.load %2[%226] : memref<?xf32>, vector<16xf32>
                  %228 = math.fma %225, %225, %arg22 : vector<16xf32>
                  %229 = math.fma %227, %227, %arg23 : vector<16xf32>
                  %230 = vector.load %3[%220] : memref<?xf32>, vector<16xf32>
                  %231 = arith.addi %220, %c16 : index
                  %232 = vector.load %3[%231] : memref<?xf32>, vector<16xf32>
                  %233 = arith.addf %230, %135 : vector<16xf32>
                  %234 = arith.addf %232, %135 : vector<16xf32>
                  %235 = arith.mulf %225, %233 : vector<16xf32>
                  %236 = arith.mulf %227, %234 : vector<16xf32>
                  %237 = arith.bitcast %235 : vector<16xf32> to vector<16xi32>
                  %238 = arith.andi %237, %cst_21 : vector<16xi32>
                  %239 = arith.bitcast %236 : vector<16xf32> to vector<16xi32>
                  %240 = arith.andi %239, %cst_21 : vector<16xi32>
                  %241 = arith.maxsi %238, %219 : vector<16xi32>
                  %242 = arith.maxsi %240, %218 : vector<16xi32>
                  %243 = arith.addi %197, %c64 : index
                  %244 = arith.addi %243, %c128 : index
                  %245 = arith.addi %132, %244 : index
                  memref.prefetch %2[%245], read, locality<3>, data : memref<?xf32>
                  %246 = arith.addi %245, %c16 : index
                  memref.prefetch %2[%246], read, locality<3>, data : memref<?xf32>
                  %247 = arith.addi %132, %243 : index
                  %248 = vector.load %2[%247] : memref<?xf32>, vector<16xf32>
                  %249 = arith.addi %247, %c16 : index
                  %250 = vector.load %2[%249] : memref<?xf32>, vector<16xf32>
                  %251 = math.fma %248, %248, %arg24 : vector<16xf32>
                  %252 = math.fma %250, %250, %arg25 : vector<16xf32>
                  %253 = vector.load %3[%243] : memref<?xf32>, vector<16xf32>
                  %254 = arith.addi %243, %c16 : index
                  %255 = vector.load %3[%254] : memref<?xf32>, vector<16xf32>
                  %256 = arith.addf %253, %135 : vector<16xf32>
                  %257 = arith.addf %255, %135 : vector<16xf32>
                  %258 = arith.mulf %248, %256 : vector<16xf32>
                  %259 = arith.mulf %250, %257 : vector<16xf32>
                  %260 = arith.bitcast %258 : vector<16xf32> to vector<16xi32>
                  %261 = arith.andi %260, %cst_21 : vector<16xi32>
                  %262 = arith.bitcast %259 : vector<16xf32> to vector<16xi32>
                  %263 = arith.andi %262, %cst_21 : vector<16xi32>
                  %264 = arith.maxsi %261, %242 : vector<16xi32>
                  %265 = arith.maxsi %263, %241 : vector<16xi32>
                  %266 = arith.addi %197, %c96 : index
                  %267 = arith.addi %266, %c128 : index
                  %268 = arith.addi %132, %267 : index
                  memref.prefetch %2[%268], read, locality<3>, data : memref<?xf32>
                  %269 = arith.addi %268, %c16 : index
                  memref.prefetch %2[%269], read, locality<3>, data : memref<?xf32>
                  %270 = arith.addi %132, %266 : index
                  %271 = vector.load %2[%270] : memref<?xf32>, vector<16xf32>
                  %272 = arith.addi %270, %c16 : index
                  %273 = vector.load %2[%272] : memref<?xf32>, vector<16xf32>
                  %274 = math.fma %271, %271, %arg26 : vector<16xf32>
                  %275 = math.fma %273, %273, %arg27 : vector<16xf32>
                  %276 = vector.load %3[%266] : memref<?xf32>, vector<16xf32>
                  %277 = arith.addi %266, %c16 : index
                  %278 = vector.load %3[%277] : memref<?xf32>, vector<16xf32>
                  %279 = arith.addf %276, %135 : vector<16xf32>
                  %280 = arith.addf %278, %135 : vector<16xf32>
                  %281 = arith.mulf %271, %279 : vector<16xf32>
                  %282 = arith.mulf %273, %280 : vector<16xf32>
                  %283 = arith.bitcast %281 : vector<16xf32> to vector<16xi32>
                  %284 = arith.andi %283, %cst_21 : vector<16xi32>
                  %285 = arith.bitcast %282 : vector<16xf32> to vector<16xi32>
                  %286 = arith.andi %285, %cst_21 : vector<16xi32>
                  %287 = arith.maxsi %284, %265 : vector<16xi32>
                  %288 = arith.maxsi %286, %264 : vector<16xi32>
                  scf.yield %205, %206, %228, %229, %251, %252, %274, %275, %288, %287 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>
                }
                %174 = vector.shuffle %173#0, %173#1 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %175 = vector.shuffle %173#0, %173#1 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %176 = arith.addf %174, %175 : vector<16xf32>
                %177 = vector.shuffle %173#2, %173#3 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %178 = vector.shuffle %173#2, %173#3 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %179 = arith.addf %177, %178 : vector<16xf32>
                %180 = vector.shuffle %173#4, %173#5 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %181 = vector.shuffle %173#4, %173#5 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %182 = arith.addf %180, %181 : vector<16xf32>
                %183 = vector.shuffle %173#6, %173#7 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %184 = vector.shuffle %173#6, %173#7 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %185 = arith.addf %183, %184 : vector<16xf32>
                %186 = vector.shuffle %176, %179 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %187 = vector.shuffle %176, %179 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %188 = arith.addf %186, %187 : vector<16xf32>
                %189 = vector.shuffle %182, %185 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %190 = vector.shuffle %182, %185 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %191 = arith.addf %189, %190 : vector<16xf32>
                %192 = vector.shuffle %188, %191 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %193 = vector.shuffle %188, %191 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %194 = arith.addf %192, %193 : vector<16xf32>
                %195 = arith.muli %arg16, %c16 : index
                vector.store %194, %alloca[%195] : memref<1024xf32>, vector<16xf32>
                scf.yield %173#8, %173#9 : vector<16xi32>, vector<16xi32>
              }
              %151 = arith.maxsi %150#0, %150#1 : vector<16xi32>
              %152 = vector.reduction <maxsi>, %151 : vector<16xi32> into i32
              %153 = arith.bitcast %152 : i32 to f32
              %154 = arith.index_cast %137 : index to i64
              %155 = math.cttz %154 : i64
              %156 = arith.index_cast %155 : i64 to index
              %157 = scf.for %arg16 = %c0 to %156 step %c1 iter_args(%arg17 = %137) -> (index) {
                %172 = arith.divui %arg17, %c2 : index
                scf.for %arg18 = %c0 to %172 step %c1 {
                  %173 = arith.muli %arg18, %c2 : index
                  %174 = arith.muli %173, %c16 : index
                  %175 = vector.load %alloca[%174] : memref<1024xf32>, vector<16xf32>
                  %176 = arith.addi %173, %c1 : index
                  %177 = arith.muli %176, %c16 : index
                  %178 = vector.load %alloca[%177] : memref<1024xf32>, vector<16xf32>
                  %179 = vector.shuffle %175, %178 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %180 = vector.shuffle %175, %178 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %181 = arith.addf %179, %180 : vector<16xf32>
                  %182 = arith.muli %arg18, %c16 : index
                  vector.store %181, %alloca[%182] : memref<1024xf32>, vector<16xf32>
                }
                scf.yield %172 : index
              }
              %158 = vector.load %alloca[%c0] : memref<1024xf32>, vector<16xf32>
              %159 = vector.shuffle %158, %158 [0, 2, 4, 6, 8, 10, 12, 14] : vector<16xf32>, vector<16xf32>
              %160 = vector.shuffle %158, %158 [1, 3, 5, 7, 9, 11, 13, 15] : vector<16xf32>, vector<16xf32>
              %161 = arith.addf %159, %160 : vector<8xf32>
              %162 = vector.shuffle %161, %161 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
              %163 = vector.shuffle %161, %161 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
              %164 = arith.addf %162, %163 : vector<4xf32>
              %165 = vector.shuffle %164, %164 [0, 2] : vector<4xf32>, vector<4xf32>
              %166 = vector.shuffle %164, %164 [1, 3] : vector<4xf32>, vector<4xf32>
              %167 = arith.addf %165, %166 : vector<2xf32>
              %168 = vector.shuffle %167, %167 [0] : vector<2xf32>, vector<2xf32>
              %169 = vector.shuffle %167, %167 [1] : vector<2xf32>, vector<2xf32>
              %170 = arith.addf %168, %169 : vector<1xf32>
              %171 = vector.extract %170[0] : f32 from vector<1xf32>
              scf.yield %153, %153, %171 : f32, f32, f32
            } else {
              scf.yield %arg13, %arg14, %arg15 : f32, f32, f32
            }
            scf.if %127 {
              %131 = vector.broadcast %119 : f32 to vector<16xf32>
              %132 = vector.broadcast %arg9 : f32 to vector<16xf32>
              %133 = vector.broadcast %104 : f32 to vector<16xf32>
              %134 = arith.divui %arg5, %c64 : index
              %135 = arith.muli %134, %c64 : index
              %136 = arith.divui %arg5, %c32 : index
              %137 = arith.muli %136, %c32 : index
              %138 = arith.subi %arg5, %137 : index
              %139 = arith.cmpi ne, %135, %c0 : index
              scf.if %139 {
                %141 = arith.subi %135, %c64 : index
                %142 = vector.load %2[%94] : memref<?xf32>, vector<16xf32>
                %143 = arith.addi %94, %c16 : index
                %144 = vector.load %2[%143] : memref<?xf32>, vector<16xf32>
                %145 = arith.mulf %142, %133 : vector<16xf32>
                %146 = arith.mulf %144, %133 : vector<16xf32>
                %147 = vector.load %3[%c0] : memref<?xf32>, vector<16xf32>
                %148 = vector.load %3[%c16] : memref<?xf32>, vector<16xf32>
                %149 = arith.addf %147, %132 : vector<16xf32>
                %150 = arith.addf %148, %132 : vector<16xf32>
                %151 = arith.mulf %145, %149 : vector<16xf32>
                %152 = arith.mulf %146, %150 : vector<16xf32>
                %153 = arith.mulf %151, %131 : vector<16xf32>
                %154 = arith.mulf %152, %131 : vector<16xf32>
                %155 = arith.addi %94, %c32 : index
                %156 = vector.load %2[%155] : memref<?xf32>, vector<16xf32>
                %157 = arith.addi %155, %c16 : index
                %158 = vector.load %2[%157] : memref<?xf32>, vector<16xf32>
                %159 = arith.mulf %156, %133 : vector<16xf32>
                %160 = arith.mulf %158, %133 : vector<16xf32>
                %161 = vector.load %3[%c32] : memref<?xf32>, vector<16xf32>
                %162 = vector.load %3[%c48] : memref<?xf32>, vector<16xf32>
                %163 = arith.addf %161, %132 : vector<16xf32>
                %164 = arith.addf %162, %132 : vector<16xf32>
                %165 = arith.mulf %159, %163 : vector<16xf32>
                %166 = arith.mulf %160, %164 : vector<16xf32>
                %167 = arith.mulf %165, %131 : vector<16xf32>
                %168 = arith.mulf %166, %131 : vector<16xf32>
                %169:4 = scf.for %arg16 = %c0 to %141 step %c64 iter_args(%arg17 = %153, %arg18 = %154, %arg19 = %167, %arg20 = %168) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
                  %251 = arith.addi %arg16, %c64 : index
                  %252 = arith.addi %251, %c32 : index
                  %253 = arith.addi %94, %251 : index
                  %254 = vector.load %2[%253] : memref<?xf32>, vector<16xf32>
                  %255 = arith.addi %253, %c16 : index
                  %256 = vector.load %2[%255] : memref<?xf32>, vector<16xf32>
                  %257 = arith.mulf %254, %133 : vector<16xf32>
                  %258 = arith.mulf %256, %133 : vector<16xf32>
                  %259 = vector.load %3[%251] : memref<?xf32>, vector<16xf32>
                  %260 = arith.addi %251, %c16 : index
                  %261 = vector.load %3[%260] : memref<?xf32>, vector<16xf32>
                  %262 = arith.addf %259, %132 : vector<16xf32>
                  %263 = arith.addf %261, %132 : vector<16xf32>
                  %264 = arith.mulf %257, %262 : vector<16xf32>
                  %265 = arith.mulf %258, %263 : vector<16xf32>
                  %266 = arith.mulf %264, %131 : vector<16xf32>
                  %267 = arith.mulf %265, %131 : vector<16xf32>
                  %268 = arith.addi %94, %252 : index
                  %269 = vector.load %2[%268] : memref<?xf32>, vector<16xf32>
                  %270 = arith.addi %268, %c16 : index
                  %271 = vector.load %2[%270] : memref<?xf32>, vector<16xf32>
                  %272 = arith.mulf %269, %133 : vector<16xf32>
                  %273 = arith.mulf %271, %133 : vector<16xf32>
                  %274 = vector.load %3[%252] : memref<?xf32>, vector<16xf32>
                  %275 = arith.addi %252, %c16 : index
                  %276 = vector.load %3[%275] : memref<?xf32>, vector<16xf32>
                  %277 = arith.addf %274, %132 : vector<16xf32>
                  %278 = arith.addf %276, %132 : vector<16xf32>
                  %279 = arith.mulf %272, %277 : vector<16xf32>
                  %280 = arith.mulf %273, %278 : vector<16xf32>
                  %281 = arith.mulf %279, %131 : vector<16xf32>
                  %282 = arith.mulf %280, %131 : vector<16xf32>
                  %283 = arith.addi %arg16, %c32 : index
                  %284 = arith.addi %95, %arg16 : index
                  %285 = arith.bitcast %arg17 : vector<16xf32> to vector<16xi32>
                  %286 = arith.andi %285, %cst_7 : vector<16xi32>
                  %287 = arith.bitcast %286 : vector<16xi32> to vector<16xf32>
                  %288 = arith.andi %285, %cst_6 : vector<16xi32>
                  %289 = arith.maxsi %288, %cst_5 : vector<16xi32>
                  %290 = arith.andi %285, %cst_4 : vector<16xi32>
                  %291 = arith.ori %289, %290 : vector<16xi32>
                  %292 = arith.bitcast %291 : vector<16xi32> to vector<16xf32>
                  %293 = arith.bitcast %arg18 : vector<16xf32> to vector<16xi32>
                  %294 = arith.andi %293, %cst_7 : vector<16xi32>
                  %295 = arith.bitcast %294 : vector<16xi32> to vector<16xf32>
                  %296 = arith.andi %293, %cst_6 : vector<16xi32>
                  %297 = arith.maxsi %296, %cst_5 : vector<16xi32>
                  %298 = arith.andi %293, %cst_4 : vector<16xi32>
                  %299 = arith.ori %297, %298 : vector<16xi32>
                  %300 = arith.bitcast %299 : vector<16xi32> to vector<16xf32>
                  %301 = math.fma %292, %cst_8, %arg17 : vector<16xf32>
                  %302 = math.fma %300, %cst_8, %arg18 : vector<16xf32>
                  %303 = arith.bitcast %301 : vector<16xf32> to vector<16xi32>
                  %304 = arith.bitcast %302 : vector<16xf32> to vector<16xi32>
                  %305 = arith.shrui %303, %cst_3 : vector<16xi32>
                  %306 = arith.addi %303, %305 : vector<16xi32>
                  %307 = arith.andi %306, %cst_2 : vector<16xi32>
                  %308 = arith.shrui %303, %cst_1 : vector<16xi32>
                  %309 = arith.andi %308, %cst_0 : vector<16xi32>
                  %310 = arith.ori %307, %309 : vector<16xi32>
                  %311 = arith.shrui %304, %cst_3 : vector<16xi32>
                  %312 = arith.addi %304, %311 : vector<16xi32>
                  %313 = arith.andi %312, %cst_2 : vector<16xi32>
                  %314 = arith.shrui %304, %cst_1 : vector<16xi32>
                  %315 = arith.andi %314, %cst_0 : vector<16xi32>
                  %316 = arith.ori %313, %315 : vector<16xi32>
                  %317 = arith.bitcast %arg19 : vector<16xf32> to vector<16xi32>
                  %318 = arith.andi %317, %cst_7 : vector<16xi32>
                  %319 = arith.bitcast %318 : vector<16xi32> to vector<16xf32>
                  %320 = arith.andi %317, %cst_6 : vector<16xi32>
                  %321 = arith.maxsi %320, %cst_5 : vector<16xi32>
                  %322 = arith.andi %317, %cst_4 : vector<16xi32>
                  %323 = arith.ori %321, %322 : vector<16xi32>
                  %324 = arith.bitcast %323 : vector<16xi32> to vector<16xf32>
                  %325 = arith.bitcast %arg20 : vector<16xf32> to vector<16xi32>
                  %326 = arith.andi %325, %cst_7 : vector<16xi32>
                  %327 = arith.bitcast %326 : vector<16xi32> to vector<16xf32>
                  %328 = arith.andi %325, %cst_6 : vector<16xi32>
                  %329 = arith.maxsi %328, %cst_5 : vector<16xi32>
                  %330 = arith.andi %325, %cst_4 : vector<16xi32>
                  %331 = arith.ori %329, %330 : vector<16xi32>
                  %332 = arith.bitcast %331 : vector<16xi32> to vector<16xf32>
                  %333 = math.fma %324, %cst_8, %arg19 : vector<16xf32>
                  %334 = math.fma %332, %cst_8, %arg20 : vector<16xf32>
                  %335 = arith.bitcast %333 : vector<16xf32> to vector<16xi32>
                  %336 = arith.bitcast %334 : vector<16xf32> to vector<16xi32>
                  %337 = arith.shrui %335, %cst_3 : vector<16xi32>
                  %338 = arith.addi %335, %337 : vector<16xi32>
                  %339 = arith.andi %338, %cst_2 : vector<16xi32>
                  %340 = arith.shrui %335, %cst_1 : vector<16xi32>
                  %341 = arith.andi %340, %cst_0 : vector<16xi32>
                  %342 = arith.ori %339, %341 : vector<16xi32>
                  %343 = arith.shrui %336, %cst_3 : vector<16xi32>
                  %344 = arith.addi %336, %343 : vector<16xi32>
                  %345 = arith.andi %344, %cst_2 : vector<16xi32>
                  %346 = arith.shrui %336, %cst_1 : vector<16xi32>
                  %347 = arith.andi %346, %cst_0 : vector<16xi32>
                  %348 = arith.ori %345, %347 : vector<16xi32>
                  %349 = arith.trunci %310 : vector<16xi32> to vector<16xi8>
                  vector.store %349, %6[%284] : memref<?xi8>, vector<16xi8>
                  %350 = arith.trunci %316 : vector<16xi32> to vector<16xi8>
                  %351 = arith.addi %284, %c16 : index
                  vector.store %350, %6[%351] : memref<?xi8>, vector<16xi8>
                  %352 = arith.trunci %342 : vector<16xi32> to vector<16xi8>
                  %353 = arith.addi %284, %c32 : index
                  vector.store %352, %6[%353] : memref<?xi8>, vector<16xi8>
                  %354 = arith.trunci %348 : vector<16xi32> to vector<16xi8>
                  %355 = arith.addi %284, %c48 : index
                  vector.store %354, %6[%355] : memref<?xi8>, vector<16xi8>
                  %356 = arith.muli %arg6, %17 : index
                  %357 = arith.addi %94, %arg16 : index
                  %358 = arith.addi %357, %356 : index
                  memref.prefetch %2[%358], read, locality<3>, data : memref<?xf32>
                  %359 = arith.addi %358, %c16 : index
                  memref.prefetch %2[%359], read, locality<3>, data : memref<?xf32>
                  %360 = arith.muli %arg6, %17 : index
                  %361 = arith.addi %94, %283 : index
                  %362 = arith.addi %361, %360 : index
                  memref.prefetch %2[%362], read, locality<3>, data : memref<?xf32>
                  %363 = arith.addi %362, %c16 : index
                  memref.prefetch %2[%363], read, locality<3>, data : memref<?xf32>
                  scf.yield %266, %267, %281, %282 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
                }
                %170 = arith.addi %141, %c32 : index
                %171 = arith.addi %95, %141 : index
                %172 = arith.bitcast %169#0 : vector<16xf32> to vector<16xi32>
                %173 = arith.andi %172, %cst_7 : vector<16xi32>
                %174 = arith.bitcast %173 : vector<16xi32> to vector<16xf32>
                %175 = arith.andi %172, %cst_6 : vector<16xi32>
                %176 = arith.maxsi %175, %cst_5 : vector<16xi32>
                %177 = arith.andi %172, %cst_4 : vector<16xi32>
                %178 = arith.ori %176, %177 : vector<16xi32>
                %179 = arith.bitcast %178 : vector<16xi32> to vector<16xf32>
                %180 = arith.bitcast %169#1 : vector<16xf32> to vector<16xi32>
                %181 = arith.andi %180, %cst_7 : vector<16xi32>
                %182 = arith.bitcast %181 : vector<16xi32> to vector<16xf32>
                %183 = arith.andi %180, %cst_6 : vector<16xi32>
                %184 = arith.maxsi %183, %cst_5 : vector<16xi32>
                %185 = arith.andi %180, %cst_4 : vector<16xi32>
                %186 = arith.ori %184, %185 : vector<16xi32>
                %187 = arith.bitcast %186 : vector<16xi32> to vector<16xf32>
                %188 = math.fma %179, %cst_8, %169#0 : vector<16xf32>
                %189 = math.fma %187, %cst_8, %169#1 : vector<16xf32>
                %190 = arith.bitcast %188 : vector<16xf32> to vector<16xi32>
                %191 = arith.bitcast %189 : vector<16xf32> to vector<16xi32>
                %192 = arith.shrui %190, %cst_3 : vector<16xi32>
                %193 = arith.addi %190, %192 : vector<16xi32>
                %194 = arith.andi %193, %cst_2 : vector<16xi32>
                %195 = arith.shrui %190, %cst_1 : vector<16xi32>
                %196 = arith.andi %195, %cst_0 : vector<16xi32>
                %197 = arith.ori %194, %196 : vector<16xi32>
                %198 = arith.shrui %191, %cst_3 : vector<16xi32>
                %199 = arith.addi %191, %198 : vector<16xi32>
                %200 = arith.andi %199, %cst_2 : vector<16xi32>
                %201 = arith.shrui %191, %cst_1 : vector<16xi32>
                %202 = arith.andi %201, %cst_0 : vector<16xi32>
                %203 = arith.ori %200, %202 : vector<16xi32>
                %204 = arith.bitcast %169#2 : vector<16xf32> to vector<16xi32>
                %205 = arith.andi %204, %cst_7 : vector<16xi32>
                %206 = arith.bitcast %205 : vector<16xi32> to vector<16xf32>
                %207 = arith.andi %204, %cst_6 : vector<16xi32>
                %208 = arith.maxsi %207, %cst_5 : vector<16xi32>
                %209 = arith.andi %204, %cst_4 : vector<16xi32>
                %210 = arith.ori %208, %209 : vector<16xi32>
                %211 = arith.bitcast %210 : vector<16xi32> to vector<16xf32>
                %212 = arith.bitcast %169#3 : vector<16xf32> to vector<16xi32>
                %213 = arith.andi %212, %cst_7 : vector<16xi32>
                %214 = arith.bitcast %213 : vector<16xi32> to vector<16xf32>
                %215 = arith.andi %212, %cst_6 : vector<16xi32>
                %216 = arith.maxsi %215, %cst_5 : vector<16xi32>
                %217 = arith.andi %212, %cst_4 : vector<16xi32>
                %218 = arith.ori %216, %217 : vector<16xi32>
                %219 = arith.bitcast %218 : vector<16xi32> to vector<16xf32>
                %220 = math.fma %211, %cst_8, %169#2 : vector<16xf32>
                %221 = math.fma %219, %cst_8, %169#3 : vector<16xf32>
                %222 = arith.bitcast %220 : vector<16xf32> to vector<16xi32>
                %223 = arith.bitcast %221 : vector<16xf32> to vector<16xi32>
                %224 = arith.shrui %222, %cst_3 : vector<16xi32>
                %225 = arith.addi %222, %224 : vector<16xi32>
                %226 = arith.andi %225, %cst_2 : vector<16xi32>
                %227 = arith.shrui %222, %cst_1 : vector<16xi32>
                %228 = arith.andi %227, %cst_0 : vector<16xi32>
                %229 = arith.ori %226, %228 : vector<16xi32>
                %230 = arith.shrui %223, %cst_3 : vector<16xi32>
                %231 = arith.addi %223, %230 : vector<16xi32>
                %232 = arith.andi %231, %cst_2 : vector<16xi32>
                %233 = arith.shrui %223, %cst_1 : vector<16xi32>
                %234 = arith.andi %233, %cst_0 : vector<16xi32>
                %235 = arith.ori %232, %234 : vector<16xi32>
                %236 = arith.trunci %197 : vector<16xi32> to vector<16xi8>
                vector.store %236, %6[%171] : memref<?xi8>, vector<16xi8>
                %237 = arith.trunci %203 : vector<16xi32> to vector<16xi8>
                %238 = arith.addi %171, %c16 : index
                vector.store %237, %6[%238] : memref<?xi8>, vector<16xi8>
                %239 = arith.trunci %229 : vector<16xi32> to vector<16xi8>
                %240 = arith.addi %171, %c32 : index
                vector.store %239, %6[%240] : memref<?xi8>, vector<16xi8>
                %241 = arith.trunci %235 : vector<16xi32> to vector<16xi8>
                %242 = arith.addi %171, %c48 : index
                vector.store %241, %6[%242] : memref<?xi8>, vector<16xi8>
                %243 = arith.muli %arg6, %17 : index
                %244 = arith.addi %94, %141 : index
                %245 = arith.addi %244, %243 : index
                memref.prefetch %2[%245], read, locality<3>, data : memref<?xf32>
                %246 = arith.addi %245, %c16 : index
                memref.prefetch %2[%246], read, locality<3>, data : memref<?xf32>
                %247 = arith.muli %arg6, %17 : index
                %248 = arith.addi %94, %170 : index
                %249 = arith.addi %248, %247 : index
                memref.prefetch %2[%249], read, locality<3>, data : memref<?xf32>
                %250 = arith.addi %249, %c16 : index
                memref.prefetch %2[%250], read, locality<3>, data : memref<?xf32>
              }
              scf.for %arg16 = %135 to %137 step %c32 {
                %141 = arith.addi %95, %arg16 : index
                %142 = arith.addi %94, %arg16 : index
                %143 = vector.load %2[%142] : memref<?xf32>, vector<16xf32>
                %144 = arith.addi %142, %c16 : index
                %145 = vector.load %2[%144] : memref<?xf32>, vector<16xf32>
                %146 = arith.mulf %143, %133 : vector<16xf32>
                %147 = arith.mulf %145, %133 : vector<16xf32>
                %148 = vector.load %3[%arg16] : memref<?xf32>, vector<16xf32>
                %149 = arith.addi %arg16, %c16 : index
                %150 = vector.load %3[%149] : memref<?xf32>, vector<16xf32>
                %151 = arith.addf %148, %132 : vector<16xf32>
                %152 = arith.addf %150, %132 : vector<16xf32>
                %153 = arith.mulf %146, %151 : vector<16xf32>
                %154 = arith.mulf %147, %152 : vector<16xf32>
                %155 = arith.mulf %153, %131 : vector<16xf32>
                %156 = arith.mulf %154, %131 : vector<16xf32>
                %157 = arith.bitcast %155 : vector<16xf32> to vector<16xi32>
                %158 = arith.andi %157, %cst_7 : vector<16xi32>
                %159 = arith.bitcast %158 : vector<16xi32> to vector<16xf32>
                %160 = arith.andi %157, %cst_6 : vector<16xi32>
                %161 = arith.maxsi %160, %cst_5 : vector<16xi32>
                %162 = arith.andi %157, %cst_4 : vector<16xi32>
                %163 = arith.ori %161, %162 : vector<16xi32>
                %164 = arith.bitcast %163 : vector<16xi32> to vector<16xf32>
                %165 = arith.bitcast %156 : vector<16xf32> to vector<16xi32>
                %166 = arith.andi %165, %cst_7 : vector<16xi32>
                %167 = arith.bitcast %166 : vector<16xi32> to vector<16xf32>
                %168 = arith.andi %165, %cst_6 : vector<16xi32>
                %169 = arith.maxsi %168, %cst_5 : vector<16xi32>
                %170 = arith.andi %165, %cst_4 : vector<16xi32>
                %171 = arith.ori %169, %170 : vector<16xi32>
                %172 = arith.bitcast %171 : vector<16xi32> to vector<16xf32>
                %173 = math.fma %164, %cst_8, %155 : vector<16xf32>
                %174 = math.fma %172, %cst_8, %156 : vector<16xf32>
                %175 = arith.bitcast %173 : vector<16xf32> to vector<16xi32>
                %176 = arith.bitcast %174 : vector<16xf32> to vector<16xi32>
                %177 = arith.shrui %175, %cst_3 : vector<16xi32>
                %178 = arith.addi %175, %177 : vector<16xi32>
                %179 = arith.andi %178, %cst_2 : vector<16xi32>
                %180 = arith.shrui %175, %cst_1 : vector<16xi32>
                %181 = arith.andi %180, %cst_0 : vector<16xi32>
                %182 = arith.ori %179, %181 : vector<16xi32>
                %183 = arith.shrui %176, %cst_3 : vector<16xi32>
                %184 = arith.addi %176, %183 : vector<16xi32>
                %185 = arith.andi %184, %cst_2 : vector<16xi32>
                %186 = arith.shrui %176, %cst_1 : vector<16xi32>
                %187 = arith.andi %186, %cst_0 : vector<16xi32>
                %188 = arith.ori %185, %187 : vector<16xi32>
                %189 = arith.trunci %182 : vector<16xi32> to vector<16xi8>
                vector.store %189, %6[%141] : memref<?xi8>, vector<16xi8>
                %190 = arith.trunci %188 : vector<16xi32> to vector<16xi8>
                %191 = arith.addi %141, %c16 : index
                vector.store %190, %6[%191] : memref<?xi8>, vector<16xi8>
                %192 = arith.muli %arg6, %17 : index
                %193 = arith.addi %94, %arg16 : index
                %194 = arith.addi %193, %192 : index
                memref.prefetch %2[%194], read, locality<3>, data : memref<?xf32>
                %195 = arith.addi %194, %c16 : index
                memref.prefetch %2[%195], read, locality<3>, data : memref<?xf32>
              }
              %140 = arith.cmpi ne, %138, %c0 : index
              scf.if %140 {
                %141 = arith.addi %95, %137 : index
                %142 = arith.addi %94, %137 : index
                %143 = vector.create_mask %138 : vector<16xi1>
                %144 = vector.maskedload %2[%142], %143, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %145 = arith.addi %142, %c16 : index
                %146 = arith.subi %138, %c16 : index
                %147 = vector.create_mask %146 : vector<16xi1>
                %148 = vector.maskedload %2[%145], %147, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %149 = arith.mulf %144, %133 : vector<16xf32>
                %150 = arith.mulf %148, %133 : vector<16xf32>
                %151 = vector.create_mask %138 : vector<16xi1>
                %152 = vector.maskedload %3[%137], %151, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %153 = arith.addi %137, %c16 : index
                %154 = arith.subi %138, %c16 : index
                %155 = vector.create_mask %154 : vector<16xi1>
                %156 = vector.maskedload %3[%153], %155, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %157 = arith.addf %152, %132 : vector<16xf32>
                %158 = arith.addf %156, %132 : vector<16xf32>
                %159 = arith.mulf %149, %157 : vector<16xf32>
                %160 = arith.mulf %150, %158 : vector<16xf32>
                %161 = arith.mulf %159, %131 : vector<16xf32>
                %162 = arith.mulf %160, %131 : vector<16xf32>
                %163 = arith.bitcast %161 : vector<16xf32> to vector<16xi32>
                %164 = arith.andi %163, %cst_7 : vector<16xi32>
                %165 = arith.bitcast %164 : vector<16xi32> to vector<16xf32>
                %166 = arith.andi %163, %cst_6 : vector<16xi32>
                %167 = arith.maxsi %166, %cst_5 : vector<16xi32>
                %168 = arith.andi %163, %cst_4 : vector<16xi32>
                %169 = arith.ori %167, %168 : vector<16xi32>
                %170 = arith.bitcast %169 : vector<16xi32> to vector<16xf32>
                %171 = arith.bitcast %162 : vector<16xf32> to vector<16xi32>
                %172 = arith.andi %171, %cst_7 : vector<16xi32>
                %173 = arith.bitcast %172 : vector<16xi32> to vector<16xf32>
                %174 = arith.andi %171, %cst_6 : vector<16xi32>
                %175 = arith.maxsi %174, %cst_5 : vector<16xi32>
                %176 = arith.andi %171, %cst_4 : vector<16xi32>
                %177 = arith.ori %175, %176 : vector<16xi32>
                %178 = arith.bitcast %177 : vector<16xi32> to vector<16xf32>
                %179 = math.fma %170, %cst_8, %161 : vector<16xf32>
                %180 = math.fma %178, %cst_8, %162 : vector<16xf32>
                %181 = arith.bitcast %179 : vector<16xf32> to vector<16xi32>
                %182 = arith.bitcast %180 : vector<16xf32> to vector<16xi32>
                %183 = arith.shrui %181, %cst_3 : vector<16xi32>
                %184 = arith.addi %181, %183 : vector<16xi32>
                %185 = arith.andi %184, %cst_2 : vector<16xi32>
                %186 = arith.shrui %181, %cst_1 : vector<16xi32>
                %187 = arith.andi %186, %cst_0 : vector<16xi32>
                %188 = arith.ori %185, %187 : vector<16xi32>
                %189 = arith.shrui %182, %cst_3 : vector<16xi32>
                %190 = arith.addi %182, %189 : vector<16xi32>
                %191 = arith.andi %190, %cst_2 : vector<16xi32>
                %192 = arith.shrui %182, %cst_1 : vector<16xi32>
                %193 = arith.andi %192, %cst_0 : vector<16xi32>
                %194 = arith.ori %191, %193 : vector<16xi32>
                %195 = arith.trunci %188 : vector<16xi32> to vector<16xi8>
                %196 = vector.create_mask %138 : vector<16xi1>
                vector.maskedstore %6[%141], %196, %195 : memref<?xi8>, vector<16xi1>, vector<16xi8>
                %197 = arith.trunci %194 : vector<16xi32> to vector<16xi8>
                %198 = arith.addi %141, %c16 : index
                %199 = arith.subi %138, %c16 : index
                %200 = vector.create_mask %199 : vector<16xi1>
                vector.maskedstore %6[%198], %200, %197 : memref<?xi8>, vector<16xi1>, vector<16xi8>
                %201 = arith.muli %arg6, %17 : index
                %202 = arith.addi %94, %137 : index
                %203 = arith.addi %202, %201 : index
                memref.prefetch %2[%203], read, locality<3>, data : memref<?xf32>
                %204 = arith.addi %203, %c16 : index
                memref.prefetch %2[%204], read, locality<3>, data : memref<?xf32>
              }
            } else {
              %131 = vector.broadcast %128 : i1 to vector<16xi1>
              %132 = vector.broadcast %119 : f32 to vector<16xf32>
              %133 = vector.broadcast %arg9 : f32 to vector<16xf32>
              %134 = vector.broadcast %104 : f32 to vector<16xf32>
              %135 = arith.divui %arg5, %c64 : index
              %136 = arith.muli %135, %c64 : index
              %137 = arith.divui %arg5, %c32 : index
              %138 = arith.muli %137, %c32 : index
              %139 = arith.subi %arg5, %138 : index
              %140 = arith.cmpi ne, %136, %c0 : index
              scf.if %140 {
                %142 = arith.subi %136, %c64 : index
                %143 = vector.load %2[%94] : memref<?xf32>, vector<16xf32>
                %144 = arith.addi %94, %c16 : index
                %145 = vector.load %2[%144] : memref<?xf32>, vector<16xf32>
                %146 = arith.mulf %143, %134 : vector<16xf32>
                %147 = arith.mulf %145, %134 : vector<16xf32>
                %148 = vector.load %3[%c0] : memref<?xf32>, vector<16xf32>
                %149 = vector.load %3[%c16] : memref<?xf32>, vector<16xf32>
                %150 = arith.addf %148, %133 : vector<16xf32>
                %151 = arith.addf %149, %133 : vector<16xf32>
                %152 = arith.mulf %146, %150 : vector<16xf32>
                %153 = arith.mulf %147, %151 : vector<16xf32>
                %154 = arith.mulf %152, %132 : vector<16xf32>
                %155 = arith.mulf %153, %132 : vector<16xf32>
                %156 = arith.cmpf une, %154, %154 : vector<16xf32>
                %157 = arith.cmpf une, %155, %155 : vector<16xf32>
                %158 = arith.select %156, %cst_2, %cst_23 : vector<16xi1>, vector<16xi32>
                %159 = arith.select %157, %cst_2, %cst_23 : vector<16xi1>, vector<16xi32>
                %160 = arith.bitcast %154 : vector<16xf32> to vector<16xi32>
                %161 = arith.andi %160, %cst_21 : vector<16xi32>
                %162 = arith.minsi %161, %cst : vector<16xi32>
                %163 = arith.bitcast %162 : vector<16xi32> to vector<16xf32>
                %164 = arith.bitcast %155 : vector<16xf32> to vector<16xi32>
                %165 = arith.andi %164, %cst_21 : vector<16xi32>
                %166 = arith.minsi %165, %cst : vector<16xi32>
                %167 = arith.bitcast %166 : vector<16xi32> to vector<16xf32>
                %168 = arith.bitcast %154 : vector<16xf32> to vector<16xi32>
                %169 = arith.bitcast %155 : vector<16xf32> to vector<16xi32>
                %170 = arith.addi %94, %c32 : index
                %171 = vector.load %2[%170] : memref<?xf32>, vector<16xf32>
                %172 = arith.addi %170, %c16 : index
                %173 = vector.load %2[%172] : memref<?xf32>, vector<16xf32>
                %174 = arith.mulf %171, %134 : vector<16xf32>
                %175 = arith.mulf %173, %134 : vector<16xf32>
                %176 = vector.load %3[%c32] : memref<?xf32>, vector<16xf32>
                %177 = vector.load %3[%c48] : memref<?xf32>, vector<16xf32>
                %178 = arith.addf %176, %133 : vector<16xf32>
                %179 = arith.addf %177, %133 : vector<16xf32>
                %180 = arith.mulf %174, %178 : vector<16xf32>
                %181 = arith.mulf %175, %179 : vector<16xf32>
                %182 = arith.mulf %180, %132 : vector<16xf32>
                %183 = arith.mulf %181, %132 : vector<16xf32>
                %184 = arith.cmpf une, %182, %182 : vector<16xf32>
                %185 = arith.cmpf une, %183, %183 : vector<16xf32>
                %186 = arith.select %184, %cst_2, %cst_23 : vector<16xi1>, vector<16xi32>
                %187 = arith.select %185, %cst_2, %cst_23 : vector<16xi1>, vector<16xi32>
                %188 = arith.bitcast %182 : vector<16xf32> to vector<16xi32>
                %189 = arith.andi %188, %cst_21 : vector<16xi32>
                %190 = arith.minsi %189, %cst : vector<16xi32>
                %191 = arith.bitcast %190 : vector<16xi32> to vector<16xf32>
                %192 = arith.bitcast %183 : vector<16xf32> to vector<16xi32>
                %193 = arith.andi %192, %cst_21 : vector<16xi32>
                %194 = arith.minsi %193, %cst : vector<16xi32>
                %195 = arith.bitcast %194 : vector<16xi32> to vector<16xf32>
                %196 = arith.bitcast %182 : vector<16xf32> to vector<16xi32>
                %197 = arith.bitcast %183 : vector<16xf32> to vector<16xi32>
                %198:12 = scf.for %arg16 = %c0 to %142 step %c64 iter_args(%arg17 = %158, %arg18 = %159, %arg19 = %163, %arg20 = %167, %arg21 = %168, %arg22 = %169, %arg23 = %186, %arg24 = %187, %arg25 = %191, %arg26 = %195, %arg27 = %196, %arg28 = %197) -> (vector<16xi32>, vector<16xi32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>, vector<16xi32>, vector<16xi32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>) {
                  %284 = arith.addi %arg16, %c64 : index
                  %285 = arith.addi %284, %c32 : index
                  %286 = arith.addi %94, %284 : index
                  %287 = vector.load %2[%286] : memref<?xf32>, vector<16xf32>
                  %288 = arith.addi %286, %c16 : index
                  %289 = vector.load %2[%288] : memref<?xf32>, vector<16xf32>
                  %290 = arith.mulf %287, %134 : vector<16xf32>
                  %291 = arith.mulf %289, %134 : vector<16xf32>
                  %292 = vector.load %3[%284] : memref<?xf32>, vector<16xf32>
                  %293 = arith.addi %284, %c16 : index
                  %294 = vector.load %3[%293] : memref<?xf32>, vector<16xf32>
                  %295 = arith.addf %292, %133 : vector<16xf32>
                  %296 = arith.addf %294, %133 : vector<16xf32>
                  %297 = arith.mulf %290, %295 : vector<16xf32>
                  %298 = arith.mulf %291, %296 : vector<16xf32>
                  %299 = arith.mulf %297, %132 : vector<16xf32>
                  %300 = arith.mulf %298, %132 : vector<16xf32>
                  %301 = arith.cmpf une, %299, %299 : vector<16xf32>
                  %302 = arith.cmpf une, %300, %300 : vector<16xf32>
                  %303 = arith.select %301, %cst_2, %cst_23 : vector<16xi1>, vector<16xi32>
                  %304 = arith.select %302, %cst_2, %cst_23 : vector<16xi1>, vector<16xi32>
                  %305 = arith.bitcast %299 : vector<16xf32> to vector<16xi32>
                  %306 = arith.andi %305, %cst_21 : vector<16xi32>
                  %307 = arith.minsi %306, %cst : vector<16xi32>
                  %308 = arith.bitcast %307 : vector<16xi32> to vector<16xf32>
                  %309 = arith.bitcast %300 : vector<16xf32> to vector<16xi32>
                  %310 = arith.andi %309, %cst_21 : vector<16xi32>
                  %311 = arith.minsi %310, %cst : vector<16xi32>
                  %312 = arith.bitcast %311 : vector<16xi32> to vector<16xf32>
                  %313 = arith.bitcast %299 : vector<16xf32> to vector<16xi32>
                  %314 = arith.bitcast %300 : vector<16xf32> to vector<16xi32>
                  %315 = arith.addi %94, %285 : index
                  %316 = vector.load %2[%315] : memref<?xf32>, vector<16xf32>
                  %317 = arith.addi %315, %c16 : index
                  %318 = vector.load %2[%317] : memref<?xf32>, vector<16xf32>
                  %319 = arith.mulf %316, %134 : vector<16xf32>
                  %320 = arith.mulf %318, %134 : vector<16xf32>
                  %321 = vector.load %3[%285] : memref<?xf32>, vector<16xf32>
                  %322 = arith.addi %285, %c16 : index
                  %323 = vector.load %3[%322] : memref<?xf32>, vector<16xf32>
                  %324 = arith.addf %321, %133 : vector<16xf32>
                  %325 = arith.addf %323, %133 : vector<16xf32>
                  %326 = arith.mulf %319, %324 : vector<16xf32>
                  %327 = arith.mulf %320, %325 : vector<16xf32>
                  %328 = arith.mulf %326, %132 : vector<16xf32>
                  %329 = arith.mulf %327, %132 : vector<16xf32>
                  %330 = arith.cmpf une, %328, %328 : vector<16xf32>
                  %331 = arith.cmpf une, %329, %329 : vector<16xf32>
                  %332 = arith.select %330, %cst_2, %cst_23 : vector<16xi1>, vector<16xi32>
                  %333 = arith.select %331, %cst_2, %cst_23 : vector<16xi1>, vector<16xi32>
                  %334 = arith.bitcast %328 : vector<16xf32> to vector<16xi32>
                  %335 = arith.andi %334, %cst_21 : vector<16xi32>
                  %336 = arith.minsi %335, %cst : vector<16xi32>
                  %337 = arith.bitcast %336 : vector<16xi32> to vector<16xf32>
                  %338 = arith.bitcast %329 : vector<16xf32> to vector<16xi32>
                  %339 = arith.andi %338, %cst_21 : vector<16xi32>
                  %340 = arith.minsi %339, %cst : vector<16xi32>
                  %341 = arith.bitcast %340 : vector<16xi32> to vector<16xf32>
                  %342 = arith.bitcast %328 : vector<16xf32> to vector<16xi32>
                  %343 = arith.bitcast %329 : vector<16xf32> to vector<16xi32>
                  %344 = arith.addi %arg16, %c32 : index
                  %345 = arith.addi %95, %arg16 : index
                  %346 = arith.bitcast %arg19 : vector<16xf32> to vector<16xi32>
                  %347 = arith.andi %346, %cst_7 : vector<16xi32>
                  %348 = arith.bitcast %347 : vector<16xi32> to vector<16xf32>
                  %349 = arith.andi %346, %cst_6 : vector<16xi32>
                  %350 = arith.maxsi %349, %cst_5 : vector<16xi32>
                  %351 = arith.andi %346, %cst_4 : vector<16xi32>
                  %352 = arith.ori %350, %351 : vector<16xi32>
                  %353 = arith.bitcast %352 : vector<16xi32> to vector<16xf32>
                  %354 = arith.bitcast %arg20 : vector<16xf32> to vector<16xi32>
                  %355 = arith.andi %354, %cst_7 : vector<16xi32>
                  %356 = arith.bitcast %355 : vector<16xi32> to vector<16xf32>
                  %357 = arith.andi %354, %cst_6 : vector<16xi32>
                  %358 = arith.maxsi %357, %cst_5 : vector<16xi32>
                  %359 = arith.andi %354, %cst_4 : vector<16xi32>
                  %360 = arith.ori %358, %359 : vector<16xi32>
                  %361 = arith.bitcast %360 : vector<16xi32> to vector<16xf32>
                  %362 = math.fma %353, %cst_8, %arg19 : vector<16xf32>
                  %363 = math.fma %361, %cst_8, %arg20 : vector<16xf32>
                  %364 = arith.bitcast %362 : vector<16xf32> to vector<16xi32>
                  %365 = arith.bitcast %363 : vector<16xf32> to vector<16xi32>
                  %366 = arith.shrui %364, %cst_3 : vector<16xi32>
                  %367 = arith.addi %364, %366 : vector<16xi32>
                  %368 = arith.andi %367, %cst_2 : vector<16xi32>
                  %369 = arith.shrui %arg21, %cst_1 : vector<16xi32>
                  %370 = arith.andi %369, %cst_0 : vector<16xi32>
                  %371 = arith.ori %368, %370 : vector<16xi32>
                  %372 = arith.shrui %365, %cst_3 : vector<16xi32>
                  %373 = arith.addi %365, %372 : vector<16xi32>
                  %374 = arith.andi %373, %cst_2 : vector<16xi32>
                  %375 = arith.shrui %arg22, %cst_1 : vector<16xi32>
                  %376 = arith.andi %375, %cst_0 : vector<16xi32>
                  %377 = arith.ori %374, %376 : vector<16xi32>
                  %378 = arith.select %131, %arg17, %371 : vector<16xi1>, vector<16xi32>
                  %379 = arith.select %131, %arg18, %377 : vector<16xi1>, vector<16xi32>
                  %380 = arith.bitcast %arg25 : vector<16xf32> to vector<16xi32>
                  %381 = arith.andi %380, %cst_7 : vector<16xi32>
                  %382 = arith.bitcast %381 : vector<16xi32> to vector<16xf32>
                  %383 = arith.andi %380, %cst_6 : vector<16xi32>
                  %384 = arith.maxsi %383, %cst_5 : vector<16xi32>
                  %385 = arith.andi %380, %cst_4 : vector<16xi32>
                  %386 = arith.ori %384, %385 : vector<16xi32>
                  %387 = arith.bitcast %386 : vector<16xi32> to vector<16xf32>
                  %388 = arith.bitcast %arg26 : vector<16xf32> to vector<16xi32>
                  %389 = arith.andi %388, %cst_7 : vector<16xi32>
                  %390 = arith.bitcast %389 : vector<16xi32> to vector<16xf32>
                  %391 = arith.andi %388, %cst_6 : vector<16xi32>
                  %392 = arith.maxsi %391, %cst_5 : vector<16xi32>
                  %393 = arith.andi %388, %cst_4 : vector<16xi32>
                  %394 = arith.ori %392, %393 : vector<16xi32>
                  %395 = arith.bitcast %394 : vector<16xi32> to vector<16xf32>
                  %396 = math.fma %387, %cst_8, %arg25 : vector<16xf32>
                  %397 = math.fma %395, %cst_8, %arg26 : vector<16xf32>
                  %398 = arith.bitcast %396 : vector<16xf32> to vector<16xi32>
                  %399 = arith.bitcast %397 : vector<16xf32> to vector<16xi32>
                  %400 = arith.shrui %398, %cst_3 : vector<16xi32>
                  %401 = arith.addi %398, %400 : vector<16xi32>
                  %402 = arith.andi %401, %cst_2 : vector<16xi32>
                  %403 = arith.shrui %arg27, %cst_1 : vector<16xi32>
                  %404 = arith.andi %403, %cst_0 : vector<16xi32>
                  %405 = arith.ori %402, %404 : vector<16xi32>
                  %406 = arith.shrui %399, %cst_3 : vector<16xi32>
                  %407 = arith.addi %399, %406 : vector<16xi32>
                  %408 = arith.andi %407, %cst_2 : vector<16xi32>
                  %409 = arith.shrui %arg28, %cst_1 : vector<16xi32>
                  %410 = arith.andi %409, %cst_0 : vector<16xi32>
                  %411 = arith.ori %408, %410 : vector<16xi32>
                  %412 = arith.select %131, %arg23, %405 : vector<16xi1>, vector<16xi32>
                  %413 = arith.select %131, %arg24, %411 : vector<16xi1>, vector<16xi32>
                  %414 = arith.trunci %378 : vector<16xi32> to vector<16xi8>
                  vector.store %414, %6[%345] : memref<?xi8>, vector<16xi8>
                  %415 = arith.trunci %379 : vector<16xi32> to vector<16xi8>
                  %416 = arith.addi %345, %c16 : index
                  vector.store %415, %6[%416] : memref<?xi8>, vector<16xi8>
                  %417 = arith.trunci %412 : vector<16xi32> to vector<16xi8>
                  %418 = arith.addi %345, %c32 : index
                  vector.store %417, %6[%418] : memref<?xi8>, vector<16xi8>
                  %419 = arith.trunci %413 : vector<16xi32> to vector<16xi8>
                  %420 = arith.addi %345, %c48 : index
                  vector.store %419, %6[%420] : memref<?xi8>, vector<16xi8>
                  %421 = arith.muli %arg6, %17 : index
                  %422 = arith.addi %94, %arg16 : index
                  %423 = arith.addi %422, %421 : index
                  memref.prefetch %2[%423], read, locality<3>, data : memref<?xf32>
                  %424 = arith.addi %423, %c16 : index
                  memref.prefetch %2[%424], read, locality<3>, data : memref<?xf32>
                  %425 = arith.muli %arg6, %17 : index
                  %426 = arith.addi %94, %344 : index
                  %427 = arith.addi %426, %425 : index
                  memref.prefetch %2[%427], read, locality<3>, data : memref<?xf32>
                  %428 = arith.addi %427, %c16 : index
                  memref.prefetch %2[%428], read, locality<3>, data : memref<?xf32>
                  scf.yield %303, %304, %308, %312, %313, %314, %332, %333, %337, %341, %342, %343 : vector<16xi32>, vector<16xi32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>, vector<16xi32>, vector<16xi32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>
                }
                %199 = arith.addi %142, %c32 : index
                %200 = arith.addi %95, %142 : index
                %201 = arith.bitcast %198#2 : vector<16xf32> to vector<16xi32>
                %202 = arith.andi %201, %cst_7 : vector<16xi32>
                %203 = arith.bitcast %202 : vector<16xi32> to vector<16xf32>
                %204 = arith.andi %201, %cst_6 : vector<16xi32>
                %205 = arith.maxsi %204, %cst_5 : vector<16xi32>
                %206 = arith.andi %201, %cst_4 : vector<16xi32>
                %207 = arith.ori %205, %206 : vector<16xi32>
                %208 = arith.bitcast %207 : vector<16xi32> to vector<16xf32>
                %209 = arith.bitcast %198#3 : vector<16xf32> to vector<16xi32>
                %210 = arith.andi %209, %cst_7 : vector<16xi32>
                %211 = arith.bitcast %210 : vector<16xi32> to vector<16xf32>
                %212 = arith.andi %209, %cst_6 : vector<16xi32>
                %213 = arith.maxsi %212, %cst_5 : vector<16xi32>
                %214 = arith.andi %209, %cst_4 : vector<16xi32>
                %215 = arith.ori %213, %214 : vector<16xi32>
                %216 = arith.bitcast %215 : vector<16xi32> to vector<16xf32>
                %217 = math.fma %208, %cst_8, %198#2 : vector<16xf32>
                %218 = math.fma %216, %cst_8, %198#3 : vector<16xf32>
                %219 = arith.bitcast %217 : vector<16xf32> to vector<16xi32>
                %220 = arith.bitcast %218 : vector<16xf32> to vector<16xi32>
                %221 = arith.shrui %219, %cst_3 : vector<16xi32>
                %222 = arith.addi %219, %221 : vector<16xi32>
                %223 = arith.andi %222, %cst_2 : vector<16xi32>
                %224 = arith.shrui %198#4, %cst_1 : vector<16xi32>
                %225 = arith.andi %224, %cst_0 : vector<16xi32>
                %226 = arith.ori %223, %225 : vector<16xi32>
                %227 = arith.shrui %220, %cst_3 : vector<16xi32>
                %228 = arith.addi %220, %227 : vector<16xi32>
                %229 = arith.andi %228, %cst_2 : vector<16xi32>
                %230 = arith.shrui %198#5, %cst_1 : vector<16xi32>
                %231 = arith.andi %230, %cst_0 : vector<16xi32>
                %232 = arith.ori %229, %231 : vector<16xi32>
                %233 = arith.select %131, %198#0, %226 : vector<16xi1>, vector<16xi32>
                %234 = arith.select %131, %198#1, %232 : vector<16xi1>, vector<16xi32>
                %235 = arith.bitcast %198#8 : vector<16xf32> to vector<16xi32>
                %236 = arith.andi %235, %cst_7 : vector<16xi32>
                %237 = arith.bitcast %236 : vector<16xi32> to vector<16xf32>
                %238 = arith.andi %235, %cst_6 : vector<16xi32>
                %239 = arith.maxsi %238, %cst_5 : vector<16xi32>
                %240 = arith.andi %235, %cst_4 : vector<16xi32>
                %241 = arith.ori %239, %240 : vector<16xi32>
                %242 = arith.bitcast %241 : vector<16xi32> to vector<16xf32>
                %243 = arith.bitcast %198#9 : vector<16xf32> to vector<16xi32>
                %244 = arith.andi %243, %cst_7 : vector<16xi32>
                %245 = arith.bitcast %244 : vector<16xi32> to vector<16xf32>
                %246 = arith.andi %243, %cst_6 : vector<16xi32>
                %247 = arith.maxsi %246, %cst_5 : vector<16xi32>
                %248 = arith.andi %243, %cst_4 : vector<16xi32>
                %249 = arith.ori %247, %248 : vector<16xi32>
                %250 = arith.bitcast %249 : vector<16xi32> to vector<16xf32>
                %251 = math.fma %242, %cst_8, %198#8 : vector<16xf32>
                %252 = math.fma %250, %cst_8, %198#9 : vector<16xf32>
                %253 = arith.bitcast %251 : vector<16xf32> to vector<16xi32>
                %254 = arith.bitcast %252 : vector<16xf32> to vector<16xi32>
                %255 = arith.shrui %253, %cst_3 : vector<16xi32>
                %256 = arith.addi %253, %255 : vector<16xi32>
                %257 = arith.andi %256, %cst_2 : vector<16xi32>
                %258 = arith.shrui %198#10, %cst_1 : vector<16xi32>
                %259 = arith.andi %258, %cst_0 : vector<16xi32>
                %260 = arith.ori %257, %259 : vector<16xi32>
                %261 = arith.shrui %254, %cst_3 : vector<16xi32>
                %262 = arith.addi %254, %261 : vector<16xi32>
                %263 = arith.andi %262, %cst_2 : vector<16xi32>
                %264 = arith.shrui %198#11, %cst_1 : vector<16xi32>
                %265 = arith.andi %264, %cst_0 : vector<16xi32>
                %266 = arith.ori %263, %265 : vector<16xi32>
                %267 = arith.select %131, %198#6, %260 : vector<16xi1>, vector<16xi32>
                %268 = arith.select %131, %198#7, %266 : vector<16xi1>, vector<16xi32>
                %269 = arith.trunci %233 : vector<16xi32> to vector<16xi8>
                vector.store %269, %6[%200] : memref<?xi8>, vector<16xi8>
                %270 = arith.trunci %234 : vector<16xi32> to vector<16xi8>
                %271 = arith.addi %200, %c16 : index
                vector.store %270, %6[%271] : memref<?xi8>, vector<16xi8>
                %272 = arith.trunci %267 : vector<16xi32> to vector<16xi8>
                %273 = arith.addi %200, %c32 : index
                vector.store %272, %6[%273] : memref<?xi8>, vector<16xi8>
                %274 = arith.trunci %268 : vector<16xi32> to vector<16xi8>
                %275 = arith.addi %200, %c48 : index
                vector.store %274, %6[%275] : memref<?xi8>, vector<16xi8>
                %276 = arith.muli %arg6, %17 : index
                %277 = arith.addi %94, %142 : index
                %278 = arith.addi %277, %276 : index
                memref.prefetch %2[%278], read, locality<3>, data : memref<?xf32>
                %279 = arith.addi %278, %c16 : index
                memref.prefetch %2[%279], read, locality<3>, data : memref<?xf32>
                %280 = arith.muli %arg6, %17 : index
                %281 = arith.addi %94, %199 : index
                %282 = arith.addi %281, %280 : index
                memref.prefetch %2[%282], read, locality<3>, data : memref<?xf32>
                %283 = arith.addi %282, %c16 : index
                memref.prefetch %2[%283], read, locality<3>, data : memref<?xf32>
              }
              scf.for %arg16 = %136 to %138 step %c32 {
                %142 = arith.addi %95, %arg16 : index
                %143 = arith.addi %94, %arg16 : index
                %144 = vector.load %2[%143] : memref<?xf32>, vector<16xf32>
                %145 = arith.addi %143, %c16 : index
                %146 = vector.load %2[%145] : memref<?xf32>, vector<16xf32>
                %147 = arith.mulf %144, %134 : vector<16xf32>
                %148 = arith.mulf %146, %134 : vector<16xf32>
                %149 = vector.load %3[%arg16] : memref<?xf32>, vector<16xf32>
                %150 = arith.addi %arg16, %c16 : index
                %151 = vector.load %3[%150] : memref<?xf32>, vector<16xf32>
                %152 = arith.addf %149, %133 : vector<16xf32>
                %153 = arith.addf %151, %133 : vector<16xf32>
                %154 = arith.mulf %147, %152 : vector<16xf32>
                %155 = arith.mulf %148, %153 : vector<16xf32>
                %156 = arith.mulf %154, %132 : vector<16xf32>
                %157 = arith.mulf %155, %132 : vector<16xf32>
                %158 = arith.cmpf une, %156, %156 : vector<16xf32>
                %159 = arith.cmpf une, %157, %157 : vector<16xf32>
                %160 = arith.select %158, %cst_2, %cst_23 : vector<16xi1>, vector<16xi32>
                %161 = arith.select %159, %cst_2, %cst_23 : vector<16xi1>, vector<16xi32>
                %162 = arith.bitcast %156 : vector<16xf32> to vector<16xi32>
                %163 = arith.andi %162, %cst_21 : vector<16xi32>
                %164 = arith.minsi %163, %cst : vector<16xi32>
                %165 = arith.bitcast %164 : vector<16xi32> to vector<16xf32>
                %166 = arith.bitcast %157 : vector<16xf32> to vector<16xi32>
                %167 = arith.andi %166, %cst_21 : vector<16xi32>
                %168 = arith.minsi %167, %cst : vector<16xi32>
                %169 = arith.bitcast %168 : vector<16xi32> to vector<16xf32>
                %170 = arith.bitcast %165 : vector<16xf32> to vector<16xi32>
                %171 = arith.andi %170, %cst_7 : vector<16xi32>
                %172 = arith.bitcast %171 : vector<16xi32> to vector<16xf32>
                %173 = arith.andi %170, %cst_6 : vector<16xi32>
                %174 = arith.maxsi %173, %cst_5 : vector<16xi32>
                %175 = arith.andi %170, %cst_4 : vector<16xi32>
                %176 = arith.ori %174, %175 : vector<16xi32>
                %177 = arith.bitcast %176 : vector<16xi32> to vector<16xf32>
                %178 = arith.bitcast %169 : vector<16xf32> to vector<16xi32>
                %179 = arith.andi %178, %cst_7 : vector<16xi32>
                %180 = arith.bitcast %179 : vector<16xi32> to vector<16xf32>
                %181 = arith.andi %178, %cst_6 : vector<16xi32>
                %182 = arith.maxsi %181, %cst_5 : vector<16xi32>
                %183 = arith.andi %178, %cst_4 : vector<16xi32>
                %184 = arith.ori %182, %183 : vector<16xi32>
                %185 = arith.bitcast %184 : vector<16xi32> to vector<16xf32>
                %186 = math.fma %177, %cst_8, %165 : vector<16xf32>
                %187 = math.fma %185, %cst_8, %169 : vector<16xf32>
                %188 = arith.bitcast %186 : vector<16xf32> to vector<16xi32>
                %189 = arith.bitcast %187 : vector<16xf32> to vector<16xi32>
                %190 = arith.bitcast %156 : vector<16xf32> to vector<16xi32>
                %191 = arith.bitcast %157 : vector<16xf32> to vector<16xi32>
                %192 = arith.shrui %188, %cst_3 : vector<16xi32>
                %193 = arith.addi %188, %192 : vector<16xi32>
                %194 = arith.andi %193, %cst_2 : vector<16xi32>
                %195 = arith.shrui %190, %cst_1 : vector<16xi32>
                %196 = arith.andi %195, %cst_0 : vector<16xi32>
                %197 = arith.ori %194, %196 : vector<16xi32>
                %198 = arith.shrui %189, %cst_3 : vector<16xi32>
                %199 = arith.addi %189, %198 : vector<16xi32>
                %200 = arith.andi %199, %cst_2 : vector<16xi32>
                %201 = arith.shrui %191, %cst_1 : vector<16xi32>
                %202 = arith.andi %201, %cst_0 : vector<16xi32>
                %203 = arith.ori %200, %202 : vector<16xi32>
                %204 = arith.select %131, %160, %197 : vector<16xi1>, vector<16xi32>
                %205 = arith.select %131, %161, %203 : vector<16xi1>, vector<16xi32>
                %206 = arith.trunci %204 : vector<16xi32> to vector<16xi8>
                vector.store %206, %6[%142] : memref<?xi8>, vector<16xi8>
                %207 = arith.trunci %205 : vector<16xi32> to vector<16xi8>
                %208 = arith.addi %142, %c16 : index
                vector.store %207, %6[%208] : memref<?xi8>, vector<16xi8>
                %209 = arith.muli %arg6, %17 : index
                %210 = arith.addi %94, %arg16 : index
                %211 = arith.addi %210, %209 : index
                memref.prefetch %2[%211], read, locality<3>, data : memref<?xf32>
                %212 = arith.addi %211, %c16 : index
                memref.prefetch %2[%212], read, locality<3>, data : memref<?xf32>
              }
              %141 = arith.cmpi ne, %139, %c0 : index
              scf.if %141 {
                %142 = arith.addi %95, %138 : index
                %143 = arith.addi %94, %138 : index
                %144 = vector.create_mask %139 : vector<16xi1>
                %145 = vector.maskedload %2[%143], %144, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %146 = arith.addi %143, %c16 : index
                %147 = arith.subi %139, %c16 : index
                %148 = vector.create_mask %147 : vector<16xi1>
                %149 = vector.maskedload %2[%146], %148, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %150 = arith.mulf %145, %134 : vector<16xf32>
                %151 = arith.mulf %149, %134 : vector<16xf32>
                %152 = vector.create_mask %139 : vector<16xi1>
                %153 = vector.maskedload %3[%138], %152, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %154 = arith.addi %138, %c16 : index
                %155 = arith.subi %139, %c16 : index
                %156 = vector.create_mask %155 : vector<16xi1>
                %157 = vector.maskedload %3[%154], %156, %cst_20 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %158 = arith.addf %153, %133 : vector<16xf32>
                %159 = arith.addf %157, %133 : vector<16xf32>
                %160 = arith.mulf %150, %158 : vector<16xf32>
                %161 = arith.mulf %151, %159 : vector<16xf32>
                %162 = arith.mulf %160, %132 : vector<16xf32>
                %163 = arith.mulf %161, %132 : vector<16xf32>
                %164 = arith.cmpf une, %162, %162 : vector<16xf32>
                %165 = arith.cmpf une, %163, %163 : vector<16xf32>
                %166 = arith.select %164, %cst_2, %cst_23 : vector<16xi1>, vector<16xi32>
                %167 = arith.select %165, %cst_2, %cst_23 : vector<16xi1>, vector<16xi32>
                %168 = arith.bitcast %162 : vector<16xf32> to vector<16xi32>
                %169 = arith.andi %168, %cst_21 : vector<16xi32>
                %170 = arith.minsi %169, %cst : vector<16xi32>
                %171 = arith.bitcast %170 : vector<16xi32> to vector<16xf32>
                %172 = arith.bitcast %163 : vector<16xf32> to vector<16xi32>
                %173 = arith.andi %172, %cst_21 : vector<16xi32>
                %174 = arith.minsi %173, %cst : vector<16xi32>
                %175 = arith.bitcast %174 : vector<16xi32> to vector<16xf32>
                %176 = arith.bitcast %171 : vector<16xf32> to vector<16xi32>
                %177 = arith.andi %176, %cst_7 : vector<16xi32>
                %178 = arith.bitcast %177 : vector<16xi32> to vector<16xf32>
                %179 = arith.andi %176, %cst_6 : vector<16xi32>
                %180 = arith.maxsi %179, %cst_5 : vector<16xi32>
                %181 = arith.andi %176, %cst_4 : vector<16xi32>
                %182 = arith.ori %180, %181 : vector<16xi32>
                %183 = arith.bitcast %182 : vector<16xi32> to vector<16xf32>
                %184 = arith.bitcast %175 : vector<16xf32> to vector<16xi32>
                %185 = arith.andi %184, %cst_7 : vector<16xi32>
                %186 = arith.bitcast %185 : vector<16xi32> to vector<16xf32>
                %187 = arith.andi %184, %cst_6 : vector<16xi32>
                %188 = arith.maxsi %187, %cst_5 : vector<16xi32>
                %189 = arith.andi %184, %cst_4 : vector<16xi32>
                %190 = arith.ori %188, %189 : vector<16xi32>
                %191 = arith.bitcast %190 : vector<16xi32> to vector<16xf32>
                %192 = math.fma %183, %cst_8, %171 : vector<16xf32>
                %193 = math.fma %191, %cst_8, %175 : vector<16xf32>
                %194 = arith.bitcast %192 : vector<16xf32> to vector<16xi32>
                %195 = arith.bitcast %193 : vector<16xf32> to vector<16xi32>
                %196 = arith.bitcast %162 : vector<16xf32> to vector<16xi32>
                %197 = arith.bitcast %163 : vector<16xf32> to vector<16xi32>
                %198 = arith.shrui %194, %cst_3 : vector<16xi32>
                %199 = arith.addi %194, %198 : vector<16xi32>
                %200 = arith.andi %199, %cst_2 : vector<16xi32>
                %201 = arith.shrui %196, %cst_1 : vector<16xi32>
                %202 = arith.andi %201, %cst_0 : vector<16xi32>
                %203 = arith.ori %200, %202 : vector<16xi32>
                %204 = arith.shrui %195, %cst_3 : vector<16xi32>
                %205 = arith.addi %195, %204 : vector<16xi32>
                %206 = arith.andi %205, %cst_2 : vector<16xi32>
                %207 = arith.shrui %197, %cst_1 : vector<16xi32>
                %208 = arith.andi %207, %cst_0 : vector<16xi32>
                %209 = arith.ori %206, %208 : vector<16xi32>
                %210 = arith.select %131, %166, %203 : vector<16xi1>, vector<16xi32>
                %211 = arith.select %131, %167, %209 : vector<16xi1>, vector<16xi32>
                %212 = arith.trunci %210 : vector<16xi32> to vector<16xi8>
                %213 = vector.create_mask %139 : vector<16xi1>
                vector.maskedstore %6[%142], %213, %212 : memref<?xi8>, vector<16xi1>, vector<16xi8>
                %214 = arith.trunci %211 : vector<16xi32> to vector<16xi8>
                %215 = arith.addi %142, %c16 : index
                %216 = arith.subi %139, %c16 : index
                %217 = vector.create_mask %216 : vector<16xi1>
                vector.maskedstore %6[%215], %217, %214 : memref<?xi8>, vector<16xi1>, vector<16xi8>
                %218 = arith.muli %arg6, %17 : index
                %219 = arith.addi %94, %138 : index
                %220 = arith.addi %219, %218 : index
                memref.prefetch %2[%220], read, locality<3>, data : memref<?xf32>
                %221 = arith.addi %220, %c16 : index
                memref.prefetch %2[%221], read, locality<3>, data : memref<?xf32>
              }
            }
            scf.yield %130#0, %130#1, %130#2 : f32, f32, f32
          }
        }
        %52 = llvm.inline_asm has_side_effects asm_dialect = att operand_attrs = [] "leaq -136(%rsp), %rsp; movl $1, (%rsp); ldmxcsr (%rsp); leaq 136(%rsp), %rsp; movl $1, $0", "=r,r,~{memory}" %10 : (i32) -> i32
        return
      }
    }
  }
  func.func @rms_norm_fused_fp8_f32_f32_e4m3fn_f32_nany(%arg0: tensor<?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xi8> {iree.abi.output = 0 : index}, %arg3: tensor<?xf32> {iree.abi.output = 1 : index}, %arg4: i64, %arg5: i64, %arg6: i64, %arg7: i64, %arg8: i64, %arg9: f32, %arg10: f32, %arg11: f32) -> (tensor<?xi8>, tensor<?xf32>) {
    %c0 = arith.constant 0 : index
    %dim = tensor.dim %arg0, %c0 : tensor<?xf32>
    %dim_0 = tensor.dim %arg1, %c0 : tensor<?xf32>
    %dim_1 = tensor.dim %arg2, %c0 : tensor<?xi8>
    %dim_2 = tensor.dim %arg3, %c0 : tensor<?xf32>
    %0 = arith.index_cast %arg4 : i64 to index
    %1 = arith.index_cast %arg5 : i64 to index
    %2 = arith.index_cast %arg6 : i64 to index
    %3 = arith.index_cast %arg7 : i64 to index
    %4 = arith.index_cast %arg8 : i64 to index
    %5:2 = flow.dispatch @rms_norm_fused_fp8_f32_f32_e4m3fn_f32_nany_executable::@rms_norm_fused_fp8_f32_f32_e4m3fn_f32_nany[%0, %1](%arg0, %arg1, %arg2, %arg3, %0, %1, %2, %3, %4, %arg9, %arg10, %arg11) : (tensor<?xf32>{%dim}, tensor<?xf32>{%dim_0}, tensor<?xi8>{%dim_1}, tensor<?xf32>{%dim_2}, index, index, index, index, index, f32, f32, f32) -> (%arg2{%dim_1}, %arg3{%dim_2})
    return %5#0, %5#1 : tensor<?xi8>, tensor<?xf32>
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
