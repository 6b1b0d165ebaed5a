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
        %alloca = memref.alloca() alignment = 64 : memref<1024xf32>
        %cst = arith.constant dense<-128> : vector<16xi32>
        %cst_0 = arith.constant dense<24> : vector<16xi32>
        %cst_1 = arith.constant dense<20> : vector<16xi32>
        %cst_2 = arith.constant dense<1138753536> : vector<16xi32>
        %cst_3 = arith.constant dense<127> : vector<16xi32>
        %cst_4 = arith.constant dense<-32768> : vector<32xi16>
        %cst_5 = arith.constant dense<32767> : vector<32xi16>
        %cst_6 = arith.constant dense<4> : vector<32xi16>
        %cst_7 = arith.constant dense<8> : vector<32xi16>
        %cst_8 = arith.constant dense<-2147483648> : vector<16xi32>
        %cst_9 = arith.constant dense<1015021568> : vector<16xi32>
        %cst_10 = arith.constant dense<2139095040> : vector<16xi32>
        %cst_11 = arith.constant dense<-8388608> : vector<16xi32>
        %c48 = arith.constant 48 : index
        %cst_12 = arith.constant dense<0x4980FB98> : vector<16xf32>
        %cst_13 = arith.constant 7.88860905E-31 : f32
        %cst_14 = arith.constant 9.765625E-4 : f32
        %cst_15 = arith.constant 4.614400e+02 : f32
        %cst_16 = arith.constant 0x7FC00000 : f32
        %cst_17 = arith.constant 4.480000e+02 : f32
        %cst_18 = arith.constant 0x7F800000 : f32
        %cst_19 = arith.constant 1.000000e+00 : f32
        %cst_20 = arith.constant 0.000000e+00 : f32
        %cst_21 = arith.constant 3.40282347E+38 : f32
        %cst_22 = arith.constant dense<[16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31]> : vector<16xi32>
        %cst_23 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]> : vector<16xi32>
        %cst_24 = arith.constant dense<0.000000e+00> : vector<16xf32>
        %c96 = arith.constant 96 : index
        %c64 = arith.constant 64 : index
        %cst_25 = arith.constant dense<2147483647> : vector<16xi32>
        %c16 = arith.constant 16 : index
        %cst_26 = arith.constant dense<0.000000e+00> : vector<16xf32>
        %cst_27 = arith.constant dense<0> : vector<16xi32>
        %cst_28 = arith.constant dense<1> : vector<16xi32>
        %alloca_29 = memref.alloca() alignment = 64 : memref<8224xf32>
        %c2143289344_i32 = arith.constant 2143289344 : i32
        %alloca_30 = memref.alloca() alignment = 64 : memref<1024xf32>
        %c32 = arith.constant 32 : index
        %c31 = arith.constant 31 : index
        %c2 = arith.constant 2 : index
        %c4 = arith.constant 4 : index
        %c8192 = arith.constant 8192 : index
        %c8064 = arith.constant 8064 : index
        %c128 = arith.constant 128 : index
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
        %15 = arith.subi %arg5, %c128 : index
        %16 = arith.cmpi ule, %15, %c8064 : index
        scf.if %16 {
          %19 = arith.divui %c8192, %arg5 : index
          %20 = arith.minsi %c4, %19 : index
          %21 = arith.maxsi %c2, %20 : index
          %22 = arith.muli %arg6, %21 : index
          %23 = arith.addi %arg5, %c31 : index
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
          %32 = arith.index_cast %arg5 : index to i32
          %33 = arith.sitofp %32 : i32 to f32
          %34 = arith.bitcast %c2143289344_i32 : i32 to f32
          %35 = vector.broadcast %arg9 : f32 to vector<16xf32>
          %36 = arith.divui %31, %c128 : index
          %37 = arith.maxsi %36, %c1 : index
          %38 = arith.divui %arg5, %31 : index
          %39 = arith.muli %38, %31 : index
          %40 = arith.subi %arg5, %39 : index
          %41 = arith.divui %40, %c128 : index
          %42 = arith.remui %40, %c128 : index
          %43 = arith.cmpi ne, %42, %c0 : index
          %44 = arith.cmpi slt, %31, %c128 : index
          %45 = arith.ori %43, %44 : i1
          %46 = arith.select %45, %c1, %c0 : index
          %47:2 = scf.for %arg12 = %c0 to %41 step %c1 iter_args(%arg13 = %cst_27, %arg14 = %cst_27) -> (vector<16xi32>, vector<16xi32>) {
            %57 = arith.addi %38, %c1 : index
            %58 = arith.muli %arg12, %c128 : index
            %59:2 = scf.for %arg15 = %c0 to %57 step %c1 iter_args(%arg16 = %arg13, %arg17 = %arg14) -> (vector<16xi32>, vector<16xi32>) {
              %60 = arith.muli %arg15, %31 : index
              %61 = arith.addi %58, %60 : index
              %62 = arith.addi %61, %c16 : index
              %63 = vector.load %3[%61] : memref<?xf32>, vector<16xf32>
              %64 = arith.addi %61, %c16 : index
              %65 = vector.load %3[%64] : memref<?xf32>, vector<16xf32>
              %66 = arith.addf %63, %35 : vector<16xf32>
              %67 = arith.addf %65, %35 : vector<16xf32>
              vector.store %66, %alloca_29[%61] : memref<8224xf32>, vector<16xf32>
              vector.store %67, %alloca_29[%62] : memref<8224xf32>, vector<16xf32>
              %68 = math.absf %66 : vector<16xf32>
              %69 = math.absf %67 : vector<16xf32>
              %70 = arith.bitcast %68 : vector<16xf32> to vector<16xi32>
              %71 = arith.bitcast %69 : vector<16xf32> to vector<16xi32>
              %72 = arith.subi %70, %cst_28 : vector<16xi32>
              %73 = arith.subi %71, %cst_28 : vector<16xi32>
              %74 = arith.bitcast %72 : vector<16xi32> to vector<16xf32>
              %75 = arith.bitcast %73 : vector<16xi32> to vector<16xf32>
              %76 = arith.bitcast %74 : vector<16xf32> to vector<16xi32>
              %77 = arith.andi %76, %cst_25 : vector<16xi32>
              %78 = arith.bitcast %75 : vector<16xf32> to vector<16xi32>
              %79 = arith.andi %78, %cst_25 : vector<16xi32>
              %80 = arith.maxsi %77, %arg16 : vector<16xi32>
              %81 = arith.maxsi %79, %arg17 : vector<16xi32>
              %82 = arith.addi %61, %c32 : index
              %83 = arith.addi %82, %c16 : index
              %84 = vector.load %3[%82] : memref<?xf32>, vector<16xf32>
              %85 = arith.addi %82, %c16 : index
              %86 = vector.load %3[%85] : memref<?xf32>, vector<16xf32>
              %87 = arith.addf %84, %35 : vector<16xf32>
              %88 = arith.addf %86, %35 : vector<16xf32>
              vector.store %87, %alloca_29[%82] : memref<8224xf32>, vector<16xf32>
              vector.store %88, %alloca_29[%83] : memref<8224xf32>, vector<16xf32>
              %89 = math.absf %87 : vector<16xf32>
              %90 = math.absf %88 : vector<16xf32>
              %91 = arith.bitcast %89 : vector<16xf32> to vector<16xi32>
              %92 = arith.bitcast %90 : vector<16xf32> to vector<16xi32>
              %93 = arith.subi %91, %cst_28 : vector<16xi32>
              %94 = arith.subi %92, %cst_28 : vector<16xi32>
              %95 = arith.bitcast %93 : vector<16xi32> to vector<16xf32>
              %96 = arith.bitcast %94 : vector<16xi32> to vector<16xf32>
              %97 = arith.bitcast %95 : vector<16xf32> to vector<16xi32>
              %98 = arith.andi %97, %cst_25 : vector<16xi32>
              %99 = arith.bitcast %96 : vector<16xf32> to vector<16xi32>
              %100 = arith.andi %99, %cst_25 : vector<16xi32>
              %101 = arith.maxsi %98, %81 : vector<16xi32>
              %102 = arith.maxsi %100, %80 : vector<16xi32>
              %103 = arith.addi %61, %c64 : index
              %104 = arith.addi %103, %c16 : index
              %105 = vector.load %3[%103] : memref<?xf32>, vector<16xf32>
              %106 = arith.addi %103, %c16 : index
              %107 = vector.load %3[%106] : memref<?xf32>, vector<16xf32>
              %108 = arith.addf %105, %35 : vector<16xf32>
              %109 = arith.addf %107, %35 : vector<16xf32>
              vector.store %108, %alloca_29[%103] : memref<8224xf32>, vector<16xf32>
              vector.store %109, %alloca_29[%104] : memref<8224xf32>, vector<16xf32>
              %110 = math.absf %108 : vector<16xf32>
              %111 = math.absf %109 : vector<16xf32>
              %112 = arith.bitcast %110 : vector<16xf32> to vector<16xi32>
              %113 = arith.bitcast %111 : vector<16xf32> to vector<16xi32>
              %114 = arith.subi %112, %cst_28 : vector<16xi32>
              %115 = arith.subi %113, %cst_28 : vector<16xi32>
              %116 = arith.bitcast %114 : vector<16xi32> to vector<16xf32>
              %117 = arith.bitcast %115 : vector<16xi32> to vector<16xf32>
              %118 = arith.bitcast %116 : vector<16xf32> to vector<16xi32>
              %119 = arith.andi %118, %cst_25 : vector<16xi32>
              %120 = arith.bitcast %117 : vector<16xf32> to vector<16xi32>
              %121 = arith.andi %120, %cst_25 : vector<16xi32>
              %122 = arith.maxsi %119, %102 : vector<16xi32>
              %123 = arith.maxsi %121, %101 : vector<16xi32>
              %124 = arith.addi %61, %c96 : index
              %125 = arith.addi %124, %c16 : index
              %126 = vector.load %3[%124] : memref<?xf32>, vector<16xf32>
              %127 = arith.addi %124, %c16 : index
              %128 = vector.load %3[%127] : memref<?xf32>, vector<16xf32>
              %129 = arith.addf %126, %35 : vector<16xf32>
              %130 = arith.addf %128, %35 : vector<16xf32>
              vector.store %129, %alloca_29[%124] : memref<8224xf32>, vector<16xf32>
              vector.store %130, %alloca_29[%125] : memref<8224xf32>, vector<16xf32>
              %131 = math.absf %129 : vector<16xf32>
              %132 = math.absf %130 : vector<16xf32>
              %133 = arith.bitcast %131 : vector<16xf32> to vector<16xi32>
              %134 = arith.bitcast %132 : vector<16xf32> to vector<16xi32>
              %135 = arith.subi %133, %cst_28 : vector<16xi32>
              %136 = arith.subi %134, %cst_28 : vector<16xi32>
              %137 = arith.bitcast %135 : vector<16xi32> to vector<16xf32>
              %138 = arith.bitcast %136 : vector<16xi32> to vector<16xf32>
              %139 = arith.bitcast %137 : vector<16xf32> to vector<16xi32>
              %140 = arith.andi %139, %cst_25 : vector<16xi32>
              %141 = arith.bitcast %138 : vector<16xf32> to vector<16xi32>
              %142 = arith.andi %141, %cst_25 : vector<16xi32>
              %143 = arith.maxsi %140, %123 : vector<16xi32>
              %144 = arith.maxsi %142, %122 : vector<16xi32>
              scf.yield %144, %143 : vector<16xi32>, vector<16xi32>
            }
            scf.yield %59#0, %59#1 : vector<16xi32>, vector<16xi32>
          }
          %48 = arith.addi %41, %46 : index
          %49:2 = scf.for %arg12 = %41 to %48 step %c1 iter_args(%arg13 = %47#0, %arg14 = %47#1) -> (vector<16xi32>, vector<16xi32>) {
            %57 = arith.muli %arg12, %c128 : index
            %58 = arith.addi %38, %c1 : index
            %59:2 = scf.for %arg15 = %c0 to %58 step %c1 iter_args(%arg16 = %arg13, %arg17 = %arg14) -> (vector<16xi32>, vector<16xi32>) {
              %60 = arith.muli %arg15, %31 : index
              %61 = arith.addi %57, %60 : index
              %62 = arith.subi %arg5, %61 : index
              %63 = arith.subi %31, %57 : index
              %64 = arith.minsi %62, %63 : index
              %65 = arith.addi %61, %c16 : index
              %66 = vector.create_mask %64 : vector<16xi1>
              %67 = vector.maskedload %3[%61], %66, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %68 = arith.addi %61, %c16 : index
              %69 = arith.subi %64, %c16 : index
              %70 = vector.create_mask %69 : vector<16xi1>
              %71 = vector.maskedload %3[%68], %70, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %72 = arith.addf %67, %35 : vector<16xf32>
              %73 = arith.addf %71, %35 : vector<16xf32>
              vector.store %72, %alloca_29[%61] : memref<8224xf32>, vector<16xf32>
              vector.store %73, %alloca_29[%65] : memref<8224xf32>, vector<16xf32>
              %74 = math.absf %72 : vector<16xf32>
              %75 = math.absf %73 : vector<16xf32>
              %76 = arith.bitcast %74 : vector<16xf32> to vector<16xi32>
              %77 = arith.bitcast %75 : vector<16xf32> to vector<16xi32>
              %78 = arith.subi %76, %cst_28 : vector<16xi32>
              %79 = arith.subi %77, %cst_28 : vector<16xi32>
              %80 = arith.bitcast %78 : vector<16xi32> to vector<16xf32>
              %81 = arith.bitcast %79 : vector<16xi32> to vector<16xf32>
              %82 = arith.index_cast %64 : index to i32
              %83 = vector.broadcast %82 : i32 to vector<16xi32>
              %84 = arith.cmpi slt, %cst_23, %83 : vector<16xi32>
              %85 = arith.select %84, %80, %cst_26 : vector<16xi1>, vector<16xf32>
              %86 = arith.cmpi slt, %cst_22, %83 : vector<16xi32>
              %87 = arith.select %86, %81, %cst_26 : vector<16xi1>, vector<16xf32>
              %88 = arith.bitcast %85 : vector<16xf32> to vector<16xi32>
              %89 = arith.andi %88, %cst_25 : vector<16xi32>
              %90 = arith.bitcast %87 : vector<16xf32> to vector<16xi32>
              %91 = arith.andi %90, %cst_25 : vector<16xi32>
              %92 = arith.maxsi %89, %arg16 : vector<16xi32>
              %93 = arith.maxsi %91, %arg17 : vector<16xi32>
              %94 = arith.addi %57, %c32 : index
              %95 = arith.muli %arg15, %31 : index
              %96 = arith.addi %94, %95 : index
              %97 = arith.subi %arg5, %96 : index
              %98 = arith.subi %31, %94 : index
              %99 = arith.minsi %97, %98 : index
              %100 = arith.addi %96, %c16 : index
              %101 = vector.create_mask %99 : vector<16xi1>
              %102 = vector.maskedload %3[%96], %101, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %103 = arith.addi %96, %c16 : index
              %104 = arith.subi %99, %c16 : index
              %105 = vector.create_mask %104 : vector<16xi1>
              %106 = vector.maskedload %3[%103], %105, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %107 = arith.addf %102, %35 : vector<16xf32>
              %108 = arith.addf %106, %35 : vector<16xf32>
              vector.store %107, %alloca_29[%96] : memref<8224xf32>, vector<16xf32>
              vector.store %108, %alloca_29[%100] : memref<8224xf32>, vector<16xf32>
              %109 = math.absf %107 : vector<16xf32>
              %110 = math.absf %108 : vector<16xf32>
              %111 = arith.bitcast %109 : vector<16xf32> to vector<16xi32>
              %112 = arith.bitcast %110 : vector<16xf32> to vector<16xi32>
              %113 = arith.subi %111, %cst_28 : vector<16xi32>
              %114 = arith.subi %112, %cst_28 : vector<16xi32>
              %115 = arith.bitcast %113 : vector<16xi32> to vector<16xf32>
              %116 = arith.bitcast %114 : vector<16xi32> to vector<16xf32>
              %117 = arith.index_cast %99 : index to i32
              %118 = vector.broadcast %117 : i32 to vector<16xi32>
              %119 = arith.cmpi slt, %cst_23, %118 : vector<16xi32>
              %120 = arith.select %119, %115, %cst_26 : vector<16xi1>, vector<16xf32>
              %121 = arith.cmpi slt, %cst_22, %118 : vector<16xi32>
              %122 = arith.select %121, %116, %cst_26 : vector<16xi1>, vector<16xf32>
              %123 = arith.bitcast %120 : vector<16xf32> to vector<16xi32>
              %124 = arith.andi %123, %cst_25 : vector<16xi32>
              %125 = arith.bitcast %122 : vector<16xf32> to vector<16xi32>
              %126 = arith.andi %125, %cst_25 : vector<16xi32>
              %127 = arith.maxsi %124, %93 : vector<16xi32>
              %128 = arith.maxsi %126, %92 : vector<16xi32>
              %129 = arith.addi %57, %c64 : index
              %130 = arith.muli %arg15, %31 : index
              %131 = arith.addi %129, %130 : index
              %132 = arith.subi %arg5, %131 : index
              %133 = arith.subi %31, %129 : index
              %134 = arith.minsi %132, %133 : index
              %135 = arith.addi %131, %c16 : index
              %136 = vector.create_mask %134 : vector<16xi1>
              %137 = vector.maskedload %3[%131], %136, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %138 = arith.addi %131, %c16 : index
              %139 = arith.subi %134, %c16 : index
              %140 = vector.create_mask %139 : vector<16xi1>
              %141 = vector.maskedload %3[%138], %140, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %142 = arith.addf %137, %35 : vector<16xf32>
              %143 = arith.addf %141, %35 : vector<16xf32>
              vector.store %142, %alloca_29[%131] : memref<8224xf32>, vector<16xf32>
              vector.store %143, %alloca_29[%135] : memref<8224xf32>, vector<16xf32>
              %144 = math.absf %142 : vector<16xf32>
              %145 = math.absf %143 : vector<16xf32>
              %146 = arith.bitcast %144 : vector<16xf32> to vector<16xi32>
              %147 = arith.bitcast %145 : vector<16xf32> to vector<16xi32>
              %148 = arith.subi %146, %cst_28 : vector<16xi32>
              %149 = arith.subi %147, %cst_28 : vector<16xi32>
              %150 = arith.bitcast %148 : vector<16xi32> to vector<16xf32>
              %151 = arith.bitcast %149 : vector<16xi32> to vector<16xf32>
              %152 = arith.index_cast %134 : index to i32
              %153 = vector.broadcast %152 : i32 to vector<16xi32>
              %154 = arith.cmpi slt, %cst_23, %153 : vector<16xi32>
              %155 = arith.select %154, %150, %cst_26 : vector<16xi1>, vector<16xf32>
              %156 = arith.cmpi slt, %cst_22, %153 : vector<16xi32>
              %157 = arith.select %156, %151, %cst_26 : vector<16xi1>, vector<16xf32>
              %158 = arith.bitcast %155 : vector<16xf32> to vector<16xi32>
              %159 = arith.andi %158, %cst_25 : vector<16xi32>
              %160 = arith.bitcast %157 : vector<16xf32> to vector<16xi32>
              %161 = arith.andi %160, %cst_25 : vector<16xi32>
              %162 = arith.maxsi %159, %128 : vector<16xi32>
              %163 = arith.maxsi %161, %127 : vector<16xi32>
              %164 = arith.addi %57, %c96 : index
              %165 = arith.muli %arg15, %31 : index
              %166 = arith.addi %164, %165 : index
              %167 = arith.subi %arg5, %166 : index
              %168 = arith.subi %31, %164 : index
              %169 = arith.minsi %167, %168 : index
              %170 = arith.addi %166, %c16 : index
              %171 = vector.create_mask %169 : vector<16xi1>
              %172 = vector.maskedload %3[%166], %171, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %173 = arith.addi %166, %c16 : index
              %174 = arith.subi %169, %c16 : index
              %175 = vector.create_mask %174 : vector<16xi1>
              %176 = vector.maskedload %3[%173], %175, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %177 = arith.addf %172, %35 : vector<16xf32>
              %178 = arith.addf %176, %35 : vector<16xf32>
              vector.store %177, %alloca_29[%166] : memref<8224xf32>, vector<16xf32>
              vector.store %178, %alloca_29[%170] : memref<8224xf32>, vector<16xf32>
              %179 = math.absf %177 : vector<16xf32>
              %180 = math.absf %178 : vector<16xf32>
              %181 = arith.bitcast %179 : vector<16xf32> to vector<16xi32>
              %182 = arith.bitcast %180 : vector<16xf32> to vector<16xi32>
              %183 = arith.subi %181, %cst_28 : vector<16xi32>
              %184 = arith.subi %182, %cst_28 : vector<16xi32>
              %185 = arith.bitcast %183 : vector<16xi32> to vector<16xf32>
              %186 = arith.bitcast %184 : vector<16xi32> to vector<16xf32>
              %187 = arith.index_cast %169 : index to i32
              %188 = vector.broadcast %187 : i32 to vector<16xi32>
              %189 = arith.cmpi slt, %cst_23, %188 : vector<16xi32>
              %190 = arith.select %189, %185, %cst_26 : vector<16xi1>, vector<16xf32>
              %191 = arith.cmpi slt, %cst_22, %188 : vector<16xi32>
              %192 = arith.select %191, %186, %cst_26 : vector<16xi1>, vector<16xf32>
              %193 = arith.bitcast %190 : vector<16xf32> to vector<16xi32>
              %194 = arith.andi %193, %cst_25 : vector<16xi32>
              %195 = arith.bitcast %192 : vector<16xf32> to vector<16xi32>
              %196 = arith.andi %195, %cst_25 : vector<16xi32>
              %197 = arith.maxsi %194, %163 : vector<16xi32>
              %198 = arith.maxsi %196, %162 : vector<16xi32>
              scf.yield %198, %197 : vector<16xi32>, vector<16xi32>
            }
            scf.yield %59#0, %59#1 : vector<16xi32>, vector<16xi32>
          }
          %50:2 = scf.for %arg12 = %48 to %37 step %c1 iter_args(%arg13 = %49#0, %arg14 = %49#1) -> (vector<16xi32>, vector<16xi32>) {
            %57 = arith.muli %arg12, %c128 : index
            %58:2 = scf.for %arg15 = %c0 to %38 step %c1 iter_args(%arg16 = %arg13, %arg17 = %arg14) -> (vector<16xi32>, vector<16xi32>) {
              %59 = arith.muli %arg15, %31 : index
              %60 = arith.addi %57, %59 : index
              %61 = arith.addi %60, %c16 : index
              %62 = vector.load %3[%60] : memref<?xf32>, vector<16xf32>
              %63 = arith.addi %60, %c16 : index
              %64 = vector.load %3[%63] : memref<?xf32>, vector<16xf32>
              %65 = arith.addf %62, %35 : vector<16xf32>
              %66 = arith.addf %64, %35 : vector<16xf32>
              vector.store %65, %alloca_29[%60] : memref<8224xf32>, vector<16xf32>
              vector.store %66, %alloca_29[%61] : memref<8224xf32>, vector<16xf32>
              %67 = math.absf %65 : vector<16xf32>
              %68 = math.absf %66 : vector<16xf32>
              %69 = arith.bitcast %67 : vector<16xf32> to vector<16xi32>
              %70 = arith.bitcast %68 : vector<16xf32> to vector<16xi32>
              %71 = arith.subi %69, %cst_28 : vector<16xi32>
              %72 = arith.subi %70, %cst_28 : vector<16xi32>
              %73 = arith.bitcast %71 : vector<16xi32> to vector<16xf32>
              %74 = arith.bitcast %72 : vector<16xi32> to vector<16xf32>
              %75 = arith.bitcast %73 : vector<16xf32> to vector<16xi32>
              %76 = arith.andi %75, %cst_25 : vector<16xi32>
              %77 = arith.bitcast %74 : vector<16xf32> to vector<16xi32>
              %78 = arith.andi %77, %cst_25 : vector<16xi32>
              %79 = arith.maxsi %76, %arg16 : vector<16xi32>
              %80 = arith.maxsi %78, %arg17 : vector<16xi32>
              %81 = arith.addi %60, %c32 : index
              %82 = arith.addi %81, %c16 : index
              %83 = vector.load %3[%81] : memref<?xf32>, vector<16xf32>
              %84 = arith.addi %81, %c16 : index
              %85 = vector.load %3[%84] : memref<?xf32>, vector<16xf32>
              %86 = arith.addf %83, %35 : vector<16xf32>
              %87 = arith.addf %85, %35 : vector<16xf32>
              vector.store %86, %alloca_29[%81] : memref<8224xf32>, vector<16xf32>
              vector.store %87, %alloca_29[%82] : memref<8224xf32>, vector<16xf32>
              %88 = math.absf %86 : vector<16xf32>
              %89 = math.absf %87 : vector<16xf32>
              %90 = arith.bitcast %88 : vector<16xf32> to vector<16xi32>
              %91 = arith.bitcast %89 : vector<16xf32> to vector<16xi32>
              %92 = arith.subi %90, %cst_28 : vector<16xi32>
              %93 = arith.subi %91, %cst_28 : vector<16xi32>
              %94 = arith.bitcast %92 : vector<16xi32> to vector<16xf32>
              %95 = arith.bitcast %93 : vector<16xi32> to vector<16xf32>
              %96 = arith.bitcast %94 : vector<16xf32> to vector<16xi32>
              %97 = arith.andi %96, %cst_25 : vector<16xi32>
              %98 = arith.bitcast %95 : vector<16xf32> to vector<16xi32>
              %99 = arith.andi %98, %cst_25 : vector<16xi32>
              %100 = arith.maxsi %97, %80 : vector<16xi32>
              %101 = arith.maxsi %99, %79 : vector<16xi32>
              %102 = arith.addi %60, %c64 : index
              %103 = arith.addi %102, %c16 : index
              %104 = vector.load %3[%102] : memref<?xf32>, vector<16xf32>
              %105 = arith.addi %102, %c16 : index
              %106 = vector.load %3[%105] : memref<?xf32>, vector<16xf32>
              %107 = arith.addf %104, %35 : vector<16xf32>
              %108 = arith.addf %106, %35 : vector<16xf32>
              vector.store %107, %alloca_29[%102] : memref<8224xf32>, vector<16xf32>
              vector.store %108, %alloca_29[%103] : memref<8224xf32>, vector<16xf32>
              %109 = math.absf %107 : vector<16xf32>
              %110 = math.absf %108 : vector<16xf32>
              %111 = arith.bitcast %109 : vector<16xf32> to vector<16xi32>
              %112 = arith.bitcast %110 : vector<16xf32> to vector<16xi32>
              %113 = arith.subi %111, %cst_28 : vector<16xi32>
              %114 = arith.subi %112, %cst_28 : vector<16xi32>
              %115 = arith.bitcast %113 : vector<16xi32> to vector<16xf32>
              %116 = arith.bitcast %114 : vector<16xi32> to vector<16xf32>
              %117 = arith.bitcast %115 : vector<16xf32> to vector<16xi32>
              %118 = arith.andi %117, %cst_25 : vector<16xi32>
              %119 = arith.bitcast %116 : vector<16xf32> to vector<16xi32>
              %120 = arith.andi %119, %cst_25 : vector<16xi32>
              %121 = arith.maxsi %118, %101 : vector<16xi32>
              %122 = arith.maxsi %120, %100 : vector<16xi32>
              %123 = arith.addi %60, %c96 : index
              %124 = arith.addi %123, %c16 : index
              %125 = vector.load %3[%123] : memref<?xf32>, vector<16xf32>
              %126 = arith.addi %123, %c16 : index
              %127 = vector.load %3[%126] : memref<?xf32>, vector<16xf32>
              %128 = arith.addf %125, %35 : vector<16xf32>
              %129 = arith.addf %127, %35 : vector<16xf32>
              vector.store %128, %alloca_29[%123] : memref<8224xf32>, vector<16xf32>
              vector.store %129, %alloca_29[%124] : memref<8224xf32>, vector<16xf32>
              %130 = math.absf %128 : vector<16xf32>
              %131 = math.absf %129 : vector<16xf32>
              %132 = arith.bitcast %130 : vector<16xf32> to vector<16xi32>
              %133 = arith.bitcast %131 : vector<16xf32> to vector<16xi32>
              %134 = arith.subi %132, %cst_28 : vector<16xi32>
              %135 = arith.subi %133, %cst_28 : vector<16xi32>
              %136 = arith.bitcast %134 : vector<16xi32> to vector<16xf32>
              %137 = arith.bitcast %135 : vector<16xi32> to vector<16xf32>
              %138 = arith.bitcast %136 : vector<16xf32> to vector<16xi32>
              %139 = arith.andi %138, %cst_25 : vector<16xi32>
              %140 = arith.bitcast %137 : vector<16xf32> to vector<16xi32>
              %141 = arith.andi %140, %cst_25 : vector<16xi32>
              %142 = arith.maxsi %139, %122 : vector<16xi32>
              %143 = arith.maxsi %141, %121 : vector<16xi32>
              scf.yield %143, %142 : vector<16xi32>, vector<16xi32>
            }
            scf.yield %58#0, %58#1 : vector<16xi32>, vector<16xi32>
          }
          %51 = arith.maxsi %50#0, %50#1 : vector<16xi32>
          %52 = vector.reduction <maxsi>, %51 : vector<16xi32> into i32
          %53 = arith.bitcast %52 : i32 to f32
          %54 = arith.cmpf olt, %53, %cst_21 : f32
          %55 = arith.subi %14, %c1 : index
          %56 = arith.cmpi slt, %12, %14 : index
          scf.if %56 {
            %57 = arith.muli %12, %arg6 : index
            %58 = arith.muli %12, %arg7 : index
            %59 = arith.muli %12, %arg8 : index
            %60 = vector.broadcast %arg9 : f32 to vector<16xf32>
            %61 = arith.divui %31, %c128 : index
            %62 = arith.maxsi %61, %c1 : index
            %63 = arith.divui %arg5, %31 : index
            %64 = arith.muli %63, %31 : index
            %65 = arith.subi %arg5, %64 : index
            %66 = arith.divui %65, %c128 : index
            %67 = arith.remui %65, %c128 : index
            %68 = arith.cmpi ne, %67, %c0 : index
            %69 = arith.cmpi slt, %31, %c128 : index
            %70 = arith.ori %68, %69 : i1
            %71 = arith.select %70, %c1, %c0 : index
            %72:2 = scf.for %arg12 = %c0 to %66 step %c1 iter_args(%arg13 = %cst_27, %arg14 = %cst_27) -> (vector<16xi32>, vector<16xi32>) {
              %98 = arith.addi %63, %c1 : index
              %99 = arith.muli %arg12, %c128 : index
              %100:10 = scf.for %arg15 = %c0 to %98 step %c1 iter_args(%arg16 = %cst_26, %arg17 = %cst_26, %arg18 = %cst_26, %arg19 = %cst_26, %arg20 = %cst_26, %arg21 = %cst_26, %arg22 = %cst_26, %arg23 = %cst_26, %arg24 = %arg13, %arg25 = %arg14) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>) {
                %123 = arith.muli %arg15, %31 : index
                %124 = arith.addi %99, %123 : index
                %125 = arith.addi %124, %c128 : index
                %126 = arith.addi %57, %125 : index
                memref.prefetch %2[%126], read, locality<3>, data : memref<?xf32>
                %127 = arith.addi %126, %c16 : index
                memref.prefetch %2[%127], read, locality<3>, data : memref<?xf32>
                %128 = arith.addi %57, %124 : index
                %129 = vector.load %2[%128] : memref<?xf32>, vector<16xf32>
                %130 = arith.addi %128, %c16 : index
                %131 = vector.load %2[%130] : memref<?xf32>, vector<16xf32>
                %132 = math.fma %129, %129, %arg16 : vector<16xf32>
                %133 = math.fma %131, %131, %arg17 : vector<16xf32>
                %134 = arith.addi %124, %c16 : index
                %135 = vector.load %alloca_29[%124] : memref<8224xf32>, vector<16xf32>
                %136 = vector.load %alloca_29[%134] : memref<8224xf32>, vector<16xf32>
                %137 = arith.mulf %129, %135 : vector<16xf32>
                %138 = arith.mulf %131, %136 : vector<16xf32>
                %139 = arith.bitcast %137 : vector<16xf32> to vector<16xi32>
                %140 = arith.andi %139, %cst_25 : vector<16xi32>
                %141 = arith.bitcast %138 : vector<16xf32> to vector<16xi32>
                %142 = arith.andi %141, %cst_25 : vector<16xi32>
                %143 = arith.maxsi %140, %arg24 : vector<16xi32>
                %144 = arith.maxsi %142, %arg25 : vector<16xi32>
                %145 = arith.addi %124, %c32 : index
                %146 = arith.addi %145, %c128 : index
                %147 = arith.addi %57, %146 : index
                memref.prefetch %2[%147], read, locality<3>, data : memref<?xf32>
                %148 = arith.addi %147, %c16 : index
                memref.prefetch %2[%148], read, locality<3>, data : memref<?xf32>
                %149 = arith.addi %57, %145 : index
                %150 = vector.load %2[%149] : memref<?xf32>, vector<16xf32>
                %151 = arith.addi %149, %c16 : index
                %152 = vector.load %2[%151] : memref<?xf32>, vector<16xf32>
                %153 = math.fma %150, %150, %arg18 : vector<16xf32>
                %154 = math.fma %152, %152, %arg19 : vector<16xf32>
                %155 = arith.addi %145, %c16 : index
                %156 = vector.load %alloca_29[%145] : memref<8224xf32>, vector<16xf32>
                %157 = vector.load %alloca_29[%155] : memref<8224xf32>, vector<16xf32>
                %158 = arith.mulf %150, %156 : vector<16xf32>
                %159 = arith.mulf %152, %157 : vector<16xf32>
                %160 = arith.bitcast %158 : vector<16xf32> to vector<16xi32>
                %161 = arith.andi %160, %cst_25 : vector<16xi32>
                %162 = arith.bitcast %159 : vector<16xf32> to vector<16xi32>
                %163 = arith.andi %162, %cst_25 : vector<16xi32>
                %164 = arith.maxsi %161, %144 : vector<16xi32>
                %165 = arith.maxsi %163, %143 : vector<16xi32>
                %166 = arith.addi %124, %c64 : index
                %167 = arith.addi %166, %c128 : index
                %168 = arith.addi %57, %167 : index
                memref.prefetch %2[%168], read, locality<3>, data : memref<?xf32>
                %169 = arith.addi %168, %c16 : index
                memref.prefetch %2[%169], read, locality<3>, data : memref<?xf32>
                %170 = arith.addi %57, %166 : index
                %171 = vector.load %2[%170] : memref<?xf32>, vector<16xf32>
                %172 = arith.addi %170, %c16 : index
                %173 = vector.load %2[%172] : memref<?xf32>, vector<16xf32>
                %174 = math.fma %171, %171, %arg20 : vector<16xf32>
                %175 = math.fma %173, %173, %arg21 : vector<16xf32>
                %176 = arith.addi %166, %c16 : index
                %177 = vector.load %alloca_29[%166] : memref<8224xf32>, vector<16xf32>
                %178 = vector.load %alloca_29[%176] : memref<8224xf32>, vector<16xf32>
                %179 = arith.mulf %171, %177 : vector<16xf32>
                %180 = arith.mulf %173, %178 : vector<16xf32>
                %181 = arith.bitcast %179 : vector<16xf32> to vector<16xi32>
                %182 = arith.andi %181, %cst_25 : vector<16xi32>
                %183 = arith.bitcast %180 : vector<16xf32> to vector<16xi32>
                %184 = arith.andi %183, %cst_25 : vector<16xi32>
                %185 = arith.maxsi %182, %165 : vector<16xi32>
                %186 = arith.maxsi %184, %164 : vector<16xi32>
                %187 = arith.addi %124, %c96 : index
                %188 = arith.addi %187, %c128 : index
                %189 = arith.addi %57, %188 : index
                memref.prefetch %2[%189], read, locality<3>, data : memref<?xf32>
                %190 = arith.addi %189, %c16 : index
                memref.prefetch %2[%190], read, locality<3>, data : memref<?xf32>
                %191 = arith.addi %57, %187 : index
                %192 = vector.load %2[%191] : memref<?xf32>, vector<16xf32>
                %193 = arith.addi %191, %c16 : index
                %194 = vector.load %2[%193] : memref<?xf32>, vector<16xf32>
                %195 = math.fma %192, %192, %arg22 : vector<16xf32>
                %196 = math.fma %194, %194, %arg23 : vector<16xf32>
                %197 = arith.addi %187, %c16 : index
                %198 = vector.load %alloca_29[%187] : memref<8224xf32>, vector<16xf32>
                %199 = vector.load %alloca_29[%197] : memref<8224xf32>, vector<16xf32>
                %200 = arith.mulf %192, %198 : vector<16xf32>
                %201 = arith.mulf %194, %199 : vector<16xf32>
                %202 = arith.bitcast %200 : vector<16xf32> to vector<16xi32>
                %203 = arith.andi %202, %cst_25 : vector<16xi32>
                %204 = arith.bitcast %201 : vector<16xf32> to vector<16xi32>
                %205 = arith.andi %204, %cst_25 : vector<16xi32>
                %206 = arith.maxsi %203, %186 : vector<16xi32>
                %207 = arith.maxsi %205, %185 : vector<16xi32>
                scf.yield %132, %133, %153, %154, %174, %175, %195, %196, %207, %206 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>
              }
              %101 = vector.shuffle %100#0, %100#1 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %102 = vector.shuffle %100#0, %100#1 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %103 = arith.addf %101, %102 : vector<16xf32>
              %104 = vector.shuffle %100#2, %100#3 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %105 = vector.shuffle %100#2, %100#3 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %106 = arith.addf %104, %105 : vector<16xf32>
              %107 = vector.shuffle %100#4, %100#5 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %108 = vector.shuffle %100#4, %100#5 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %109 = arith.addf %107, %108 : vector<16xf32>
              %110 = vector.shuffle %100#6, %100#7 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %111 = vector.shuffle %100#6, %100#7 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %112 = arith.addf %110, %111 : vector<16xf32>
              %113 = vector.shuffle %103, %106 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %114 = vector.shuffle %103, %106 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %115 = arith.addf %113, %114 : vector<16xf32>
              %116 = vector.shuffle %109, %112 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %117 = vector.shuffle %109, %112 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %118 = arith.addf %116, %117 : vector<16xf32>
              %119 = vector.shuffle %115, %118 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %120 = vector.shuffle %115, %118 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %121 = arith.addf %119, %120 : vector<16xf32>
              %122 = arith.muli %arg12, %c16 : index
              vector.store %121, %alloca_30[%122] : memref<1024xf32>, vector<16xf32>
              scf.yield %100#8, %100#9 : vector<16xi32>, vector<16xi32>
            }
            %73 = arith.addi %66, %71 : index
            %74:2 = scf.for %arg12 = %66 to %73 step %c1 iter_args(%arg13 = %72#0, %arg14 = %72#1) -> (vector<16xi32>, vector<16xi32>) {
              %98 = arith.muli %arg12, %c128 : index
              %99 = arith.addi %63, %c1 : index
              %100:10 = scf.for %arg15 = %c0 to %99 step %c1 iter_args(%arg16 = %cst_26, %arg17 = %cst_26, %arg18 = %cst_26, %arg19 = %cst_26, %arg20 = %cst_26, %arg21 = %cst_26, %arg22 = %cst_26, %arg23 = %cst_26, %arg24 = %arg13, %arg25 = %arg14) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>) {
                %123 = arith.muli %arg15, %31 : index
                %124 = arith.addi %98, %123 : index
                %125 = arith.subi %arg5, %124 : index
                %126 = arith.subi %31, %98 : index
                %127 = arith.minsi %125, %126 : index
                %128 = arith.addi %124, %c128 : index
                %129 = arith.addi %57, %128 : index
                memref.prefetch %2[%129], read, locality<3>, data : memref<?xf32>
                %130 = arith.addi %129, %c16 : index
                memref.prefetch %2[%130], read, locality<3>, data : memref<?xf32>
                %131 = arith.addi %57, %124 : index
                %132 = vector.create_mask %127 : vector<16xi1>
                %133 = vector.maskedload %2[%131], %132, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %134 = arith.addi %131, %c16 : index
                %135 = arith.subi %127, %c16 : index
                %136 = vector.create_mask %135 : vector<16xi1>
                %137 = vector.maskedload %2[%134], %136, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %138 = arith.index_cast %127 : index to i32
                %139 = vector.broadcast %138 : i32 to vector<16xi32>
                %140 = arith.cmpi slt, %cst_23, %139 : vector<16xi32>
                %141 = arith.select %140, %133, %cst_26 : vector<16xi1>, vector<16xf32>
                %142 = arith.cmpi slt, %cst_22, %139 : vector<16xi32>
                %143 = arith.select %142, %137, %cst_26 : vector<16xi1>, vector<16xf32>
                %144 = arith.index_cast %127 : index to i32
                %145 = vector.broadcast %144 : i32 to vector<16xi32>
                %146 = arith.cmpi slt, %cst_23, %145 : vector<16xi32>
                %147 = arith.select %146, %133, %cst_26 : vector<16xi1>, vector<16xf32>
                %148 = arith.cmpi slt, %cst_22, %145 : vector<16xi32>
                %149 = arith.select %148, %137, %cst_26 : vector<16xi1>, vector<16xf32>
                %150 = math.fma %141, %147, %arg16 : vector<16xf32>
                %151 = math.fma %143, %149, %arg17 : vector<16xf32>
                %152 = arith.addi %124, %c16 : index
                %153 = vector.load %alloca_29[%124] : memref<8224xf32>, vector<16xf32>
                %154 = vector.load %alloca_29[%152] : memref<8224xf32>, vector<16xf32>
                %155 = arith.mulf %133, %153 : vector<16xf32>
                %156 = arith.mulf %137, %154 : vector<16xf32>
                %157 = arith.index_cast %127 : index to i32
                %158 = vector.broadcast %157 : i32 to vector<16xi32>
                %159 = arith.cmpi slt, %cst_23, %158 : vector<16xi32>
                %160 = arith.select %159, %155, %cst_26 : vector<16xi1>, vector<16xf32>
                %161 = arith.cmpi slt, %cst_22, %158 : vector<16xi32>
                %162 = arith.select %161, %156, %cst_26 : vector<16xi1>, vector<16xf32>
                %163 = arith.bitcast %160 : vector<16xf32> to vector<16xi32>
                %164 = arith.andi %163, %cst_25 : vector<16xi32>
                %165 = arith.bitcast %162 : vector<16xf32> to vector<16xi32>
                %166 = arith.andi %165, %cst_25 : vector<16xi32>
                %167 = arith.maxsi %164, %arg24 : vector<16xi32>
                %168 = arith.maxsi %166, %arg25 : vector<16xi32>
                %169 = arith.addi %98, %c32 : index
                %170 = arith.muli %arg15, %31 : index
                %171 = arith.addi %169, %170 : index
                %172 = arith.subi %arg5, %171 : index
                %173 = arith.subi %31, %169 : index
                %174 = arith.minsi %172, %173 : index
                %175 = arith.addi %171, %c128 : index
                %176 = arith.addi %57, %175 : index
                memref.prefetch %2[%176], read, locality<3>, data : memref<?xf32>
                %177 = arith.addi %176, %c16 : index
                memref.prefetch %2[%177], read, locality<3>, data : memref<?xf32>
                %178 = arith.addi %57, %171 : index
                %179 = vector.create_mask %174 : vector<16xi1>
                %180 = vector.maskedload %2[%178], %179, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %181 = arith.addi %178, %c16 : index
                %182 = arith.subi %174, %c16 : index
                %183 = vector.create_mask %182 : vector<16xi1>
                %184 = vector.maskedload %2[%181], %183, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %185 = arith.index_cast %174 : index to i32
                %186 = vector.broadcast %185 : i32 to vector<16xi32>
                %187 = arith.cmpi slt, %cst_23, %186 : vector<16xi32>
                %188 = arith.select %187, %180, %cst_26 : vector<16xi1>, vector<16xf32>
                %189 = arith.cmpi slt, %cst_22, %186 : vector<16xi32>
                %190 = arith.select %189, %184, %cst_26 : vector<16xi1>, vector<16xf32>
                %191 = arith.index_cast %174 : index to i32
                %192 = vector.broadcast %191 : i32 to vector<16xi32>
                %193 = arith.cmpi slt, %cst_23, %192 : vector<16xi32>
                %194 = arith.select %193, %180, %cst_26 : vector<16xi1>, vector<16xf32>
                %195 = arith.cmpi slt, %cst_22, %192 : vector<16xi32>
                %196 = arith.select %195, %184, %cst_26 : vector<16xi1>, vector<16xf32>
                %197 = math.fma %188, %194, %arg18 : vector<16xf32>
                %198 = math.fma %190, %196, %arg19 : vector<16xf32>
                %199 = arith.addi %171, %c16 : index
                %200 = vector.load %alloca_29[%171] : memref<8224xf32>, vector<16xf32>
                %201 = vector.load %alloca_29[%199] : memref<8224xf32>, vector<16xf32>
                %202 = arith.mulf %180, %200 : vector<16xf32>
                %203 = arith.mulf %184, %201 : vector<16xf32>
                %204 = arith.index_cast %174 : index to i32
                %205 = vector.broadcast %204 : i32 to vector<16xi32>
                %206 = arith.cmpi slt, %cst_23, %205 : vector<16xi32>
                %207 = arith.select %206, %202, %cst_26 : vector<16xi1>, vector<16xf32>
                %208 = arith.cmpi slt, %cst_22, %205 : vector<16xi32>
                %209 = arith.select %208, %203, %cst_26 : vector<16xi1>, vector<16xf32>
                %210 = arith.bitcast %207 : vector<16xf32> to vector<16xi32>
                %211 = arith.andi %210, %cst_25 : vector<16xi32>
                %212 = arith.bitcast %209 : vector<16xf32> to vector<16xi32>
                %213 = arith.andi %212, %cst_25 : vector<16xi32>
                %214 = arith.maxsi %211, %168 : vector<16xi32>
                %215 = arith.maxsi %213, %167 : vector<16xi32>
                %216 = arith.addi %98, %c64 : index
                %217 = arith.muli %arg15, %31 : index
                %218 = arith.addi %216, %217 : index
                %219 = arith.subi %arg5, %218 : index
                %220 = arith.subi %31, %216 : index
                %221 = arith.minsi %219, %220 : index
                %222 = arith.addi %218, %c128 : index
                %223 = arith.addi %57, %222 : index
                memref.prefetch %2[%223], read, locality<3>, data : memref<?xf32>
                %224 = arith.addi %223, %c16 : index
                memref.prefetch %2[%224], read, locality<3>, data : memref<?xf32>
                %225 = arith.addi %57, %218 : index
                %226 = vector.create_mask %221 : vector<16xi1>
                %227 = vector.maskedload %2[%225], %226, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %228 = arith.addi %225, %c16 : index
                %229 = arith.subi %221, %c16 : index
                %230 = vector.create_mask %229 : vector<16xi1>
                %231 = vector.maskedload %2[%228], %230, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %232 = arith.index_cast %221 : index to i32
                %233 = vector.broadcast %232 : i32 to vector<16xi32>
                %234 = arith.cmpi slt, %cst_23, %233 : vector<16xi32>
                %235 = arith.select %234, %227, %cst_26 : vector<16xi1>, vector<16xf32>
                %236 = arith.cmpi slt, %cst_22, %233 : vector<16xi32>
                %237 = arith.select %236, %231, %cst_26 : vector<16xi1>, vector<16xf32>
                %238 = arith.index_cast %221 : index to i32
                %239 = vector.broadcast %238 : i32 to vector<16xi32>
                %240 = arith.cmpi slt, %cst_23, %239 : vector<16xi32>
                %241 = arith.select %240, %227, %cst_26 : vector<16xi1>, vector<16xf32>
                %242 = arith.cmpi slt, %cst_22, %239 : vector<16xi32>
                %243 = arith.select %242, %231, %cst_26 : vector<16xi1>, vector<16xf32>
                %244 = math.fma %235, %241, %arg20 : vector<16xf32>
                %245 = math.fma %237, %243, %arg21 : vector<16xf32>
                %246 = arith.addi %218, %c16 : index
                %247 = vector.load %alloca_29[%218] : memref<8224xf32>, vector<16xf32>
                %248 = vector.load %alloca_29[%246] : memref<8224xf32>, vector<16xf32>
                %249 = arith.mulf %227, %247 : vector<16xf32>
                %250 = arith.mulf %231, %248 : vector<16xf32>
                %251 = arith.index_cast %221 : index to i32
                %252 = vector.broadcast %251 : i32 to vector<16xi32>
                %253 = arith.cmpi slt, %cst_23, %252 : vector<16xi32>
                %254 = arith.select %253, %249, %cst_26 : vector<16xi1>, vector<16xf32>
                %255 = arith.cmpi slt, %cst_22, %252 : vector<16xi32>
                %256 = arith.select %255, %250, %cst_26 : vector<16xi1>, vector<16xf32>
                %257 = arith.bitcast %254 : vector<16xf32> to vector<16xi32>
                %258 = arith.andi %257, %cst_25 : vector<16xi32>
                %259 = arith.bitcast %256 : vector<16xf32> to vector<16xi32>
                %260 = arith.andi %259, %cst_25 : vector<16xi32>
                %261 = arith.maxsi %258, %215 : vector<16xi32>
                %262 = arith.maxsi %260, %214 : vector<16xi32>
                %263 = arith.addi %98, %c96 : index
                %264 = arith.muli %arg15, %31 : index
                %265 = arith.addi %263, %264 : index
                %266 = arith.subi %arg5, %265 : index
                %267 = arith.subi %31, %263 : index
                %268 = arith.minsi %266, %267 : index
                %269 = arith.addi %265, %c128 : index
                %270 = arith.addi %57, %269 : index
                memref.prefetch %2[%270], read, locality<3>, data : memref<?xf32>
                %271 = arith.addi %270, %c16 : index
                memref.prefetch %2[%271], read, locality<3>, data : memref<?xf32>
                %272 = arith.addi %57, %265 : index
                %273 = vector.create_mask %268 : vector<16xi1>
                %274 = vector.maskedload %2[%272], %273, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %275 = arith.addi %272, %c16 : index
                %276 = arith.subi %268, %c16 : index
                %277 = vector.create_mask %276 : vector<16xi1>
                %278 = vector.maskedload %2[%275], %277, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %279 = arith.index_cast %268 : index to i32
                %280 = vector.broadcast %279 : i32 to vector<16xi32>
                %281 = arith.cmpi slt, %cst_23, %280 : vector<16xi32>
                %282 = arith.select %281, %274, %cst_26 : vector<16xi1>, vector<16xf32>
                %283 = arith.cmpi slt, %cst_22, %280 : vector<16xi32>
                %284 = arith.select %283, %278, %cst_26 : vector<16xi1>, vector<16xf32>
                %285 = arith.index_cast %268 : index to i32
                %286 = vector.broadcast %285 : i32 to vector<16xi32>
                %287 = arith.cmpi slt, %cst_23, %286 : vector<16xi32>
                %288 = arith.select %287, %274, %cst_26 : vector<16xi1>, vector<16xf32>
                %289 = arith.cmpi slt, %cst_22, %286 : vector<16xi32>
                %290 = arith.select %289, %278, %cst_26 : vector<16xi1>, vector<16xf32>
                %291 = math.fma %282, %288, %arg22 : vector<16xf32>
                %292 = math.fma %284, %290, %arg23 : vector<16xf32>
                %293 = arith.addi %265, %c16 : index
                %294 = vector.load %alloca_29[%265] : memref<8224xf32>, vector<16xf32>
                %295 = vector.load %alloca_29[%293] : memref<8224xf32>, vector<16xf32>
                %296 = arith.mulf %274, %294 : vector<16xf32>
                %297 = arith.mulf %278, %295 : vector<16xf32>
                %298 = arith.index_cast %268 : index to i32
                %299 = vector.broadcast %298 : i32 to vector<16xi32>
                %300 = arith.cmpi slt, %cst_23, %299 : vector<16xi32>
                %301 = arith.select %300, %296, %cst_26 : vector<16xi1>, vector<16xf32>
                %302 = arith.cmpi slt, %cst_22, %299 : vector<16xi32>
                %303 = arith.select %302, %297, %cst_26 : vector<16xi1>, vector<16xf32>
                %304 = arith.bitcast %301 : vector<16xf32> to vector<16xi32>
                %305 = arith.andi %304, %cst_25 : vector<16xi32>
                %306 = arith.bitcast %303 : vector<16xf32> to vector<16xi32>
                %307 = arith.andi %306, %cst_25 : vector<16xi32>
                %308 = arith.maxsi %305, %262 : vector<16xi32>
                %309 = arith.maxsi %307, %261 : vector<16xi32>
                scf.yield %150, %151, %197, %198, %244, %245, %291, %292, %309, %308 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>
              }
              %101 = vector.shuffle %100#0, %100#1 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %102 = vector.shuffle %100#0, %100#1 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %103 = arith.addf %101, %102 : vector<16xf32>
              %104 = vector.shuffle %100#2, %100#3 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %105 = vector.shuffle %100#2, %100#3 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %106 = arith.addf %104, %105 : vector<16xf32>
              %107 = vector.shuffle %100#4, %100#5 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %108 = vector.shuffle %100#4, %100#5 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %109 = arith.addf %107, %108 : vector<16xf32>
              %110 = vector.shuffle %100#6, %100#7 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %111 = vector.shuffle %100#6, %100#7 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %112 = arith.addf %110, %111 : vector<16xf32>
              %113 = vector.shuffle %103, %106 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %114 = vector.shuffle %103, %106 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %115 = arith.addf %113, %114 : vector<16xf32>
              %116 = vector.shuffle %109, %112 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %117 = vector.shuffle %109, %112 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %118 = arith.addf %116, %117 : vector<16xf32>
              %119 = vector.shuffle %115, %118 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %120 = vector.shuffle %115, %118 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %121 = arith.addf %119, %120 : vector<16xf32>
              %122 = arith.muli %arg12, %c16 : index
              vector.store %121, %alloca_30[%122] : memref<1024xf32>, vector<16xf32>
              scf.yield %100#8, %100#9 : vector<16xi32>, vector<16xi32>
            }
            %75:2 = scf.for %arg12 = %73 to %62 step %c1 iter_args(%arg13 = %74#0, %arg14 = %74#1) -> (vector<16xi32>, vector<16xi32>) {
              %98 = arith.muli %arg12, %c128 : index
              %99:10 = scf.for %arg15 = %c0 to %63 step %c1 iter_args(%arg16 = %cst_26, %arg17 = %cst_26, %arg18 = %cst_26, %arg19 = %cst_26, %arg20 = %cst_26, %arg21 = %cst_26, %arg22 = %cst_26, %arg23 = %cst_26, %arg24 = %arg13, %arg25 = %arg14) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>) {
                %122 = arith.muli %arg15, %31 : index
                %123 = arith.addi %98, %122 : index
                %124 = arith.addi %123, %c128 : index
                %125 = arith.addi %57, %124 : index
                memref.prefetch %2[%125], read, locality<3>, data : memref<?xf32>
                %126 = arith.addi %125, %c16 : index
                memref.prefetch %2[%126], read, locality<3>, data : memref<?xf32>
                %127 = arith.addi %57, %123 : index
                %128 = vector.load %2[%127] : memref<?xf32>, vector<16xf32>
                %129 = arith.addi %127, %c16 : index
                %130 = vector.load %2[%129] : memref<?xf32>, vector<16xf32>
                %131 = math.fma %128, %128, %arg16 : vector<16xf32>
                %132 = math.fma %130, %130, %arg17 : vector<16xf32>
                %133 = arith.addi %123, %c16 : index
                %134 = vector.load %alloca_29[%123] : memref<8224xf32>, vector<16xf32>
                %135 = vector.load %alloca_29[%133] : memref<8224xf32>, vector<16xf32>
                %136 = arith.mulf %128, %134 : vector<16xf32>
                %137 = arith.mulf %130, %135 : vector<16xf32>
                %138 = arith.bitcast %136 : vector<16xf32> to vector<16xi32>
                %139 = arith.andi %138, %cst_25 : vector<16xi32>
                %140 = arith.bitcast %137 : vector<16xf32> to vector<16xi32>
                %141 = arith.andi %140, %cst_25 : vector<16xi32>
                %142 = arith.maxsi %139, %arg24 : vector<16xi32>
                %143 = arith.maxsi %141, %arg25 : vector<16xi32>
                %144 = arith.addi %123, %c32 : index
                %145 = arith.addi %144, %c128 : index
                %146 = arith.addi %57, %145 : index
                memref.prefetch %2[%146], read, locality<3>, data : memref<?xf32>
                %147 = arith.addi %146, %c16 : index
                memref.prefetch %2[%147], read, locality<3>, data : memref<?xf32>
                %148 = arith.addi %57, %144 : index
                %149 = vector.load %2[%148] : memref<?xf32>, vector<16xf32>
                %150 = arith.addi %148, %c16 : index
                %151 = vector.load %2[%150] : memref<?xf32>, vector<16xf32>
                %152 = math.fma %149, %149, %arg18 : vector<16xf32>
                %153 = math.fma %151, %151, %arg19 : vector<16xf32>
                %154 = arith.addi %144, %c16 : index
                %155 = vector.load %alloca_29[%144] : memref<8224xf32>, vector<16xf32>
                %156 = vector.load %alloca_29[%154] : memref<8224xf32>, vector<16xf32>
                %157 = arith.mulf %149, %155 : vector<16xf32>
                %158 = arith.mulf %151, %156 : vector<16xf32>
                %159 = arith.bitcast %157 : vector<16xf32> to vector<16xi32>
                %160 = arith.andi %159, %cst_25 : vector<16xi32>
                %161 = arith.bitcast %158 : vector<16xf32> to vector<16xi32>
                %162 = arith.andi %161, %cst_25 : vector<16xi32>
                %163 = arith.maxsi %160, %143 : vector<16xi32>
                %164 = arith.maxsi %162, %142 : vector<16xi32>
                %165 = arith.addi %123, %c64 : index
                %166 = arith.addi %165, %c128 : index
                %167 = arith.addi %57, %166 : index
                memref.prefetch %2[%167], read, locality<3>, data : memref<?xf32>
                %168 = arith.addi %167, %c16 : index
                memref.prefetch %2[%168], read, locality<3>, data : memref<?xf32>
                %169 = arith.addi %57, %165 : index
                %170 = vector.load %2[%169] : memref<?xf32>, vector<16xf32>
                %171 = arith.addi %169, %c16 : index
                %172 = vector.load %2[%171] : memref<?xf32>, vector<16xf32>
                %173 = math.fma %170, %170, %arg20 : vector<16xf32>
                %174 = math.fma %172, %172, %arg21 : vector<16xf32>
                %175 = arith.addi %165, %c16 : index
                %176 = vector.load %alloca_29[%165] : memref<8224xf32>, vector<16xf32>
                %177 = vector.load %alloca_29[%175] : memref<8224xf32>, vector<16xf32>
                %178 = arith.mulf %170, %176 : vector<16xf32>
                %179 = arith.mulf %172, %177 : vector<16xf32>
                %180 = arith.bitcast %178 : vector<16xf32> to vector<16xi32>
                %181 = arith.andi %180, %cst_25 : vector<16xi32>
                %182 = arith.bitcast %179 : vector<16xf32> to vector<16xi32>
                %183 = arith.andi %182, %cst_25 : vector<16xi32>
                %184 = arith.maxsi %181, %164 : vector<16xi32>
                %185 = arith.maxsi %183, %163 : vector<16xi32>
                %186 = arith.addi %123, %c96 : index
                %187 = arith.addi %186, %c128 : index
                %188 = arith.addi %57, %187 : index
                memref.prefetch %2[%188], read, locality<3>, data : memref<?xf32>
                %189 = arith.addi %188, %c16 : index
                memref.prefetch %2[%189], read, locality<3>, data : memref<?xf32>
                %190 = arith.addi %57, %186 : index
                %191 = vector.load %2[%190] : memref<?xf32>, vector<16xf32>
                %192 = arith.addi %190, %c16 : index
                %193 = vector.load %2[%192] : memref<?xf32>, vector<16xf32>
                %194 = math.fma %191, %191, %arg22 : vector<16xf32>
                %195 = math.fma %193, %193, %arg23 : vector<16xf32>
                %196 = arith.addi %186, %c16 : index
                %197 = vector.load %alloca_29[%186] : memref<8224xf32>, vector<16xf32>
                %198 = vector.load %alloca_29[%196] : memref<8224xf32>, vector<16xf32>
                %199 = arith.mulf %191, %197 : vector<16xf32>
                %200 = arith.mulf %193, %198 : vector<16xf32>
                %201 = arith.bitcast %199 : vector<16xf32> to vector<16xi32>
                %202 = arith.andi %201, %cst_25 : vector<16xi32>
                %203 = arith.bitcast %200 : vector<16xf32> to vector<16xi32>
                %204 = arith.andi %203, %cst_25 : vector<16xi32>
                %205 = arith.maxsi %202, %185 : vector<16xi32>
                %206 = arith.maxsi %204, %184 : vector<16xi32>
                scf.yield %131, %132, %152, %153, %173, %174, %194, %195, %206, %205 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>
              }
              %100 = vector.shuffle %99#0, %99#1 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %101 = vector.shuffle %99#0, %99#1 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %102 = arith.addf %100, %101 : vector<16xf32>
              %103 = vector.shuffle %99#2, %99#3 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %104 = vector.shuffle %99#2, %99#3 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %105 = arith.addf %103, %104 : vector<16xf32>
              %106 = vector.shuffle %99#4, %99#5 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %107 = vector.shuffle %99#4, %99#5 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %108 = arith.addf %106, %107 : vector<16xf32>
              %109 = vector.shuffle %99#6, %99#7 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %110 = vector.shuffle %99#6, %99#7 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %111 = arith.addf %109, %110 : vector<16xf32>
              %112 = vector.shuffle %102, %105 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %113 = vector.shuffle %102, %105 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %114 = arith.addf %112, %113 : vector<16xf32>
              %115 = vector.shuffle %108, %111 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %116 = vector.shuffle %108, %111 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %117 = arith.addf %115, %116 : vector<16xf32>
              %118 = vector.shuffle %114, %117 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %119 = vector.shuffle %114, %117 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %120 = arith.addf %118, %119 : vector<16xf32>
              %121 = arith.muli %arg12, %c16 : index
              vector.store %120, %alloca_30[%121] : memref<1024xf32>, vector<16xf32>
              scf.yield %99#8, %99#9 : vector<16xi32>, vector<16xi32>
            }
            %76 = arith.maxsi %75#0, %75#1 : vector<16xi32>
            %77 = vector.reduction <maxsi>, %76 : vector<16xi32> into i32
            %78 = arith.bitcast %77 : i32 to f32
            %79 = arith.index_cast %62 : index to i64
            %80 = math.cttz %79 : i64
            %81 = arith.index_cast %80 : i64 to index
            %82 = scf.for %arg12 = %c0 to %81 step %c1 iter_args(%arg13 = %62) -> (index) {
              %98 = arith.divui %arg13, %c2 : index
              scf.for %arg14 = %c0 to %98 step %c1 {
                %99 = arith.muli %arg14, %c2 : index
                %100 = arith.muli %99, %c16 : index
                %101 = vector.load %alloca_30[%100] : memref<1024xf32>, vector<16xf32>
                %102 = arith.addi %99, %c1 : index
                %103 = arith.muli %102, %c16 : index
                %104 = vector.load %alloca_30[%103] : memref<1024xf32>, vector<16xf32>
                %105 = vector.shuffle %101, %104 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %106 = vector.shuffle %101, %104 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %107 = arith.addf %105, %106 : vector<16xf32>
                %108 = arith.muli %arg14, %c16 : index
                vector.store %107, %alloca_30[%108] : memref<1024xf32>, vector<16xf32>
              }
              scf.yield %98 : index
            }
            %83 = vector.load %alloca_30[%c0] : memref<1024xf32>, vector<16xf32>
            %84 = vector.shuffle %83, %83 [0, 2, 4, 6, 8, 10, 12, 14] : vector<16xf32>, vector<16xf32>
            %85 = vector.shuffle %83, %83 [1, 3, 5, 7, 9, 11, 13, 15] : vector<16xf32>, vector<16xf32>
            %86 = arith.addf %84, %85 : vector<8xf32>
            %87 = vector.shuffle %86, %86 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
            %88 = vector.shuffle %86, %86 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
            %89 = arith.addf %87, %88 : vector<4xf32>
            %90 = vector.shuffle %89, %89 [0, 2] : vector<4xf32>, vector<4xf32>
            %91 = vector.shuffle %89, %89 [1, 3] : vector<4xf32>, vector<4xf32>
            %92 = arith.addf %90, %91 : vector<2xf32>
            %93 = vector.shuffle %92, %92 [0] : vector<2xf32>, vector<2xf32>
            %94 = vector.shuffle %92, %92 [1] : vector<2xf32>, vector<2xf32>
            %95 = arith.addf %93, %94 : vector<1xf32>
            %96 = vector.extract %95[0] : f32 from vector<1xf32>
            %97:3 = scf.for %arg12 = %12 to %14 step %c1 iter_args(%arg13 = %78, %arg14 = %78, %arg15 = %96) -> (f32, f32, f32) {
              %98 = arith.muli %arg12, %arg6 : index
              %99 = arith.muli %arg12, %arg7 : index
              %100 = arith.muli %arg12, %arg8 : index
              %101 = arith.cmpf oeq, %arg14, %cst_20 : f32
              %102 = arith.divf %arg15, %33 : f32
              %103 = arith.addf %102, %arg10 : f32
              %104 = math.sqrt %103 : f32
              %105 = arith.divf %cst_19, %104 : f32
              %106 = arith.cmpf oeq, %105, %cst_18 : f32
              %107 = arith.andi %101, %106 : i1
              %108 = arith.select %107, %cst_20, %105 : f32
              %109 = arith.mulf %arg14, %108 : f32
              %110 = math.absf %109 : f32
              %111 = arith.cmpf olt, %110, %cst_18 : f32
              %112 = arith.cmpf olt, %109, %arg11 : f32
              %113 = arith.cmpf une, %109, %109 : f32
              %114 = arith.ori %112, %113 : i1
              %115 = arith.select %114, %109, %arg11 : f32
              %116 = arith.divf %115, %cst_17 : f32
              %117 = arith.select %111, %116, %cst_16 : f32
              %118 = arith.cmpf une, %117, %117 : f32
              %119 = arith.select %118, %34, %117 : f32
              %120 = arith.divf %cst_19, %119 : f32
              %121 = math.absf %120 : f32
              %122 = arith.cmpf olt, %121, %cst_18 : f32
              %123 = arith.select %122, %120, %cst_20 : f32
              %124 = arith.mulf %109, %123 : f32
              %125 = arith.cmpf olt, %124, %cst_15 : f32
              %126 = arith.cmpf ogt, %123, %cst_20 : f32
              %127 = arith.andi %125, %126 : i1
              %128 = arith.cmpf ogt, %109, %cst_14 : f32
              %129 = arith.andi %127, %128 : i1
              %130 = arith.cmpf ogt, %arg14, %cst_13 : f32
              %131 = arith.andi %129, %130 : i1
              %132 = arith.cmpf oeq, %123, %cst_20 : f32
              memref.store %119, %9[%100] : memref<?xf32>
              %133 = arith.cmpi slt, %arg12, %55 : index
              %134:3 = scf.if %133 -> (f32, f32, f32) {
                %135 = arith.addi %arg12, %c1 : index
                %136 = arith.muli %135, %arg6 : index
                %137 = arith.muli %135, %arg7 : index
                %138 = arith.muli %135, %arg8 : index
                %139 = vector.broadcast %arg9 : f32 to vector<16xf32>
                %140 = arith.divui %31, %c128 : index
                %141 = arith.maxsi %140, %c1 : index
                %142 = arith.divui %arg5, %31 : index
                %143 = arith.muli %142, %31 : index
                %144 = arith.subi %arg5, %143 : index
                %145 = arith.divui %144, %c128 : index
                %146 = arith.remui %144, %c128 : index
                %147 = arith.cmpi ne, %146, %c0 : index
                %148 = arith.cmpi slt, %31, %c128 : index
                %149 = arith.ori %147, %148 : i1
                %150 = arith.select %149, %c1, %c0 : index
                %151:2 = scf.for %arg16 = %c0 to %145 step %c1 iter_args(%arg17 = %cst_27, %arg18 = %cst_27) -> (vector<16xi32>, vector<16xi32>) {
                  %176 = arith.addi %142, %c1 : index
                  %177 = arith.muli %arg16, %c128 : index
                  %178:10 = scf.for %arg19 = %c0 to %176 step %c1 iter_args(%arg20 = %cst_26, %arg21 = %cst_26, %arg22 = %cst_26, %arg23 = %cst_26, %arg24 = %cst_26, %arg25 = %cst_26, %arg26 = %cst_26, %arg27 = %cst_26, %arg28 = %arg17, %arg29 = %arg18) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>) {
                    %201 = arith.muli %arg19, %31 : index
                    %202 = arith.addi %177, %201 : index
                    %203 = arith.addi %202, %c128 : index
                    %204 = arith.addi %136, %203 : index
                    memref.prefetch %2[%204], read, locality<3>, data : memref<?xf32>
                    %205 = arith.addi %204, %c16 : index
                    memref.prefetch %2[%205], read, locality<3>, data : memref<?xf32>
                    %206 = arith.addi %136, %202 : index
                    %207 = vector.load %2[%206] : memref<?xf32>, vector<16xf32>
                    %208 = arith.addi %206, %c16 : index
                    %209 = vector.load %2[%208] : memref<?xf32>, vector<16xf32>
                    %210 = math.fma %207, %207, %arg20 : vector<16xf32>
                    %211 = math.fma %209, %209, %arg21 : vector<16xf32>
                    %212 = arith.addi %202, %c16 : index
                    %213 = vector.load %alloca_29[%202] : memref<8224xf32>, vector<16xf32>
                    %214 = vector.load %alloca_29[%212] : memref<8224xf32>, vector<16xf32>
                    %215 = arith.mulf %207, %213 : vector<16xf32>
                    %216 = arith.mulf %209, %214 : vector<16xf32>
                    %217 = arith.bitcast %215 : vector<16xf32> to vector<16xi32>
                    %218 = arith.andi %217, %cst_25 : vector<16xi32>
                    %219 = arith.bitcast %216 : vector<16xf32> to vector<16xi32>
                    %220 = arith.andi %219, %cst_25 : vector<16xi32>
                    %221 = arith.maxsi %218, %arg28 : vector<16xi32>
                    %222 = arith.maxsi %220, %arg29 : vector<16xi32>
                    %223 = arith.addi %202, %c32 : index
                    %224 = arith.addi %223, %c128 : index
                    %225 = arith.addi %136, %224 : index
                    memref.prefetch %2[%225], read, locality<3>, data : memref<?xf32>
                    %226 = arith.addi %225, %c16 : index
                    memref.prefetch %2[%226], read, locality<3>, data : memref<?xf32>
                    %227 = arith.addi %136, %223 : index
                    %228 = vector.load %2[%227] : memref<?xf32>, vector<16xf32>
                    %229 = arith.addi %227, %c16 : index
                    %230 = vector.load %2[%229] : memref<?xf32>, vector<16xf32>
                    %231 = math.fma %228, %228, %arg22 : vector<16xf32>
                    %232 = math.fma %230, %230, %arg23 : vector<16xf32>
                    %233 = arith.addi %223, %c16 : index
                    %234 = vector.load %alloca_29[%223] : memref<8224xf32>, vector<16xf32>
                    %235 = vector.load %alloca_29[%233] : memref<8224xf32>, vector<16xf32>
                    %236 = arith.mulf %228, %234 : vector<16xf32>
                    %237 = arith.mulf %230, %235 : vector<16xf32>
                    %238 = arith.bitcast %236 : vector<16xf32> to vector<16xi32>
                    %239 = arith.andi %238, %cst_25 : vector<16xi32>
                    %240 = arith.bitcast %237 : vector<16xf32> to vector<16xi32>
                    %241 = arith.andi %240, %cst_25 : vector<16xi32>
                    %242 = arith.maxsi %239, %222 : vector<16xi32>
                    %243 = arith.maxsi %241, %221 : vector<16xi32>
                    %244 = arith.addi %202, %c64 : index
                    %245 = arith.addi %244, %c128 : index
                    %246 = arith.addi %136, %245 : index
                    memref.prefetch %2[%246], read, locality<3>, data : memref<?xf32>
                    %247 = arith.addi %246, %c16 : index
                    memref.prefetch %2[%247], read, locality<3>, data : memref<?xf32>
                    %248 = arith.addi %136, %244 : index
                    %249 = vector.load %2[%248] : memref<?xf32>, vector<16xf32>
                    %250 = arith.addi %248, %c16 : index
                    %251 = vector.load %2[%250] : memref<?xf32>, vector<16xf32>
                    %252 = math.fma %249, %249, %arg24 : vector<16xf32>
                    %253 = math.fma %251, %251, %arg25 : vector<16xf32>
                    %254 = arith.addi %244, %c16 : index
                    %255 = vector.load %alloca_29[%244] : memref<8224xf32>, vector<16xf32>
                    %256 = vector.load %alloca_29[%254] : memref<8224xf32>, vector<16xf32>
                    %257 = arith.mulf %249, %255 : vector<16xf32>
                    %258 = arith.mulf %251, %256 : vector<16xf32>
                    %259 = arith.bitcast %257 : vector<16xf32> to vector<16xi32>
                    %260 = arith.andi %259, %cst_25 : vector<16xi32>
                    %261 = arith.bitcast %258 : vector<16xf32> to vector<16xi32>
                    %262 = arith.andi %261, %cst_25 : vector<16xi32>
                    %263 = arith.maxsi %260, %243 : vector<16xi32>
                    %264 = arith.maxsi %262, %242 : vector<16xi32>
                    %265 = arith.addi %202, %c96 : index
                    %266 = arith.addi %265, %c128 : index
                    %267 = arith.addi %136, %266 : index
                    memref.prefetch %2[%267], read, locality<3>, data : memref<?xf32>
                    %268 = arith.addi %267, %c16 : index
                    memref.prefetch %2[%268], read, locality<3>, data : memref<?xf32>
                    %269 = arith.addi %136, %265 : index
                    %270 = vector.load %2[%269] : memref<?xf32>, vector<16xf32>
                    %271 = arith.addi %269, %c16 : index
                    %272 = vector.load %2[%271] : memref<?xf32>, vector<16xf32>
                    %273 = math.fma %270, %270, %arg26 : vector<16xf32>
                    %274 = math.fma %272, %272, %arg27 : vector<16xf32>
                    %275 = arith.addi %265, %c16 : index
                    %276 = vector.load %alloca_29[%265] : memref<8224xf32>, vector<16xf32>
                    %277 = vector.load %alloca_29[%275] : memref<8224xf32>, vector<16xf32>
                    %278 = arith.mulf %270, %276 : vector<16xf32>
                    %279 = arith.mulf %272, %277 : vector<16xf32>
                    %280 = arith.bitcast %278 : vector<16xf32> to vector<16xi32>
                    %281 = arith.andi %280, %cst_25 : vector<16xi32>
                    %282 = arith.bitcast %279 : vector<16xf32> to vector<16xi32>
                    %283 = arith.andi %282, %cst_25 : vector<16xi32>
                    %284 = arith.maxsi %281, %264 : vector<16xi32>
                    %285 = arith.maxsi %283, %263 : vector<16xi32>
                    scf.yield %210, %211, %231, %232, %252, %253, %273, %274, %285, %284 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>
                  }
                  %179 = vector.shuffle %178#0, %178#1 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %180 = vector.shuffle %178#0, %178#1 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %181 = arith.addf %179, %180 : vector<16xf32>
                  %182 = vector.shuffle %178#2, %178#3 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %183 = vector.shuffle %178#2, %178#3 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %184 = arith.addf %182, %183 : vector<16xf32>
                  %185 = vector.shuffle %178#4, %178#5 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %186 = vector.shuffle %178#4, %178#5 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %187 = arith.addf %185, %186 : vector<16xf32>
                  %188 = vector.shuffle %178#6, %178#7 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %189 = vector.shuffle %178#6, %178#7 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %190 = arith.addf %188, %189 : vector<16xf32>
                  %191 = vector.shuffle %181, %184 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %192 = vector.shuffle %181, %184 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %193 = arith.addf %191, %192 : vector<16xf32>
                  %194 = vector.shuffle %187, %190 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %195 = vector.shuffle %187, %190 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %196 = arith.addf %194, %195 : vector<16xf32>
                  %197 = vector.shuffle %193, %196 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %198 = vector.shuffle %193, %196 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %199 = arith.addf %197, %198 : vector<16xf32>
                  %200 = arith.muli %arg16, %c16 : index
                  vector.store %199, %alloca_30[%200] : memref<1024xf32>, vector<16xf32>
                  scf.yield %178#8, %178#9 : vector<16xi32>, vector<16xi32>
                }
                %152 = arith.addi %145, %150 : index
                %153:2 = scf.for %arg16 = %145 to %152 step %c1 iter_args(%arg17 = %151#0, %arg18 = %151#1) -> (vector<16xi32>, vector<16xi32>) {
                  %176 = arith.muli %arg16, %c128 : index
                  %177 = arith.addi %142, %c1 : index
                  %178:10 = scf.for %arg19 = %c0 to %177 step %c1 iter_args(%arg20 = %cst_26, %arg21 = %cst_26, %arg22 = %cst_26, %arg23 = %cst_26, %arg24 = %cst_26, %arg25 = %cst_26, %arg26 = %cst_26, %arg27 = %cst_26, %arg28 = %arg17, %arg29 = %arg18) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>) {
                    %201 = arith.muli %arg19, %31 : index
                    %202 = arith.addi %176, %201 : index
                    %203 = arith.subi %arg5, %202 : index
                    %204 = arith.subi %31, %176 : index
                    %205 = arith.minsi %203, %204 : index
                    %206 = arith.addi %202, %c128 : index
                    %207 = arith.addi %136, %206 : index
                    memref.prefetch %2[%207], read, locality<3>, data : memref<?xf32>
                    %208 = arith.addi %207, %c16 : index
                    memref.prefetch %2[%208], read, locality<3>, data : memref<?xf32>
                    %209 = arith.addi %136, %202 : index
                    %210 = vector.create_mask %205 : vector<16xi1>
                    %211 = vector.maskedload %2[%209], %210, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                    %212 = arith.addi %209, %c16 : index
                    %213 = arith.subi %205, %c16 : index
                    %214 = vector.create_mask %213 : vector<16xi1>
                    %215 = vector.maskedload %2[%212], %214, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                    %216 = arith.index_cast %205 : index to i32
                    %217 = vector.broadcast %216 : i32 to vector<16xi32>
                    %218 = arith.cmpi slt, %cst_23, %217 : vector<16xi32>
                    %219 = arith.select %218, %211, %cst_26 : vector<16xi1>, vector<16xf32>
                    %220 = arith.cmpi slt, %cst_22, %217 : vector<16xi32>
                    %221 = arith.select %220, %215, %cst_26 : vector<16xi1>, vector<16xf32>
                    %222 = arith.index_cast %205 : index to i32
                    %223 = vector.broadcast %222 : i32 to vector<16xi32>
                    %224 = arith.cmpi slt, %cst_23, %223 : vector<16xi32>
                    %225 = arith.select %224, %211, %cst_26 : vector<16xi1>, vector<16xf32>
                    %226 = arith.cmpi slt, %cst_22, %223 : vector<16xi32>
                    %227 = arith.select %226, %215, %cst_26 : vector<16xi1>, vector<16xf32>
                    %228 = math.fma %219, %225, %arg20 : vector<16xf32>
                    %229 = math.fma %221, %227, %arg21 : vector<16xf32>
                    %230 = arith.addi %202, %c16 : index
                    %231 = vector.load %alloca_29[%202] : memref<8224xf32>, vector<16xf32>
                    %232 = vector.load %alloca_29[%230] : memref<8224xf32>, vector<16xf32>
                    %233 = arith.mulf %211, %231 : vector<16xf32>
                    %234 = arith.mulf %215, %232 : vector<16xf32>
                    %235 = arith.index_cast %205 : index to i32
                    %236 = vector.broadcast %235 : i32 to vector<16xi32>
                    %237 = arith.cmpi slt, %cst_23, %236 : vector<16xi32>
                    %238 = arith.select %237, %233, %cst_26 : vector<16xi1>, vector<16xf32>
                    %239 = arith.cmpi slt, %cst_22, %236 : vector<16xi32>
                    %240 = arith.select %239, %234, %cst_26 : vector<16xi1>, vector<16xf32>
                    %241 = arith.bitcast %238 : vector<16xf32> to vector<16xi32>
                    %242 = arith.andi %241, %cst_25 : vector<16xi32>
                    %243 = arith.bitcast %240 : vector<16xf32> to vector<16xi32>
                    %244 = arith.andi %243, %cst_25 : vector<16xi32>
                    %245 = arith.maxsi %242, %arg28 : vector<16xi32>
                    %246 = arith.maxsi %244, %arg29 : vector<16xi32>
                    %247 = arith.addi %176, %c32 : index
                    %248 = arith.muli %arg19, %31 : index
                    %249 = arith.addi %247, %248 : index
                    %250 = arith.subi %arg5, %249 : index
                    %251 = arith.subi %31, %247 : index
                    %252 = arith.minsi %250, %251 : index
                    %253 = arith.addi %249, %c128 : index
                    %254 = arith.addi %136, %253 : index
                    memref.prefetch %2[%254], read, locality<3>, data : memref<?xf32>
                    %255 = arith.addi %254, %c16 : index
                    memref.prefetch %2[%255], read, locality<3>, data : memref<?xf32>
                    %256 = arith.addi %136, %249 : index
                    %257 = vector.create_mask %252 : vector<16xi1>
                    %258 = vector.maskedload %2[%256], %257, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                    %259 = arith.addi %256, %c16 : index
                    %260 = arith.subi %252, %c16 : index
                    %261 = vector.create_mask %260 : vector<16xi1>
                    %262 = vector.maskedload %2[%259], %261, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                    %263 = arith.index_cast %252 : index to i32
                    %264 = vector.broadcast %263 : i32 to vector<16xi32>
                    %265 = arith.cmpi slt, %cst_23, %264 : vector<16xi32>
                    %266 = arith.select %265, %258, %cst_26 : vector<16xi1>, vector<16xf32>
                    %267 = arith.cmpi slt, %cst_22, %264 : vector<16xi32>
                    %268 = arith.select %267, %262, %cst_26 : vector<16xi1>, vector<16xf32>
                    %269 = arith.index_cast %252 : index to i32
                    %270 = vector.broadcast %269 : i32 to vector<16xi32>
                    %271 = arith.cmpi slt, %cst_23, %270 : vector<16xi32>
                    %272 = arith.select %271, %258, %cst_26 : vector<16xi1>, vector<16xf32>
                    %273 = arith.cmpi slt, %cst_22, %270 : vector<16xi32>
                    %274 = arith.select %273, %262, %cst_26 : vector<16xi1>, vector<16xf32>
                    %275 = math.fma %266, %272, %arg22 : vector<16xf32>
                    %276 = math.fma %268, %274, %arg23 : vector<16xf32>
                    %277 = arith.addi %249, %c16 : index
                    %278 = vector.load %alloca_29[%249] : memref<8224xf32>, vector<16xf32>
                    %279 = vector.load %alloca_29[%277] : memref<8224xf32>, vector<16xf32>
                    %280 = arith.mulf %258, %278 : vector<16xf32>
                    %281 = arith.mulf %262, %279 : vector<16xf32>
                    %282 = arith.index_cast %252 : index to i32
                    %283 = vector.broadcast %282 : i32 to vector<16xi32>
                    %284 = arith.cmpi slt, %cst_23, %283 : vector<16xi32>
                    %285 = arith.select %284, %280, %cst_26 : vector<16xi1>, vector<16xf32>
                    %286 = arith.cmpi slt, %cst_22, %283 : vector<16xi32>
                    %287 = arith.select %286, %281, %cst_26 : vector<16xi1>, vector<16xf32>
                    %288 = arith.bitcast %285 : vector<16xf32> to vector<16xi32>
                    %289 = arith.andi %288, %cst_25 : vector<16xi32>
                    %290 = arith.bitcast %287 : vector<16xf32> to vector<16xi32>
                    %291 = arith.andi %290, %cst_25 : vector<16xi32>
                    %292 = arith.maxsi %289, %246 : vector<16xi32>
                    %293 = arith.maxsi %291, %245 : vector<16xi32>
                    %294 = arith.addi %176, %c64 : index
                    %295 = arith.muli %arg19, %31 : index
                    %296 = arith.addi %294, %295 : index
                    %297 = arith.subi %arg5, %296 : index
                    %298 = arith.subi %31, %294 : index
                    %299 = arith.minsi %297, %298 : index
                    %300 = arith.addi %296, %c128 : index
                    %301 = arith.addi %136, %300 : index
                    memref.prefetch %2[%301], read, locality<3>, data : memref<?xf32>
                    %302 = arith.addi %301, %c16 : index
                    memref.prefetch %2[%302], read, locality<3>, data : memref<?xf32>
                    %303 = arith.addi %136, %296 : index
                    %304 = vector.create_mask %299 : vector<16xi1>
                    %305 = vector.maskedload %2[%303], %304, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                    %306 = arith.addi %303, %c16 : index
                    %307 = arith.subi %299, %c16 : index
                    %308 = vector.create_mask %307 : vector<16xi1>
                    %309 = vector.maskedload %2[%306], %308, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                    %310 = arith.index_cast %299 : index to i32
                    %311 = vector.broadcast %310 : i32 to vector<16xi32>
                    %312 = arith.cmpi slt, %cst_23, %311 : vector<16xi32>
                    %313 = arith.select %312, %305, %cst_26 : vector<16xi1>, vector<16xf32>
                    %314 = arith.cmpi slt, %cst_22, %311 : vector<16xi32>
                    %315 = arith.select %314, %309, %cst_26 : vector<16xi1>, vector<16xf32>
                    %316 = arith.index_cast %299 : index to i32
                    %317 = vector.broadcast %316 : i32 to vector<16xi32>
                    %318 = arith.cmpi slt, %cst_23, %317 : vector<16xi32>
                    %319 = arith.select %318, %305, %cst_26 : vector<16xi1>, vector<16xf32>
                    %320 = arith.cmpi slt, %cst_22, %317 : vector<16xi32>
                    %321 = arith.select %320, %309, %cst_26 : vector<16xi1>, vector<16xf32>
                    %322 = math.fma %313, %319, %arg24 : vector<16xf32>
                    %323 = math.fma %315, %321, %arg25 : vector<16xf32>
                    %324 = arith.addi %296, %c16 : index
                    %325 = vector.load %alloca_29[%296] : memref<8224xf32>, vector<16xf32>
                    %326 = vector.load %alloca_29[%324] : memref<8224xf32>, vector<16xf32>
                    %327 = arith.mulf %305, %325 : vector<16xf32>
                    %328 = arith.mulf %309, %326 : vector<16xf32>
                    %329 = arith.index_cast %299 : index to i32
                    %330 = vector.broadcast %329 : i32 to vector<16xi32>
                    %331 = arith.cmpi slt, %cst_23, %330 : vector<16xi32>
                    %332 = arith.select %331, %327, %cst_26 : vector<16xi1>, vector<16xf32>
                    %333 = arith.cmpi slt, %cst_22, %330 : vector<16xi32>
                    %334 = arith.select %333, %328, %cst_26 : vector<16xi1>, vector<16xf32>
                    %335 = arith.bitcast %332 : vector<16xf32> to vector<16xi32>
                    %336 = arith.andi %335, %cst_25 : vector<16xi32>
                    %337 = arith.bitcast %334 : vector<16xf32> to vector<16xi32>
                    %338 = arith.andi %337, %cst_25 : vector<16xi32>
                    %339 = arith.maxsi %336, %293 : vector<16xi32>
                    %340 = arith.maxsi %338, %292 : vector<16xi32>
                    %341 = arith.addi %176, %c96 : index
                    %342 = arith.muli %arg19, %31 : index
                    %343 = arith.addi %341, %342 : index
                    %344 = arith.subi %arg5, %343 : index
                    %345 = arith.subi %31, %341 : index
                    %346 = arith.minsi %344, %345 : index
                    %347 = arith.addi %343, %c128 : index
                    %348 = arith.addi %136, %347 : index
                    memref.prefetch %2[%348], read, locality<3>, data : memref<?xf32>
                    %349 = arith.addi %348, %c16 : index
                    memref.prefetch %2[%349], read, locality<3>, data : memref<?xf32>
                    %350 = arith.addi %136, %343 : index
                    %351 = vector.create_mask %346 : vector<16xi1>
                    %352 = vector.maskedload %2[%350], %351, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                    %353 = arith.addi %350, %c16 : index
                    %354 = arith.subi %346, %c16 : index
                    %355 = vector.create_mask %354 : vector<16xi1>
                    %356 = vector.maskedload %2[%353], %355, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                    %357 = arith.index_cast %346 : index to i32
                    %358 = vector.broadcast %357 : i32 to vector<16xi32>
                    %359 = arith.cmpi slt, %cst_23, %358 : vector<16xi32>
                    %360 = arith.select %359, %352, %cst_26 : vector<16xi1>, vector<16xf32>
                    %361 = arith.cmpi slt, %cst_22, %358 : vector<16xi32>
                    %362 = arith.select %361, %356, %cst_26 : vector<16xi1>, vector<16xf32>
                    %363 = arith.index_cast %346 : index to i32
                    %364 = vector.broadcast %363 : i32 to vector<16xi32>
                    %365 = arith.cmpi slt, %cst_23, %364 : vector<16xi32>
                    %366 = arith.select %365, %352, %cst_26 : vector<16xi1>, vector<16xf32>
                    %367 = arith.cmpi slt, %cst_22, %364 : vector<16xi32>
                    %368 = arith.select %367, %356, %cst_26 : vector<16xi1>, vector<16xf32>
                    %369 = math.fma %360, %366, %arg26 : vector<16xf32>
                    %370 = math.fma %362, %368, %arg27 : vector<16xf32>
                    %371 = arith.addi %343, %c16 : index
                    %372 = vector.load %alloca_29[%343] : memref<8224xf32>, vector<16xf32>
                    %373 = vector.load %alloca_29[%371] : memref<8224xf32>, vector<16xf32>
                    %374 = arith.mulf %352, %372 : vector<16xf32>
                    %375 = arith.mulf %356, %373 : vector<16xf32>
                    %376 = arith.index_cast %346 : index to i32
                    %377 = vector.broadcast %376 : i32 to vector<16xi32>
                    %378 = arith.cmpi slt, %cst_23, %377 : vector<16xi32>
                    %379 = arith.select %378, %374, %cst_26 : vector<16xi1>, vector<16xf32>
                    %380 = arith.cmpi slt, %cst_22, %377 : vector<16xi32>
                    %381 = arith.select %380, %375, %cst_26 : vector<16xi1>, vector<16xf32>
                    %382 = arith.bitcast %379 : vector<16xf32> to vector<16xi32>
                    %383 = arith.andi %382, %cst_25 : vector<16xi32>
                    %384 = arith.bitcast %381 : vector<16xf32> to vector<16xi32>
                    %385 = arith.andi %384, %cst_25 : vector<16xi32>
                    %386 = arith.maxsi %383, %340 : vector<16xi32>
                    %387 = arith.maxsi %385, %339 : vector<16xi32>
                    scf.yield %228, %229, %275, %276, %322, %323, %369, %370, %387, %386 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>
                  }
                  %179 = vector.shuffle %178#0, %178#1 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %180 = vector.shuffle %178#0, %178#1 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %181 = arith.addf %179, %180 : vector<16xf32>
                  %182 = vector.shuffle %178#2, %178#3 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %183 = vector.shuffle %178#2, %178#3 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %184 = arith.addf %182, %183 : vector<16xf32>
                  %185 = vector.shuffle %178#4, %178#5 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %186 = vector.shuffle %178#4, %178#5 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %187 = arith.addf %185, %186 : vector<16xf32>
                  %188 = vector.shuffle %178#6, %178#7 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %189 = vector.shuffle %178#6, %178#7 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %190 = arith.addf %188, %189 : vector<16xf32>
                  %191 = vector.shuffle %181, %184 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %192 = vector.shuffle %181, %184 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %193 = arith.addf %191, %192 : vector<16xf32>
                  %194 = vector.shuffle %187, %190 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %195 = vector.shuffle %187, %190 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %196 = arith.addf %194, %195 : vector<16xf32>
                  %197 = vector.shuffle %193, %196 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %198 = vector.shuffle %193, %196 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %199 = arith.addf %197, %198 : vector<16xf32>
                  %200 = arith.muli %arg16, %c16 : index
                  vector.store %199, %alloca_30[%200] : memref<1024xf32>, vector<16xf32>
                  scf.yield %178#8, %178#9 : vector<16xi32>, vector<16xi32>
                }
                %154:2 = scf.for %arg16 = %152 to %141 step %c1 iter_args(%arg17 = %153#0, %arg18 = %153#1) -> (vector<16xi32>, vector<16xi32>) {
                  %176 = arith.muli %arg16, %c128 : index
                  %177:10 = scf.for %arg19 = %c0 to %142 step %c1 iter_args(%arg20 = %cst_26, %arg21 = %cst_26, %arg22 = %cst_26, %arg23 = %cst_26, %arg24 = %cst_26, %arg25 = %cst_26, %arg26 = %cst_26, %arg27 = %cst_26, %arg28 = %arg17, %arg29 = %arg18) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>) {
                    %200 = arith.muli %arg19, %31 : index
                    %201 = arith.addi %176, %200 : index
                    %202 = arith.addi %201, %c128 : index
                    %203 = arith.addi %136, %202 : index
                    memref.prefetch %2[%203], read, locality<3>, data : memref<?xf32>
                    %204 = arith.addi %203, %c16 : index
                    memref.prefetch %2[%204], read, locality<3>, data : memref<?xf32>
                    %205 = arith.addi %136, %201 : index
                    %206 = vector.load %2[%205] : memref<?xf32>, vector<16xf32>
                    %207 = arith.addi %205, %c16 : index
                    %208 = vector.load %2[%207] : memref<?xf32>, vector<16xf32>
                    %209 = math.fma %206, %206, %arg20 : vector<16xf32>
                    %210 = math.fma %208, %208, %arg21 : vector<16xf32>
                    %211 = arith.addi %201, %c16 : index
                    %212 = vector.load %alloca_29[%201] : memref<8224xf32>, vector<16xf32>
                    %213 = vector.load %alloca_29[%211] : memref<8224xf32>, vector<16xf32>
                    %214 = arith.mulf %206, %212 : vector<16xf32>
                    %215 = arith.mulf %208, %213 : vector<16xf32>
                    %216 = arith.bitcast %214 : vector<16xf32> to vector<16xi32>
                    %217 = arith.andi %216, %cst_25 : vector<16xi32>
                    %218 = arith.bitcast %215 : vector<16xf32> to vector<16xi32>
                    %219 = arith.andi %218, %cst_25 : vector<16xi32>
                    %220 = arith.maxsi %217, %arg28 : vector<16xi32>
                    %221 = arith.maxsi %219, %arg29 : vector<16xi32>
                    %222 = arith.addi %201, %c32 : index
                    %223 = arith.addi %222, %c128 : index
                    %224 = arith.addi %136, %223 : index
                    memref.prefetch %2[%224], read, locality<3>, data : memref<?xf32>
                    %225 = arith.addi %224, %c16 : index
                    memref.prefetch %2[%225], read, locality<3>, data : memref<?xf32>
                    %226 = arith.addi %136, %222 : index
                    %227 = vector.load %2[%226] : memref<?xf32>, vector<16xf32>
                    %228 = arith.addi %226, %c16 : index
                    %229 = vector.load %2[%228] : memref<?xf32>, vector<16xf32>
                    %230 = math.fma %227, %227, %arg22 : vector<16xf32>
                    %231 = math.fma %229, %229, %arg23 : vector<16xf32>
                    %232 = arith.addi %222, %c16 : index
                    %233 = vector.load %alloca_29[%222] : memref<8224xf32>, vector<16xf32>
                    %234 = vector.load %alloca_29[%232] : memref<8224xf32>, vector<16xf32>
                    %235 = arith.mulf %227, %233 : vector<16xf32>
                    %236 = arith.mulf %229, %234 : vector<16xf32>
                    %237 = arith.bitcast %235 : vector<16xf32> to vector<16xi32>
                    %238 = arith.andi %237, %cst_25 : vector<16xi32>
                    %239 = arith.bitcast %236 : vector<16xf32> to vector<16xi32>
                    %240 = arith.andi %239, %cst_25 : vector<16xi32>
                    %241 = arith.maxsi %238, %221 : vector<16xi32>
                    %242 = arith.maxsi %240, %220 : vector<16xi32>
                    %243 = arith.addi %201, %c64 : index
                    %244 = arith.addi %243, %c128 : index
                    %245 = arith.addi %136, %244 : index
                    memref.prefetch %2[%245], read, locality<3>, data : memref<?xf32>
                    %246 = arith.addi %245, %c16 : index
                    memref.prefetch %2[%246], read, locality<3>, data : memref<?xf32>
                    %247 = arith.addi %136, %243 : index
                    %248 = vector.load %2[%247] : memref<?xf32>, vector<16xf32>
                    %249 = arith.addi %247, %c16 : index
                    %250 = vector.load %2[%249] : memref<?xf32>, vector<16xf32>
                    %251 = math.fma %248, %248, %arg24 : vector<16xf32>
                    %252 = math.fma %250, %250, %arg25 : vector<16xf32>
                    %253 = arith.addi %243, %c16 : index
                    %254 = vector.load %alloca_29[%243] : memref<8224xf32>, vector<16xf32>
                    %255 = vector.load %alloca_29[%253] : memref<8224xf32>, vector<16xf32>
                    %256 = arith.mulf %248, %254 : vector<16xf32>
                    %257 = arith.mulf %250, %255 : vector<16xf32>
                    %258 = arith.bitcast %256 : vector<16xf32> to vector<16xi32>
                    %259 = arith.andi %258, %cst_25 : vector<16xi32>
                    %260 = arith.bitcast %257 : vector<16xf32> to vector<16xi32>
                    %261 = arith.andi %260, %cst_25 : vector<16xi32>
                    %262 = arith.maxsi %259, %242 : vector<16xi32>
                    %263 = arith.maxsi %261, %241 : vector<16xi32>
                    %264 = arith.addi %201, %c96 : index
                    %265 = arith.addi %264, %c128 : index
                    %266 = arith.addi %136, %265 : index
                    memref.prefetch %2[%266], read, locality<3>, data : memref<?xf32>
                    %267 = arith.addi %266, %c16 : index
                    memref.prefetch %2[%267], read, locality<3>, data : memref<?xf32>
                    %268 = arith.addi %136, %264 : index
                    %269 = vector.load %2[%268] : memref<?xf32>, vector<16xf32>
                    %270 = arith.addi %268, %c16 : index
                    %271 = vector.load %2[%270] : memref<?xf32>, vector<16xf32>
                    %272 = math.fma %269, %269, %arg26 : vector<16xf32>
                    %273 = math.fma %271, %271, %arg27 : vector<16xf32>
                    %274 = arith.addi %264, %c16 : index
                    %275 = vector.load %alloca_29[%264] : memref<8224xf32>, vector<16xf32>
                    %276 = vector.load %alloca_29[%274] : memref<8224xf32>, vector<16xf32>
                    %277 = arith.mulf %269, %275 : vector<16xf32>
                    %278 = arith.mulf %271, %276 : vector<16xf32>
                    %279 = arith.bitcast %277 : vector<16xf32> to vector<16xi32>
                    %280 = arith.andi %279, %cst_25 : vector<16xi32>
                    %281 = arith.bitcast %278 : vector<16xf32> to vector<16xi32>
                    %282 = arith.andi %281, %cst_25 : vector<16xi32>
                    %283 = arith.maxsi %280, %263 : vector<16xi32>
                    %284 = arith.maxsi %282, %262 : vector<16xi32>
                    scf.yield %209, %210, %230, %231, %251, %252, %272, %273, %284, %283 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>
                  }
                  %178 = vector.shuffle %177#0, %177#1 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %179 = vector.shuffle %177#0, %177#1 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %180 = arith.addf %178, %179 : vector<16xf32>
                  %181 = vector.shuffle %177#2, %177#3 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %182 = vector.shuffle %177#2, %177#3 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %183 = arith.addf %181, %182 : vector<16xf32>
                  %184 = vector.shuffle %177#4, %177#5 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %185 = vector.shuffle %177#4, %177#5 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %186 = arith.addf %184, %185 : vector<16xf32>
                  %187 = vector.shuffle %177#6, %177#7 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %188 = vector.shuffle %177#6, %177#7 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %189 = arith.addf %187, %188 : vector<16xf32>
                  %190 = vector.shuffle %180, %183 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %191 = vector.shuffle %180, %183 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %192 = arith.addf %190, %191 : vector<16xf32>
                  %193 = vector.shuffle %186, %189 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %194 = vector.shuffle %186, %189 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %195 = arith.addf %193, %194 : vector<16xf32>
                  %196 = vector.shuffle %192, %195 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %197 = vector.shuffle %192, %195 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %198 = arith.addf %196, %197 : vector<16xf32>
                  %199 = arith.muli %arg16, %c16 : index
                  vector.store %198, %alloca_30[%199] : memref<1024xf32>, vector<16xf32>
                  scf.yield %177#8, %177#9 : vector<16xi32>, vector<16xi32>
                }
                %155 = arith.maxsi %154#0, %154#1 : vector<16xi32>
                %156 = vector.reduction <maxsi>, %155 : vector<16xi32> into i32
                %157 = arith.bitcast %156 : i32 to f32
                %158 = arith.index_cast %141 : index to i64
                %159 = math.cttz %158 : i64
                %160 = arith.index_cast %159 : i64 to index
                %161 = scf.for %arg16 = %c0 to %160 step %c1 iter_args(%arg17 = %141) -> (index) {
                  %176 = arith.divui %arg17, %c2 : index
                  scf.for %arg18 = %c0 to %176 step %c1 {
                    %177 = arith.muli %arg18, %c2 : index
                    %178 = arith.muli %177, %c16 : index
                    %179 = vector.load %alloca_30[%178] : memref<1024xf32>, vector<16xf32>
                    %180 = arith.addi %177, %c1 : index
                    %181 = arith.muli %180, %c16 : index
                    %182 = vector.load %alloca_30[%181] : memref<1024xf32>, vector<16xf32>
                    %183 = vector.shuffle %179, %182 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                    %184 = vector.shuffle %179, %182 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                    %185 = arith.addf %183, %184 : vector<16xf32>
                    %186 = arith.muli %arg18, %c16 : index
                    vector.store %185, %alloca_30[%186] : memref<1024xf32>, vector<16xf32>
                  }
                  scf.yield %176 : index
                }
                %162 = vector.load %alloca_30[%c0] : memref<1024xf32>, vector<16xf32>
                %163 = vector.shuffle %162, %162 [0, 2, 4, 6, 8, 10, 12, 14] : vector<16xf32>, vector<16xf32>
                %164 = vector.shuffle %162, %162 [1, 3, 5, 7, 9, 11, 13, 15] : vector<16xf32>, vector<16xf32>
                %165 = arith.addf %163, %164 : vector<8xf32>
                %166 = vector.shuffle %165, %165 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
                %167 = vector.shuffle %165, %165 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
                %168 = arith.addf %166, %167 : vector<4xf32>
                %169 = vector.shuffle %168, %168 [0, 2] : vector<4xf32>, vector<4xf32>
                %170 = vector.shuffle %168, %168 [1, 3] : vector<4xf32>, vector<4xf32>
                %171 = arith.addf %169, %170 : vector<2xf32>
                %172 = vector.shuffle %171, %171 [0] : vector<2xf32>, vector<2xf32>
                %173 = vector.shuffle %171, %171 [1] : vector<2xf32>, vector<2xf32>
                %174 = arith.addf %172, %173 : vector<1xf32>
                %175 = vector.extract %174[0] : f32 from vector<1xf32>
                scf.yield %157, %157, %175 : f32, f32, f32
              } else {
                scf.yield %arg13, %arg14, %arg15 : f32, f32, f32
              }
              scf.if %131 {
                %135 = vector.broadcast %123 : f32 to vector<16xf32>
                %136 = vector.broadcast %arg9 : f32 to vector<16xf32>
                %137 = vector.broadcast %108 : f32 to vector<16xf32>
                %138 = arith.divui %arg5, %c64 : index
                %139 = arith.muli %138, %c64 : index
                %140 = arith.divui %arg5, %c32 : index
                %141 = arith.muli %140, %c32 : index
                %142 = arith.subi %arg5, %141 : index
                %143 = arith.cmpi ne, %139, %c0 : index
                scf.if %143 {
                  %145 = arith.subi %139, %c64 : index
                  %146 = vector.load %2[%98] : memref<?xf32>, vector<16xf32>
                  %147 = arith.addi %98, %c16 : index
                  %148 = vector.load %2[%147] : memref<?xf32>, vector<16xf32>
                  %149 = arith.mulf %146, %137 : vector<16xf32>
                  %150 = arith.mulf %148, %137 : vector<16xf32>
                  %151 = vector.load %alloca_29[%c0] : memref<8224xf32>, vector<16xf32>
                  %152 = vector.load %alloca_29[%c16] : memref<8224xf32>, vector<16xf32>
                  %153 = arith.mulf %149, %151 : vector<16xf32>
                  %154 = arith.mulf %150, %152 : vector<16xf32>
                  %155 = arith.mulf %153, %135 : vector<16xf32>
                  %156 = arith.mulf %154, %135 : vector<16xf32>
                  %157 = arith.addi %98, %c32 : index
                  %158 = vector.load %2[%157] : memref<?xf32>, vector<16xf32>
                  %159 = arith.addi %157, %c16 : index
                  %160 = vector.load %2[%159] : memref<?xf32>, vector<16xf32>
                  %161 = arith.mulf %158, %137 : vector<16xf32>
                  %162 = arith.mulf %160, %137 : vector<16xf32>
                  %163 = vector.load %alloca_29[%c32] : memref<8224xf32>, vector<16xf32>
                  %164 = vector.load %alloca_29[%c48] : memref<8224xf32>, vector<16xf32>
                  %165 = arith.mulf %161, %163 : vector<16xf32>
                  %166 = arith.mulf %162, %164 : vector<16xf32>
                  %167 = arith.mulf %165, %135 : vector<16xf32>
                  %168 = arith.mulf %166, %135 : vector<16xf32>
                  %169:4 = scf.for %arg16 = %c0 to %145 step %c64 iter_args(%arg17 = %155, %arg18 = %156, %arg19 = %167, %arg20 = %168) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
                    %241 = arith.addi %arg16, %c64 : index
                    %242 = arith.addi %241, %c32 : index
                    %243 = arith.addi %98, %241 : index
                    %244 = vector.load %2[%243] : memref<?xf32>, vector<16xf32>
                    %245 = arith.addi %243, %c16 : index
                    %246 = vector.load %2[%245] : memref<?xf32>, vector<16xf32>
                    %247 = arith.mulf %244, %137 : vector<16xf32>
                    %248 = arith.mulf %246, %137 : vector<16xf32>
                    %249 = arith.addi %241, %c16 : index
                    %250 = vector.load %alloca_29[%241] : memref<8224xf32>, vector<16xf32>
                    %251 = vector.load %alloca_29[%249] : memref<8224xf32>, vector<16xf32>
                    %252 = arith.mulf %247, %250 : vector<16xf32>
                    %253 = arith.mulf %248, %251 : vector<16xf32>
                    %254 = arith.mulf %252, %135 : vector<16xf32>
                    %255 = arith.mulf %253, %135 : vector<16xf32>
                    %256 = arith.addi %98, %242 : index
                    %257 = vector.load %2[%256] : memref<?xf32>, vector<16xf32>
                    %258 = arith.addi %256, %c16 : index
                    %259 = vector.load %2[%258] : memref<?xf32>, vector<16xf32>
                    %260 = arith.mulf %257, %137 : vector<16xf32>
                    %261 = arith.mulf %259, %137 : vector<16xf32>
                    %262 = arith.addi %242, %c16 : index
                    %263 = vector.load %alloca_29[%242] : memref<8224xf32>, vector<16xf32>
                    %264 = vector.load %alloca_29[%262] : memref<8224xf32>, vector<16xf32>
                    %265 = arith.mulf %260, %263 : vector<16xf32>
                    %266 = arith.mulf %261, %264 : vector<16xf32>
                    %267 = arith.mulf %265, %135 : vector<16xf32>
                    %268 = arith.mulf %266, %135 : vector<16xf32>
                    %269 = arith.addi %arg16, %c32 : index
                    %270 = arith.addi %99, %arg16 : index
                    %271 = arith.bitcast %arg17 : vector<16xf32> to vector<16xi32>
                    %272 = arith.andi %271, %cst_11 : vector<16xi32>
                    %273 = arith.bitcast %272 : vector<16xi32> to vector<16xf32>
                    %274 = arith.andi %271, %cst_10 : vector<16xi32>
                    %275 = arith.maxsi %274, %cst_9 : vector<16xi32>
                    %276 = arith.andi %271, %cst_8 : vector<16xi32>
                    %277 = arith.ori %275, %276 : vector<16xi32>
                    %278 = arith.bitcast %277 : vector<16xi32> to vector<16xf32>
                    %279 = arith.bitcast %arg18 : vector<16xf32> to vector<16xi32>
                    %280 = arith.andi %279, %cst_11 : vector<16xi32>
                    %281 = arith.bitcast %280 : vector<16xi32> to vector<16xf32>
                    %282 = arith.andi %279, %cst_10 : vector<16xi32>
                    %283 = arith.maxsi %282, %cst_9 : vector<16xi32>
                    %284 = arith.andi %279, %cst_8 : vector<16xi32>
                    %285 = arith.ori %283, %284 : vector<16xi32>
                    %286 = arith.bitcast %285 : vector<16xi32> to vector<16xf32>
                    %287 = math.fma %278, %cst_12, %arg17 : vector<16xf32>
                    %288 = math.fma %286, %cst_12, %arg18 : vector<16xf32>
                    %289 = arith.bitcast %287 : vector<16xf32> to vector<16xi32>
                    %290 = arith.bitcast %288 : vector<16xf32> to vector<16xi32>
                    %291 = arith.bitcast %arg19 : vector<16xf32> to vector<16xi32>
                    %292 = arith.andi %291, %cst_11 : vector<16xi32>
                    %293 = arith.bitcast %292 : vector<16xi32> to vector<16xf32>
                    %294 = arith.andi %291, %cst_10 : vector<16xi32>
                    %295 = arith.maxsi %294, %cst_9 : vector<16xi32>
                    %296 = arith.andi %291, %cst_8 : vector<16xi32>
                    %297 = arith.ori %295, %296 : vector<16xi32>
                    %298 = arith.bitcast %297 : vector<16xi32> to vector<16xf32>
                    %299 = arith.bitcast %arg20 : vector<16xf32> to vector<16xi32>
                    %300 = arith.andi %299, %cst_11 : vector<16xi32>
                    %301 = arith.bitcast %300 : vector<16xi32> to vector<16xf32>
                    %302 = arith.andi %299, %cst_10 : vector<16xi32>
                    %303 = arith.maxsi %302, %cst_9 : vector<16xi32>
                    %304 = arith.andi %299, %cst_8 : vector<16xi32>
                    %305 = arith.ori %303, %304 : vector<16xi32>
                    %306 = arith.bitcast %305 : vector<16xi32> to vector<16xf32>
                    %307 = math.fma %298, %cst_12, %arg19 : vector<16xf32>
                    %308 = math.fma %306, %cst_12, %arg20 : vector<16xf32>
                    %309 = arith.bitcast %307 : vector<16xf32> to vector<16xi32>
                    %310 = arith.bitcast %308 : vector<16xf32> to vector<16xi32>
                    %311 = llvm.bitcast %289 : vector<16xi32> to vector<32xi16>
                    %312 = llvm.bitcast %290 : vector<16xi32> to vector<32xi16>
                    %313 = vector.shuffle %311, %312 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 43, 45, 47, 49, 51, 53, 55, 57, 59, 61, 63] : vector<32xi16>, vector<32xi16>
                    %314 = vector.shuffle %311, %312 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40, 42, 44, 46, 48, 50, 52, 54, 56, 58, 60, 62] : vector<32xi16>, vector<32xi16>
                    %315 = arith.shli %314, %cst_7 : vector<32xi16>
                    %316 = arith.shli %313, %cst_6 : vector<32xi16>
                    %317 = arith.addi %315, %316 : vector<32xi16>
                    %318 = arith.andi %317, %cst_5 : vector<32xi16>
                    %319 = arith.andi %313, %cst_4 : vector<32xi16>
                    %320 = arith.ori %318, %319 : vector<32xi16>
                    %321 = llvm.bitcast %309 : vector<16xi32> to vector<32xi16>
                    %322 = llvm.bitcast %310 : vector<16xi32> to vector<32xi16>
                    %323 = vector.shuffle %321, %322 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 43, 45, 47, 49, 51, 53, 55, 57, 59, 61, 63] : vector<32xi16>, vector<32xi16>
                    %324 = vector.shuffle %321, %322 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40, 42, 44, 46, 48, 50, 52, 54, 56, 58, 60, 62] : vector<32xi16>, vector<32xi16>
                    %325 = arith.shli %324, %cst_7 : vector<32xi16>
                    %326 = arith.shli %323, %cst_6 : vector<32xi16>
                    %327 = arith.addi %325, %326 : vector<32xi16>
                    %328 = arith.andi %327, %cst_5 : vector<32xi16>
                    %329 = arith.andi %323, %cst_4 : vector<32xi16>
                    %330 = arith.ori %328, %329 : vector<32xi16>
                    %331 = llvm.bitcast %320 : vector<32xi16> to vector<64xi8>
                    %332 = llvm.bitcast %330 : vector<32xi16> to vector<64xi8>
                    %333 = vector.shuffle %331, %332 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 43, 45, 47, 49, 51, 53, 55, 57, 59, 61, 63, 65, 67, 69, 71, 73, 75, 77, 79, 81, 83, 85, 87, 89, 91, 93, 95, 97, 99, 101, 103, 105, 107, 109, 111, 113, 115, 117, 119, 121, 123, 125, 127] : vector<64xi8>, vector<64xi8>
                    vector.store %333, %6[%270] : memref<?xi8>, vector<64xi8>
                    %334 = arith.addi %98, %arg16 : index
                    %335 = arith.addi %334, %22 : index
                    memref.prefetch %2[%335], read, locality<3>, data : memref<?xf32>
                    %336 = arith.addi %335, %c16 : index
                    memref.prefetch %2[%336], read, locality<3>, data : memref<?xf32>
                    %337 = arith.addi %98, %269 : index
                    %338 = arith.addi %337, %22 : index
                    memref.prefetch %2[%338], read, locality<3>, data : memref<?xf32>
                    %339 = arith.addi %338, %c16 : index
                    memref.prefetch %2[%339], read, locality<3>, data : memref<?xf32>
                    scf.yield %254, %255, %267, %268 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
                  }
                  %170 = arith.addi %145, %c32 : index
                  %171 = arith.addi %99, %145 : index
                  %172 = arith.bitcast %169#0 : vector<16xf32> to vector<16xi32>
                  %173 = arith.andi %172, %cst_11 : vector<16xi32>
                  %174 = arith.bitcast %173 : vector<16xi32> to vector<16xf32>
                  %175 = arith.andi %172, %cst_10 : vector<16xi32>
                  %176 = arith.maxsi %175, %cst_9 : vector<16xi32>
                  %177 = arith.andi %172, %cst_8 : vector<16xi32>
                  %178 = arith.ori %176, %177 : vector<16xi32>
                  %179 = arith.bitcast %178 : vector<16xi32> to vector<16xf32>
                  %180 = arith.bitcast %169#1 : vector<16xf32> to vector<16xi32>
                  %181 = arith.andi %180, %cst_11 : vector<16xi32>
                  %182 = arith.bitcast %181 : vector<16xi32> to vector<16xf32>
                  %183 = arith.andi %180, %cst_10 : vector<16xi32>
                  %184 = arith.maxsi %183, %cst_9 : vector<16xi32>
                  %185 = arith.andi %180, %cst_8 : vector<16xi32>
                  %186 = arith.ori %184, %185 : vector<16xi32>
                  %187 = arith.bitcast %186 : vector<16xi32> to vector<16xf32>
                  %188 = math.fma %179, %cst_12, %169#0 : vector<16xf32>
                  %189 = math.fma %187, %cst_12, %169#1 : vector<16xf32>
                  %190 = arith.bitcast %188 : vector<16xf32> to vector<16xi32>
                  %191 = arith.bitcast %189 : vector<16xf32> to vector<16xi32>
                  %192 = arith.bitcast %169#2 : vector<16xf32> to vector<16xi32>
                  %193 = arith.andi %192, %cst_11 : vector<16xi32>
                  %194 = arith.bitcast %193 : vector<16xi32> to vector<16xf32>
                  %195 = arith.andi %192, %cst_10 : vector<16xi32>
                  %196 = arith.maxsi %195, %cst_9 : vector<16xi32>
                  %197 = arith.andi %192, %cst_8 : vector<16xi32>
                  %198 = arith.ori %196, %197 : vector<16xi32>
                  %199 = arith.bitcast %198 : vector<16xi32> to vector<16xf32>
                  %200 = arith.bitcast %169#3 : vector<16xf32> to vector<16xi32>
                  %201 = arith.andi %200, %cst_11 : vector<16xi32>
                  %202 = arith.bitcast %201 : vector<16xi32> to vector<16xf32>
                  %203 = arith.andi %200, %cst_10 : vector<16xi32>
                  %204 = arith.maxsi %203, %cst_9 : vector<16xi32>
                  %205 = arith.andi %200, %cst_8 : vector<16xi32>
                  %206 = arith.ori %204, %205 : vector<16xi32>
                  %207 = arith.bitcast %206 : vector<16xi32> to vector<16xf32>
                  %208 = math.fma %199, %cst_12, %169#2 : vector<16xf32>
                  %209 = math.fma %207, %cst_12, %169#3 : vector<16xf32>
                  %210 = arith.bitcast %208 : vector<16xf32> to vector<16xi32>
                  %211 = arith.bitcast %209 : vector<16xf32> to vector<16xi32>
                  %212 = llvm.bitcast %190 : vector<16xi32> to vector<32xi16>
                  %213 = llvm.bitcast %191 : vector<16xi32> to vector<32xi16>
                  %214 = vector.shuffle %212, %213 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 43, 45, 47, 49, 51, 53, 55, 57, 59, 61, 63] : vector<32xi16>, vector<32xi16>
                  %215 = vector.shuffle %212, %213 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40, 42, 44, 46, 48, 50, 52, 54, 56, 58, 60, 62] : vector<32xi16>, vector<32xi16>
                  %216 = arith.shli %215, %cst_7 : vector<32xi16>
                  %217 = arith.shli %214, %cst_6 : vector<32xi16>
                  %218 = arith.addi %216, %217 : vector<32xi16>
                  %219 = arith.andi %218, %cst_5 : vector<32xi16>
                  %220 = arith.andi %214, %cst_4 : vector<32xi16>
                  %221 = arith.ori %219, %220 : vector<32xi16>
                  %222 = llvm.bitcast %210 : vector<16xi32> to vector<32xi16>
                  %223 = llvm.bitcast %211 : vector<16xi32> to vector<32xi16>
                  %224 = vector.shuffle %222, %223 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 43, 45, 47, 49, 51, 53, 55, 57, 59, 61, 63] : vector<32xi16>, vector<32xi16>
                  %225 = vector.shuffle %222, %223 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40, 42, 44, 46, 48, 50, 52, 54, 56, 58, 60, 62] : vector<32xi16>, vector<32xi16>
                  %226 = arith.shli %225, %cst_7 : vector<32xi16>
                  %227 = arith.shli %224, %cst_6 : vector<32xi16>
                  %228 = arith.addi %226, %227 : vector<32xi16>
                  %229 = arith.andi %228, %cst_5 : vector<32xi16>
                  %230 = arith.andi %224, %cst_4 : vector<32xi16>
                  %231 = arith.ori %229, %230 : vector<32xi16>
                  %232 = llvm.bitcast %221 : vector<32xi16> to vector<64xi8>
                  %233 = llvm.bitcast %231 : vector<32xi16> to vector<64xi8>
                  %234 = vector.shuffle %232, %233 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 43, 45, 47, 49, 51, 53, 55, 57, 59, 61, 63, 65, 67, 69, 71, 73, 75, 77, 79, 81, 83, 85, 87, 89, 91, 93, 95, 97, 99, 101, 103, 105, 107, 109, 111, 113, 115, 117, 119, 121, 123, 125, 127] : vector<64xi8>, vector<64xi8>
                  vector.store %234, %6[%171] : memref<?xi8>, vector<64xi8>
                  %235 = arith.addi %98, %145 : index
                  %236 = arith.addi %235, %22 : index
                  memref.prefetch %2[%236], read, locality<3>, data : memref<?xf32>
                  %237 = arith.addi %236, %c16 : index
                  memref.prefetch %2[%237], read, locality<3>, data : memref<?xf32>
                  %238 = arith.addi %98, %170 : index
                  %239 = arith.addi %238, %22 : index
                  memref.prefetch %2[%239], read, locality<3>, data : memref<?xf32>
                  %240 = arith.addi %239, %c16 : index
                  memref.prefetch %2[%240], read, locality<3>, data : memref<?xf32>
                }
                scf.for %arg16 = %139 to %141 step %c32 {
                  %145 = arith.addi %99, %arg16 : index
                  %146 = arith.addi %98, %arg16 : index
                  %147 = vector.load %2[%146] : memref<?xf32>, vector<16xf32>
                  %148 = arith.addi %146, %c16 : index
                  %149 = vector.load %2[%148] : memref<?xf32>, vector<16xf32>
                  %150 = arith.mulf %147, %137 : vector<16xf32>
                  %151 = arith.mulf %149, %137 : vector<16xf32>
                  %152 = arith.addi %arg16, %c16 : index
                  %153 = vector.load %alloca_29[%arg16] : memref<8224xf32>, vector<16xf32>
                  %154 = vector.load %alloca_29[%152] : memref<8224xf32>, vector<16xf32>
                  %155 = arith.mulf %150, %153 : vector<16xf32>
                  %156 = arith.mulf %151, %154 : vector<16xf32>
                  %157 = arith.mulf %155, %135 : vector<16xf32>
                  %158 = arith.mulf %156, %135 : vector<16xf32>
                  %159 = arith.bitcast %157 : vector<16xf32> to vector<16xi32>
                  %160 = arith.andi %159, %cst_11 : vector<16xi32>
                  %161 = arith.bitcast %160 : vector<16xi32> to vector<16xf32>
                  %162 = arith.andi %159, %cst_10 : vector<16xi32>
                  %163 = arith.maxsi %162, %cst_9 : vector<16xi32>
                  %164 = arith.andi %159, %cst_8 : vector<16xi32>
                  %165 = arith.ori %163, %164 : vector<16xi32>
                  %166 = arith.bitcast %165 : vector<16xi32> to vector<16xf32>
                  %167 = arith.bitcast %158 : vector<16xf32> to vector<16xi32>
                  %168 = arith.andi %167, %cst_11 : vector<16xi32>
                  %169 = arith.bitcast %168 : vector<16xi32> to vector<16xf32>
                  %170 = arith.andi %167, %cst_10 : vector<16xi32>
                  %171 = arith.maxsi %170, %cst_9 : vector<16xi32>
                  %172 = arith.andi %167, %cst_8 : vector<16xi32>
                  %173 = arith.ori %171, %172 : vector<16xi32>
                  %174 = arith.bitcast %173 : vector<16xi32> to vector<16xf32>
                  %175 = math.fma %166, %cst_12, %157 : vector<16xf32>
                  %176 = math.fma %174, %cst_12, %158 : vector<16xf32>
                  %177 = arith.bitcast %175 : vector<16xf32> to vector<16xi32>
                  %178 = arith.bitcast %176 : vector<16xf32> to vector<16xi32>
                  %179 = llvm.bitcast %177 : vector<16xi32> to vector<32xi16>
                  %180 = llvm.bitcast %178 : vector<16xi32> to vector<32xi16>
                  %181 = vector.shuffle %179, %180 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 43, 45, 47, 49, 51, 53, 55, 57, 59, 61, 63] : vector<32xi16>, vector<32xi16>
                  %182 = vector.shuffle %179, %180 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40, 42, 44, 46, 48, 50, 52, 54, 56, 58, 60, 62] : vector<32xi16>, vector<32xi16>
                  %183 = arith.shli %182, %cst_7 : vector<32xi16>
                  %184 = arith.shli %181, %cst_6 : vector<32xi16>
                  %185 = arith.addi %183, %184 : vector<32xi16>
                  %186 = arith.andi %185, %cst_5 : vector<32xi16>
                  %187 = arith.andi %181, %cst_4 : vector<32xi16>
                  %188 = arith.ori %186, %187 : vector<32xi16>
                  %189 = arith.shrui %188, %cst_7 : vector<32xi16>
                  %190 = arith.trunci %189 : vector<32xi16> to vector<32xi8>
                  vector.store %190, %6[%145] : memref<?xi8>, vector<32xi8>
                  %191 = arith.addi %98, %arg16 : index
                  %192 = arith.addi %191, %22 : index
                  memref.prefetch %2[%192], read, locality<3>, data : memref<?xf32>
                  %193 = arith.addi %192, %c16 : index
                  memref.prefetch %2[%193], read, locality<3>, data : memref<?xf32>
                }
                %144 = arith.cmpi ne, %142, %c0 : index
                scf.if %144 {
                  %145 = arith.addi %99, %141 : index
                  %146 = arith.addi %98, %141 : index
                  %147 = vector.create_mask %142 : vector<16xi1>
                  %148 = vector.maskedload %2[%146], %147, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %149 = arith.addi %146, %c16 : index
                  %150 = arith.subi %142, %c16 : index
                  %151 = vector.create_mask %150 : vector<16xi1>
                  %152 = vector.maskedload %2[%149], %151, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %153 = arith.mulf %148, %137 : vector<16xf32>
                  %154 = arith.mulf %152, %137 : vector<16xf32>
                  %155 = arith.addi %141, %c16 : index
                  %156 = vector.load %alloca_29[%141] : memref<8224xf32>, vector<16xf32>
                  %157 = vector.load %alloca_29[%155] : memref<8224xf32>, vector<16xf32>
                  %158 = arith.mulf %153, %156 : vector<16xf32>
                  %159 = arith.mulf %154, %157 : vector<16xf32>
                  %160 = arith.mulf %158, %135 : vector<16xf32>
                  %161 = arith.mulf %159, %135 : vector<16xf32>
                  %162 = arith.bitcast %160 : vector<16xf32> to vector<16xi32>
                  %163 = arith.andi %162, %cst_11 : vector<16xi32>
                  %164 = arith.bitcast %163 : vector<16xi32> to vector<16xf32>
                  %165 = arith.andi %162, %cst_10 : vector<16xi32>
                  %166 = arith.maxsi %165, %cst_9 : vector<16xi32>
                  %167 = arith.andi %162, %cst_8 : vector<16xi32>
                  %168 = arith.ori %166, %167 : vector<16xi32>
                  %169 = arith.bitcast %168 : vector<16xi32> to vector<16xf32>
                  %170 = arith.bitcast %161 : vector<16xf32> to vector<16xi32>
                  %171 = arith.andi %170, %cst_11 : vector<16xi32>
                  %172 = arith.bitcast %171 : vector<16xi32> to vector<16xf32>
                  %173 = arith.andi %170, %cst_10 : vector<16xi32>
                  %174 = arith.maxsi %173, %cst_9 : vector<16xi32>
                  %175 = arith.andi %170, %cst_8 : vector<16xi32>
                  %176 = arith.ori %174, %175 : vector<16xi32>
                  %177 = arith.bitcast %176 : vector<16xi32> to vector<16xf32>
                  %178 = math.fma %169, %cst_12, %160 : vector<16xf32>
                  %179 = math.fma %177, %cst_12, %161 : vector<16xf32>
                  %180 = arith.bitcast %178 : vector<16xf32> to vector<16xi32>
                  %181 = arith.bitcast %179 : vector<16xf32> to vector<16xi32>
                  %182 = llvm.bitcast %180 : vector<16xi32> to vector<32xi16>
                  %183 = llvm.bitcast %181 : vector<16xi32> to vector<32xi16>
                  %184 = vector.shuffle %182, %183 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 43, 45, 47, 49, 51, 53, 55, 57, 59, 61, 63] : vector<32xi16>, vector<32xi16>
                  %185 = vector.shuffle %182, %183 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40, 42, 44, 46, 48, 50, 52, 54, 56, 58, 60, 62] : vector<32xi16>, vector<32xi16>
                  %186 = arith.shli %185, %cst_7 : vector<32xi16>
                  %187 = arith.shli %184, %cst_6 : vector<32xi16>
                  %188 = arith.addi %186, %187 : vector<32xi16>
                  %189 = arith.andi %188, %cst_5 : vector<32xi16>
                  %190 = arith.andi %184, %cst_4 : vector<32xi16>
                  %191 = arith.ori %189, %190 : vector<32xi16>
                  %192 = arith.shrui %191, %cst_7 : vector<32xi16>
                  %193 = arith.trunci %192 : vector<32xi16> to vector<32xi8>
                  %194 = vector.create_mask %142 : vector<32xi1>
                  vector.maskedstore %6[%145], %194, %193 : memref<?xi8>, vector<32xi1>, vector<32xi8>
                  %195 = arith.addi %98, %141 : index
                  %196 = arith.addi %195, %22 : index
                  memref.prefetch %2[%196], read, locality<3>, data : memref<?xf32>
                  %197 = arith.addi %196, %c16 : index
                  memref.prefetch %2[%197], read, locality<3>, data : memref<?xf32>
                }
              } else {
                %135 = vector.broadcast %132 : i1 to vector<16xi1>
                %136 = vector.broadcast %123 : f32 to vector<16xf32>
                %137 = vector.broadcast %arg9 : f32 to vector<16xf32>
                %138 = vector.broadcast %108 : f32 to vector<16xf32>
                %139 = arith.divui %arg5, %c64 : index
                %140 = arith.muli %139, %c64 : index
                %141 = arith.divui %arg5, %c32 : index
                %142 = arith.muli %141, %c32 : index
                %143 = arith.subi %arg5, %142 : index
                %144 = arith.cmpi ne, %140, %c0 : index
                scf.if %144 {
                  %146 = arith.subi %140, %c64 : index
                  %147 = vector.load %2[%98] : memref<?xf32>, vector<16xf32>
                  %148 = arith.addi %98, %c16 : index
                  %149 = vector.load %2[%148] : memref<?xf32>, vector<16xf32>
                  %150 = arith.mulf %147, %138 : vector<16xf32>
                  %151 = arith.mulf %149, %138 : vector<16xf32>
                  %152 = vector.load %alloca_29[%c0] : memref<8224xf32>, vector<16xf32>
                  %153 = vector.load %alloca_29[%c16] : memref<8224xf32>, vector<16xf32>
                  %154 = arith.mulf %150, %152 : vector<16xf32>
                  %155 = arith.mulf %151, %153 : vector<16xf32>
                  %156 = arith.mulf %154, %136 : vector<16xf32>
                  %157 = arith.mulf %155, %136 : vector<16xf32>
                  %158 = arith.cmpf une, %156, %156 : vector<16xf32>
                  %159 = arith.cmpf une, %157, %157 : vector<16xf32>
                  %160 = arith.select %158, %cst_3, %cst_27 : vector<16xi1>, vector<16xi32>
                  %161 = arith.select %159, %cst_3, %cst_27 : vector<16xi1>, vector<16xi32>
                  %162 = arith.bitcast %156 : vector<16xf32> to vector<16xi32>
                  %163 = arith.andi %162, %cst_25 : vector<16xi32>
                  %164 = arith.minsi %163, %cst_2 : vector<16xi32>
                  %165 = arith.bitcast %164 : vector<16xi32> to vector<16xf32>
                  %166 = arith.bitcast %157 : vector<16xf32> to vector<16xi32>
                  %167 = arith.andi %166, %cst_25 : vector<16xi32>
                  %168 = arith.minsi %167, %cst_2 : vector<16xi32>
                  %169 = arith.bitcast %168 : vector<16xi32> to vector<16xf32>
                  %170 = arith.bitcast %156 : vector<16xf32> to vector<16xi32>
                  %171 = arith.bitcast %157 : vector<16xf32> to vector<16xi32>
                  %172 = arith.addi %98, %c32 : index
                  %173 = vector.load %2[%172] : memref<?xf32>, vector<16xf32>
                  %174 = arith.addi %172, %c16 : index
                  %175 = vector.load %2[%174] : memref<?xf32>, vector<16xf32>
                  %176 = arith.mulf %173, %138 : vector<16xf32>
                  %177 = arith.mulf %175, %138 : vector<16xf32>
                  %178 = vector.load %alloca_29[%c32] : memref<8224xf32>, vector<16xf32>
                  %179 = vector.load %alloca_29[%c48] : memref<8224xf32>, vector<16xf32>
                  %180 = arith.mulf %176, %178 : vector<16xf32>
                  %181 = arith.mulf %177, %179 : vector<16xf32>
                  %182 = arith.mulf %180, %136 : vector<16xf32>
                  %183 = arith.mulf %181, %136 : vector<16xf32>
                  %184 = arith.cmpf une, %182, %182 : vector<16xf32>
                  %185 = arith.cmpf une, %183, %183 : vector<16xf32>
                  %186 = arith.select %184, %cst_3, %cst_27 : vector<16xi1>, vector<16xi32>
                  %187 = arith.select %185, %cst_3, %cst_27 : vector<16xi1>, vector<16xi32>
                  %188 = arith.bitcast %182 : vector<16xf32> to vector<16xi32>
                  %189 = arith.andi %188, %cst_25 : vector<16xi32>
                  %190 = arith.minsi %189, %cst_2 : vector<16xi32>
                  %191 = arith.bitcast %190 : vector<16xi32> to vector<16xf32>
                  %192 = arith.bitcast %183 : vector<16xf32> to vector<16xi32>
                  %193 = arith.andi %192, %cst_25 : vector<16xi32>
                  %194 = arith.minsi %193, %cst_2 : vector<16xi32>
                  %195 = arith.bitcast %194 : vector<16xi32> to vector<16xf32>
                  %196 = arith.bitcast %182 : vector<16xf32> to vector<16xi32>
                  %197 = arith.bitcast %183 : vector<16xf32> to vector<16xi32>
                  %198:12 = scf.for %arg16 = %c0 to %146 step %c64 iter_args(%arg17 = %160, %arg18 = %161, %arg19 = %165, %arg20 = %169, %arg21 = %170, %arg22 = %171, %arg23 = %186, %arg24 = %187, %arg25 = %191, %arg26 = %195, %arg27 = %196, %arg28 = %197) -> (vector<16xi32>, vector<16xi32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>, vector<16xi32>, vector<16xi32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>) {
                    %282 = arith.addi %arg16, %c64 : index
                    %283 = arith.addi %282, %c32 : index
                    %284 = arith.addi %98, %282 : index
                    %285 = vector.load %2[%284] : memref<?xf32>, vector<16xf32>
                    %286 = arith.addi %284, %c16 : index
                    %287 = vector.load %2[%286] : memref<?xf32>, vector<16xf32>
                    %288 = arith.mulf %285, %138 : vector<16xf32>
                    %289 = arith.mulf %287, %138 : vector<16xf32>
                    %290 = arith.addi %282, %c16 : index
                    %291 = vector.load %alloca_29[%282] : memref<8224xf32>, vector<16xf32>
                    %292 = vector.load %alloca_29[%290] : memref<8224xf32>, vector<16xf32>
                    %293 = arith.mulf %288, %291 : vector<16xf32>
                    %294 = arith.mulf %289, %292 : vector<16xf32>
                    %295 = arith.mulf %293, %136 : vector<16xf32>
                    %296 = arith.mulf %294, %136 : vector<16xf32>
                    %297 = arith.cmpf une, %295, %295 : vector<16xf32>
                    %298 = arith.cmpf une, %296, %296 : vector<16xf32>
                    %299 = arith.select %297, %cst_3, %cst_27 : vector<16xi1>, vector<16xi32>
                    %300 = arith.select %298, %cst_3, %cst_27 : vector<16xi1>, vector<16xi32>
                    %301 = arith.bitcast %295 : vector<16xf32> to vector<16xi32>
                    %302 = arith.andi %301, %cst_25 : vector<16xi32>
                    %303 = arith.minsi %302, %cst_2 : vector<16xi32>
                    %304 = arith.bitcast %303 : vector<16xi32> to vector<16xf32>
                    %305 = arith.bitcast %296 : vector<16xf32> to vector<16xi32>
                    %306 = arith.andi %305, %cst_25 : vector<16xi32>
                    %307 = arith.minsi %306, %cst_2 : vector<16xi32>
                    %308 = arith.bitcast %307 : vector<16xi32> to vector<16xf32>
                    %309 = arith.bitcast %295 : vector<16xf32> to vector<16xi32>
                    %310 = arith.bitcast %296 : vector<16xf32> to vector<16xi32>
                    %311 = arith.addi %98, %283 : index
                    %312 = vector.load %2[%311] : memref<?xf32>, vector<16xf32>
                    %313 = arith.addi %311, %c16 : index
                    %314 = vector.load %2[%313] : memref<?xf32>, vector<16xf32>
                    %315 = arith.mulf %312, %138 : vector<16xf32>
                    %316 = arith.mulf %314, %138 : vector<16xf32>
                    %317 = arith.addi %283, %c16 : index
                    %318 = vector.load %alloca_29[%283] : memref<8224xf32>, vector<16xf32>
                    %319 = vector.load %alloca_29[%317] : memref<8224xf32>, vector<16xf32>
                    %320 = arith.mulf %315, %318 : vector<16xf32>
                    %321 = arith.mulf %316, %319 : vector<16xf32>
                    %322 = arith.mulf %320, %136 : vector<16xf32>
                    %323 = arith.mulf %321, %136 : vector<16xf32>
                    %324 = arith.cmpf une, %322, %322 : vector<16xf32>
                    %325 = arith.cmpf une, %323, %323 : vector<16xf32>
                    %326 = arith.select %324, %cst_3, %cst_27 : vector<16xi1>, vector<16xi32>
                    %327 = arith.select %325, %cst_3, %cst_27 : vector<16xi1>, vector<16xi32>
                    %328 = arith.bitcast %322 : vector<16xf32> to vector<16xi32>
                    %329 = arith.andi %328, %cst_25 : vector<16xi32>
                    %330 = arith.minsi %329, %cst_2 : vector<16xi32>
                    %331 = arith.bitcast %330 : vector<16xi32> to vector<16xf32>
                    %332 = arith.bitcast %323 : vector<16xf32> to vector<16xi32>
                    %333 = arith.andi %332, %cst_25 : vector<16xi32>
                    %334 = arith.minsi %333, %cst_2 : vector<16xi32>
                    %335 = arith.bitcast %334 : vector<16xi32> to vector<16xf32>
                    %336 = arith.bitcast %322 : vector<16xf32> to vector<16xi32>
                    %337 = arith.bitcast %323 : vector<16xf32> to vector<16xi32>
                    %338 = arith.addi %arg16, %c32 : index
                    %339 = arith.addi %99, %arg16 : index
                    %340 = arith.bitcast %arg19 : vector<16xf32> to vector<16xi32>
                    %341 = arith.andi %340, %cst_11 : vector<16xi32>
                    %342 = arith.bitcast %341 : vector<16xi32> to vector<16xf32>
                    %343 = arith.andi %340, %cst_10 : vector<16xi32>
                    %344 = arith.maxsi %343, %cst_9 : vector<16xi32>
                    %345 = arith.andi %340, %cst_8 : vector<16xi32>
                    %346 = arith.ori %344, %345 : vector<16xi32>
                    %347 = arith.bitcast %346 : vector<16xi32> to vector<16xf32>
                    %348 = arith.bitcast %arg20 : vector<16xf32> to vector<16xi32>
                    %349 = arith.andi %348, %cst_11 : vector<16xi32>
                    %350 = arith.bitcast %349 : vector<16xi32> to vector<16xf32>
                    %351 = arith.andi %348, %cst_10 : vector<16xi32>
                    %352 = arith.maxsi %351, %cst_9 : vector<16xi32>
                    %353 = arith.andi %348, %cst_8 : vector<16xi32>
                    %354 = arith.ori %352, %353 : vector<16xi32>
                    %355 = arith.bitcast %354 : vector<16xi32> to vector<16xf32>
                    %356 = math.fma %347, %cst_12, %arg19 : vector<16xf32>
                    %357 = math.fma %355, %cst_12, %arg20 : vector<16xf32>
                    %358 = arith.bitcast %356 : vector<16xf32> to vector<16xi32>
                    %359 = arith.bitcast %357 : vector<16xf32> to vector<16xi32>
                    %360 = arith.shrui %358, %cst_1 : vector<16xi32>
                    %361 = arith.addi %358, %360 : vector<16xi32>
                    %362 = arith.andi %361, %cst_3 : vector<16xi32>
                    %363 = arith.shrui %arg21, %cst_0 : vector<16xi32>
                    %364 = arith.andi %363, %cst : vector<16xi32>
                    %365 = arith.ori %362, %364 : vector<16xi32>
                    %366 = arith.shrui %359, %cst_1 : vector<16xi32>
                    %367 = arith.addi %359, %366 : vector<16xi32>
                    %368 = arith.andi %367, %cst_3 : vector<16xi32>
                    %369 = arith.shrui %arg22, %cst_0 : vector<16xi32>
                    %370 = arith.andi %369, %cst : vector<16xi32>
                    %371 = arith.ori %368, %370 : vector<16xi32>
                    %372 = arith.select %135, %arg17, %365 : vector<16xi1>, vector<16xi32>
                    %373 = arith.select %135, %arg18, %371 : vector<16xi1>, vector<16xi32>
                    %374 = arith.bitcast %arg25 : vector<16xf32> to vector<16xi32>
                    %375 = arith.andi %374, %cst_11 : vector<16xi32>
                    %376 = arith.bitcast %375 : vector<16xi32> to vector<16xf32>
                    %377 = arith.andi %374, %cst_10 : vector<16xi32>
                    %378 = arith.maxsi %377, %cst_9 : vector<16xi32>
                    %379 = arith.andi %374, %cst_8 : vector<16xi32>
                    %380 = arith.ori %378, %379 : vector<16xi32>
                    %381 = arith.bitcast %380 : vector<16xi32> to vector<16xf32>
                    %382 = arith.bitcast %arg26 : vector<16xf32> to vector<16xi32>
                    %383 = arith.andi %382, %cst_11 : vector<16xi32>
                    %384 = arith.bitcast %383 : vector<16xi32> to vector<16xf32>
                    %385 = arith.andi %382, %cst_10 : vector<16xi32>
                    %386 = arith.maxsi %385, %cst_9 : vector<16xi32>
                    %387 = arith.andi %382, %cst_8 : vector<16xi32>
                    %388 = arith.ori %386, %387 : vector<16xi32>
                    %389 = arith.bitcast %388 : vector<16xi32> to vector<16xf32>
                    %390 = math.fma %381, %cst_12, %arg25 : vector<16xf32>
                    %391 = math.fma %389, %cst_12, %arg26 : vector<16xf32>
                    %392 = arith.bitcast %390 : vector<16xf32> to vector<16xi32>
                    %393 = arith.bitcast %391 : vector<16xf32> to vector<16xi32>
                    %394 = arith.shrui %392, %cst_1 : vector<16xi32>
                    %395 = arith.addi %392, %394 : vector<16xi32>
                    %396 = arith.andi %395, %cst_3 : vector<16xi32>
                    %397 = arith.shrui %arg27, %cst_0 : vector<16xi32>
                    %398 = arith.andi %397, %cst : vector<16xi32>
                    %399 = arith.ori %396, %398 : vector<16xi32>
                    %400 = arith.shrui %393, %cst_1 : vector<16xi32>
                    %401 = arith.addi %393, %400 : vector<16xi32>
                    %402 = arith.andi %401, %cst_3 : vector<16xi32>
                    %403 = arith.shrui %arg28, %cst_0 : vector<16xi32>
                    %404 = arith.andi %403, %cst : vector<16xi32>
                    %405 = arith.ori %402, %404 : vector<16xi32>
                    %406 = arith.select %135, %arg23, %399 : vector<16xi1>, vector<16xi32>
                    %407 = arith.select %135, %arg24, %405 : vector<16xi1>, vector<16xi32>
                    %408 = arith.trunci %372 : vector<16xi32> to vector<16xi8>
                    vector.store %408, %6[%339] : memref<?xi8>, vector<16xi8>
                    %409 = arith.trunci %373 : vector<16xi32> to vector<16xi8>
                    %410 = arith.addi %339, %c16 : index
                    vector.store %409, %6[%410] : memref<?xi8>, vector<16xi8>
                    %411 = arith.trunci %406 : vector<16xi32> to vector<16xi8>
                    %412 = arith.addi %339, %c32 : index
                    vector.store %411, %6[%412] : memref<?xi8>, vector<16xi8>
                    %413 = arith.trunci %407 : vector<16xi32> to vector<16xi8>
                    %414 = arith.addi %339, %c48 : index
                    vector.store %413, %6[%414] : memref<?xi8>, vector<16xi8>
                    %415 = arith.addi %98, %arg16 : index
                    %416 = arith.addi %415, %22 : index
                    memref.prefetch %2[%416], read, locality<3>, data : memref<?xf32>
                    %417 = arith.addi %416, %c16 : index
                    memref.prefetch %2[%417], read, locality<3>, data : memref<?xf32>
                    %418 = arith.addi %98, %338 : index
                    %419 = arith.addi %418, %22 : index
                    memref.prefetch %2[%419], read, locality<3>, data : memref<?xf32>
                    %420 = arith.addi %419, %c16 : index
                    memref.prefetch %2[%420], read, locality<3>, data : memref<?xf32>
                    scf.yield %299, %300, %304, %308, %309, %310, %326, %327, %331, %335, %336, %337 : vector<16xi32>, vector<16xi32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>, vector<16xi32>, vector<16xi32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>
                  }
                  %199 = arith.addi %146, %c32 : index
                  %200 = arith.addi %99, %146 : index
                  %201 = arith.bitcast %198#2 : vector<16xf32> to vector<16xi32>
                  %202 = arith.andi %201, %cst_11 : vector<16xi32>
                  %203 = arith.bitcast %202 : vector<16xi32> to vector<16xf32>
                  %204 = arith.andi %201, %cst_10 : vector<16xi32>
                  %205 = arith.maxsi %204, %cst_9 : vector<16xi32>
                  %206 = arith.andi %201, %cst_8 : vector<16xi32>
                  %207 = arith.ori %205, %206 : vector<16xi32>
                  %208 = arith.bitcast %207 : vector<16xi32> to vector<16xf32>
                  %209 = arith.bitcast %198#3 : vector<16xf32> to vector<16xi32>
                  %210 = arith.andi %209, %cst_11 : vector<16xi32>
                  %211 = arith.bitcast %210 : vector<16xi32> to vector<16xf32>
                  %212 = arith.andi %209, %cst_10 : vector<16xi32>
                  %213 = arith.maxsi %212, %cst_9 : vector<16xi32>
                  %214 = arith.andi %209, %cst_8 : vector<16xi32>
                  %215 = arith.ori %213, %214 : vector<16xi32>
                  %216 = arith.bitcast %215 : vector<16xi32> to vector<16xf32>
                  %217 = math.fma %208, %cst_12, %198#2 : vector<16xf32>
                  %218 = math.fma %216, %cst_12, %198#3 : vector<16xf32>
                  %219 = arith.bitcast %217 : vector<16xf32> to vector<16xi32>
                  %220 = arith.bitcast %218 : vector<16xf32> to vector<16xi32>
                  %221 = arith.shrui %219, %cst_1 : vector<16xi32>
                  %222 = arith.addi %219, %221 : vector<16xi32>
                  %223 = arith.andi %222, %cst_3 : vector<16xi32>
                  %224 = arith.shrui %198#4, %cst_0 : vector<16xi32>
                  %225 = arith.andi %224, %cst : vector<16xi32>
                  %226 = arith.ori %223, %225 : vector<16xi32>
                  %227 = arith.shrui %220, %cst_1 : vector<16xi32>
                  %228 = arith.addi %220, %227 : vector<16xi32>
                  %229 = arith.andi %228, %cst_3 : vector<16xi32>
                  %230 = arith.shrui %198#5, %cst_0 : vector<16xi32>
                  %231 = arith.andi %230, %cst : vector<16xi32>
                  %232 = arith.ori %229, %231 : vector<16xi32>
                  %233 = arith.select %135, %198#0, %226 : vector<16xi1>, vector<16xi32>
                  %234 = arith.select %135, %198#1, %232 : vector<16xi1>, vector<16xi32>
                  %235 = arith.bitcast %198#8 : vector<16xf32> to vector<16xi32>
                  %236 = arith.andi %235, %cst_11 : vector<16xi32>
                  %237 = arith.bitcast %236 : vector<16xi32> to vector<16xf32>
                  %238 = arith.andi %235, %cst_10 : vector<16xi32>
                  %239 = arith.maxsi %238, %cst_9 : vector<16xi32>
                  %240 = arith.andi %235, %cst_8 : vector<16xi32>
                  %241 = arith.ori %239, %240 : vector<16xi32>
                  %242 = arith.bitcast %241 : vector<16xi32> to vector<16xf32>
                  %243 = arith.bitcast %198#9 : vector<16xf32> to vector<16xi32>
                  %244 = arith.andi %243, %cst_11 : vector<16xi32>
                  %245 = arith.bitcast %244 : vector<16xi32> to vector<16xf32>
                  %246 = arith.andi %243, %cst_10 : vector<16xi32>
                  %247 = arith.maxsi %246, %cst_9 : vector<16xi32>
                  %248 = arith.andi %243, %cst_8 : vector<16xi32>
                  %249 = arith.ori %247, %248 : vector<16xi32>
                  %250 = arith.bitcast %249 : vector<16xi32> to vector<16xf32>
                  %251 = math.fma %242, %cst_12, %198#8 : vector<16xf32>
                  %252 = math.fma %250, %cst_12, %198#9 : vector<16xf32>
                  %253 = arith.bitcast %251 : vector<16xf32> to vector<16xi32>
                  %254 = arith.bitcast %252 : vector<16xf32> to vector<16xi32>
                  %255 = arith.shrui %253, %cst_1 : vector<16xi32>
                  %256 = arith.addi %253, %255 : vector<16xi32>
                  %257 = arith.andi %256, %cst_3 : vector<16xi32>
                  %258 = arith.shrui %198#10, %cst_0 : vector<16xi32>
                  %259 = arith.andi %258, %cst : vector<16xi32>
                  %260 = arith.ori %257, %259 : vector<16xi32>
                  %261 = arith.shrui %254, %cst_1 : vector<16xi32>
                  %262 = arith.addi %254, %261 : vector<16xi32>
                  %263 = arith.andi %262, %cst_3 : vector<16xi32>
                  %264 = arith.shrui %198#11, %cst_0 : vector<16xi32>
                  %265 = arith.andi %264, %cst : vector<16xi32>
                  %266 = arith.ori %263, %265 : vector<16xi32>
                  %267 = arith.select %135, %198#6, %260 : vector<16xi1>, vector<16xi32>
                  %268 = arith.select %135, %198#7, %266 : vector<16xi1>, vector<16xi32>
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
                  %276 = arith.addi %98, %146 : index
                  %277 = arith.addi %276, %22 : index
                  memref.prefetch %2[%277], read, locality<3>, data : memref<?xf32>
                  %278 = arith.addi %277, %c16 : index
                  memref.prefetch %2[%278], read, locality<3>, data : memref<?xf32>
                  %279 = arith.addi %98, %199 : index
                  %280 = arith.addi %279, %22 : index
                  memref.prefetch %2[%280], read, locality<3>, data : memref<?xf32>
                  %281 = arith.addi %280, %c16 : index
                  memref.prefetch %2[%281], read, locality<3>, data : memref<?xf32>
                }
                scf.for %arg16 = %140 to %142 step %c32 {
                  %146 = arith.addi %99, %arg16 : index
                  %147 = arith.addi %98, %arg16 : index
                  %148 = vector.load %2[%147] : memref<?xf32>, vector<16xf32>
                  %149 = arith.addi %147, %c16 : index
                  %150 = vector.load %2[%149] : memref<?xf32>, vector<16xf32>
                  %151 = arith.mulf %148, %138 : vector<16xf32>
                  %152 = arith.mulf %150, %138 : vector<16xf32>
                  %153 = arith.addi %arg16, %c16 : index
                  %154 = vector.load %alloca_29[%arg16] : memref<8224xf32>, vector<16xf32>
                  %155 = vector.load %alloca_29[%153] : memref<8224xf32>, vector<16xf32>
                  %156 = arith.mulf %151, %154 : vector<16xf32>
                  %157 = arith.mulf %152, %155 : vector<16xf32>
                  %158 = arith.mulf %156, %136 : vector<16xf32>
                  %159 = arith.mulf %157, %136 : vector<16xf32>
                  %160 = arith.cmpf une, %158, %158 : vector<16xf32>
                  %161 = arith.cmpf une, %159, %159 : vector<16xf32>
                  %162 = arith.select %160, %cst_3, %cst_27 : vector<16xi1>, vector<16xi32>
                  %163 = arith.select %161, %cst_3, %cst_27 : vector<16xi1>, vector<16xi32>
                  %164 = arith.bitcast %158 : vector<16xf32> to vector<16xi32>
                  %165 = arith.andi %164, %cst_25 : vector<16xi32>
                  %166 = arith.minsi %165, %cst_2 : vector<16xi32>
                  %167 = arith.bitcast %166 : vector<16xi32> to vector<16xf32>
                  %168 = arith.bitcast %159 : vector<16xf32> to vector<16xi32>
                  %169 = arith.andi %168, %cst_25 : vector<16xi32>
                  %170 = arith.minsi %169, %cst_2 : vector<16xi32>
                  %171 = arith.bitcast %170 : vector<16xi32> to vector<16xf32>
                  %172 = arith.bitcast %167 : vector<16xf32> to vector<16xi32>
                  %173 = arith.andi %172, %cst_11 : vector<16xi32>
                  %174 = arith.bitcast %173 : vector<16xi32> to vector<16xf32>
                  %175 = arith.andi %172, %cst_10 : vector<16xi32>
                  %176 = arith.maxsi %175, %cst_9 : vector<16xi32>
                  %177 = arith.andi %172, %cst_8 : vector<16xi32>
                  %178 = arith.ori %176, %177 : vector<16xi32>
                  %179 = arith.bitcast %178 : vector<16xi32> to vector<16xf32>
                  %180 = arith.bitcast %171 : vector<16xf32> to vector<16xi32>
                  %181 = arith.andi %180, %cst_11 : vector<16xi32>
                  %182 = arith.bitcast %181 : vector<16xi32> to vector<16xf32>
                  %183 = arith.andi %180, %cst_10 : vector<16xi32>
                  %184 = arith.maxsi %183, %cst_9 : vector<16xi32>
                  %185 = arith.andi %180, %cst_8 : vector<16xi32>
                  %186 = arith.ori %184, %185 : vector<16xi32>
                  %187 = arith.bitcast %186 : vector<16xi32> to vector<16xf32>
                  %188 = math.fma %179, %cst_12, %167 : vector<16xf32>
                  %189 = math.fma %187, %cst_12, %171 : vector<16xf32>
                  %190 = arith.bitcast %188 : vector<16xf32> to vector<16xi32>
                  %191 = arith.bitcast %189 : vector<16xf32> to vector<16xi32>
                  %192 = arith.bitcast %158 : vector<16xf32> to vector<16xi32>
                  %193 = arith.bitcast %159 : vector<16xf32> to vector<16xi32>
                  %194 = arith.shrui %190, %cst_1 : vector<16xi32>
                  %195 = arith.addi %190, %194 : vector<16xi32>
                  %196 = arith.andi %195, %cst_3 : vector<16xi32>
                  %197 = arith.shrui %192, %cst_0 : vector<16xi32>
                  %198 = arith.andi %197, %cst : vector<16xi32>
                  %199 = arith.ori %196, %198 : vector<16xi32>
                  %200 = arith.shrui %191, %cst_1 : vector<16xi32>
                  %201 = arith.addi %191, %200 : vector<16xi32>
                  %202 = arith.andi %201, %cst_3 : vector<16xi32>
                  %203 = arith.shrui %193, %cst_0 : vector<16xi32>
                  %204 = arith.andi %203, %cst : vector<16xi32>
                  %205 = arith.ori %202, %204 : vector<16xi32>
                  %206 = arith.select %135, %162, %199 : vector<16xi1>, vector<16xi32>
                  %207 = arith.select %135, %163, %205 : vector<16xi1>, vector<16xi32>
                  %208 = arith.trunci %206 : vector<16xi32> to vector<16xi8>
                  vector.store %208, %6[%146] : memref<?xi8>, vector<16xi8>
                  %209 = arith.trunci %207 : vector<16xi32> to vector<16xi8>
                  %210 = arith.addi %146, %c16 : index
                  vector.store %209, %6[%210] : memref<?xi8>, vector<16xi8>
                  %211 = arith.addi %98, %arg16 : index
                  %212 = arith.addi %211, %22 : index
                  memref.prefetch %2[%212], read, locality<3>, data : memref<?xf32>
                  %213 = arith.addi %212, %c16 : index
                  memref.prefetch %2[%213], read, locality<3>, data : memref<?xf32>
                }
                %145 = arith.cmpi ne, %143, %c0 : index
                scf.if %145 {
                  %146 = arith.addi %99, %142 : index
                  %147 = arith.addi %98, %142 : index
                  %148 = vector.create_mask %143 : vector<16xi1>
                  %149 = vector.maskedload %2[%147], %148, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %150 = arith.addi %147, %c16 : index
                  %151 = arith.subi %143, %c16 : index
                  %152 = vector.create_mask %151 : vector<16xi1>
                  %153 = vector.maskedload %2[%150], %152, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %154 = arith.mulf %149, %138 : vector<16xf32>
                  %155 = arith.mulf %153, %138 : vector<16xf32>
                  %156 = arith.addi %142, %c16 : index
                  %157 = vector.load %alloca_29[%142] : memref<8224xf32>, vector<16xf32>
                  %158 = vector.load %alloca_29[%156] : memref<8224xf32>, vector<16xf32>
                  %159 = arith.mulf %154, %157 : vector<16xf32>
                  %160 = arith.mulf %155, %158 : vector<16xf32>
                  %161 = arith.mulf %159, %136 : vector<16xf32>
                  %162 = arith.mulf %160, %136 : vector<16xf32>
                  %163 = arith.cmpf une, %161, %161 : vector<16xf32>
                  %164 = arith.cmpf une, %162, %162 : vector<16xf32>
                  %165 = arith.select %163, %cst_3, %cst_27 : vector<16xi1>, vector<16xi32>
                  %166 = arith.select %164, %cst_3, %cst_27 : vector<16xi1>, vector<16xi32>
                  %167 = arith.bitcast %161 : vector<16xf32> to vector<16xi32>
                  %168 = arith.andi %167, %cst_25 : vector<16xi32>
                  %169 = arith.minsi %168, %cst_2 : vector<16xi32>
                  %170 = arith.bitcast %169 : vector<16xi32> to vector<16xf32>
                  %171 = arith.bitcast %162 : vector<16xf32> to vector<16xi32>
                  %172 = arith.andi %171, %cst_25 : vector<16xi32>
                  %173 = arith.minsi %172, %cst_2 : vector<16xi32>
                  %174 = arith.bitcast %173 : vector<16xi32> to vector<16xf32>
                  %175 = arith.bitcast %170 : vector<16xf32> to vector<16xi32>
                  %176 = arith.andi %175, %cst_11 : vector<16xi32>
                  %177 = arith.bitcast %176 : vector<16xi32> to vector<16xf32>
                  %178 = arith.andi %175, %cst_10 : vector<16xi32>
                  %179 = arith.maxsi %178, %cst_9 : vector<16xi32>
                  %180 = arith.andi %175, %cst_8 : vector<16xi32>
                  %181 = arith.ori %179, %180 : vector<16xi32>
                  %182 = arith.bitcast %181 : vector<16xi32> to vector<16xf32>
                  %183 = arith.bitcast %174 : vector<16xf32> to vector<16xi32>
                  %184 = arith.andi %183, %cst_11 : vector<16xi32>
                  %185 = arith.bitcast %184 : vector<16xi32> to vector<16xf32>
                  %186 = arith.andi %183, %cst_10 : vector<16xi32>
                  %187 = arith.maxsi %186, %cst_9 : vector<16xi32>
                  %188 = arith.andi %183, %cst_8 : vector<16xi32>
                  %189 = arith.ori %187, %188 : vector<16xi32>
                  %190 = arith.bitcast %189 : vector<16xi32> to vector<16xf32>
                  %191 = math.fma %182, %cst_12, %170 : vector<16xf32>
                  %192 = math.fma %190, %cst_12, %174 : vector<16xf32>
                  %193 = arith.bitcast %191 : vector<16xf32> to vector<16xi32>
                  %194 = arith.bitcast %192 : vector<16xf32> to vector<16xi32>
                  %195 = arith.bitcast %161 : vector<16xf32> to vector<16xi32>
                  %196 = arith.bitcast %162 : vector<16xf32> to vector<16xi32>
                  %197 = arith.shrui %193, %cst_1 : vector<16xi32>
                  %198 = arith.addi %193, %197 : vector<16xi32>
                  %199 = arith.andi %198, %cst_3 : vector<16xi32>
                  %200 = arith.shrui %195, %cst_0 : vector<16xi32>
                  %201 = arith.andi %200, %cst : vector<16xi32>
                  %202 = arith.ori %199, %201 : vector<16xi32>
                  %203 = arith.shrui %194, %cst_1 : vector<16xi32>
                  %204 = arith.addi %194, %203 : vector<16xi32>
                  %205 = arith.andi %204, %cst_3 : vector<16xi32>
                  %206 = arith.shrui %196, %cst_0 : vector<16xi32>
                  %207 = arith.andi %206, %cst : vector<16xi32>
                  %208 = arith.ori %205, %207 : vector<16xi32>
                  %209 = arith.select %135, %165, %202 : vector<16xi1>, vector<16xi32>
                  %210 = arith.select %135, %166, %208 : vector<16xi1>, vector<16xi32>
                  %211 = arith.trunci %209 : vector<16xi32> to vector<16xi8>
                  %212 = vector.create_mask %143 : vector<16xi1>
                  vector.maskedstore %6[%146], %212, %211 : memref<?xi8>, vector<16xi1>, vector<16xi8>
                  %213 = arith.trunci %210 : vector<16xi32> to vector<16xi8>
                  %214 = arith.addi %146, %c16 : index
                  %215 = arith.subi %143, %c16 : index
                  %216 = vector.create_mask %215 : vector<16xi1>
                  vector.maskedstore %6[%214], %216, %213 : memref<?xi8>, vector<16xi1>, vector<16xi8>
                  %217 = arith.addi %98, %142 : index
                  %218 = arith.addi %217, %22 : index
                  memref.prefetch %2[%218], read, locality<3>, data : memref<?xf32>
                  %219 = arith.addi %218, %c16 : index
                  memref.prefetch %2[%219], read, locality<3>, data : memref<?xf32>
                }
              }
              scf.yield %134#0, %134#1, %134#2 : f32, f32, f32
            }
          }
        }
        %17 = arith.cmpi ugt, %15, %c8064 : index
        scf.if %17 {
          %19 = arith.divui %c8192, %arg5 : index
          %20 = arith.minsi %c4, %19 : index
          %21 = arith.maxsi %c2, %20 : index
          %22 = arith.muli %arg6, %21 : index
          %23 = arith.addi %arg5, %c31 : index
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
          %32 = arith.index_cast %arg5 : index to i32
          %33 = arith.sitofp %32 : i32 to f32
          %34 = arith.bitcast %c2143289344_i32 : i32 to f32
          %35 = vector.broadcast %arg9 : f32 to vector<16xf32>
          %36 = arith.divui %31, %c128 : index
          %37 = arith.maxsi %36, %c1 : index
          %38 = arith.divui %arg5, %31 : index
          %39 = arith.muli %38, %31 : index
          %40 = arith.subi %arg5, %39 : index
          %41 = arith.divui %40, %c128 : index
          %42 = arith.remui %40, %c128 : index
          %43 = arith.cmpi ne, %42, %c0 : index
          %44 = arith.cmpi slt, %31, %c128 : index
          %45 = arith.ori %43, %44 : i1
          %46 = arith.select %45, %c1, %c0 : index
          %47:2 = scf.for %arg12 = %c0 to %41 step %c1 iter_args(%arg13 = %cst_27, %arg14 = %cst_27) -> (vector<16xi32>, vector<16xi32>) {
            %57 = arith.addi %38, %c1 : index
            %58 = arith.muli %arg12, %c128 : index
            %59:2 = scf.for %arg15 = %c0 to %57 step %c1 iter_args(%arg16 = %arg13, %arg17 = %arg14) -> (vector<16xi32>, vector<16xi32>) {
              %60 = arith.muli %arg15, %31 : index
              %61 = arith.addi %58, %60 : index
              %62 = vector.load %3[%61] : memref<?xf32>, vector<16xf32>
              %63 = arith.addi %61, %c16 : index
              %64 = vector.load %3[%63] : memref<?xf32>, vector<16xf32>
              %65 = arith.addf %62, %35 : vector<16xf32>
              %66 = arith.addf %64, %35 : vector<16xf32>
              %67 = math.absf %65 : vector<16xf32>
              %68 = math.absf %66 : vector<16xf32>
              %69 = arith.bitcast %67 : vector<16xf32> to vector<16xi32>
              %70 = arith.bitcast %68 : vector<16xf32> to vector<16xi32>
              %71 = arith.subi %69, %cst_28 : vector<16xi32>
              %72 = arith.subi %70, %cst_28 : vector<16xi32>
              %73 = arith.bitcast %71 : vector<16xi32> to vector<16xf32>
              %74 = arith.bitcast %72 : vector<16xi32> to vector<16xf32>
              %75 = arith.bitcast %73 : vector<16xf32> to vector<16xi32>
              %76 = arith.andi %75, %cst_25 : vector<16xi32>
              %77 = arith.bitcast %74 : vector<16xf32> to vector<16xi32>
              %78 = arith.andi %77, %cst_25 : vector<16xi32>
              %79 = arith.maxsi %76, %arg16 : vector<16xi32>
              %80 = arith.maxsi %78, %arg17 : vector<16xi32>
              %81 = arith.addi %61, %c32 : index
              %82 = vector.load %3[%81] : memref<?xf32>, vector<16xf32>
              %83 = arith.addi %81, %c16 : index
              %84 = vector.load %3[%83] : memref<?xf32>, vector<16xf32>
              %85 = arith.addf %82, %35 : vector<16xf32>
              %86 = arith.addf %84, %35 : vector<16xf32>
              %87 = math.absf %85 : vector<16xf32>
              %88 = math.absf %86 : vector<16xf32>
              %89 = arith.bitcast %87 : vector<16xf32> to vector<16xi32>
              %90 = arith.bitcast %88 : vector<16xf32> to vector<16xi32>
              %91 = arith.subi %89, %cst_28 : vector<16xi32>
              %92 = arith.subi %90, %cst_28 : vector<16xi32>
              %93 = arith.bitcast %91 : vector<16xi32> to vector<16xf32>
              %94 = arith.bitcast %92 : vector<16xi32> to vector<16xf32>
              %95 = arith.bitcast %93 : vector<16xf32> to vector<16xi32>
              %96 = arith.andi %95, %cst_25 : vector<16xi32>
              %97 = arith.bitcast %94 : vector<16xf32> to vector<16xi32>
              %98 = arith.andi %97, %cst_25 : vector<16xi32>
              %99 = arith.maxsi %96, %80 : vector<16xi32>
              %100 = arith.maxsi %98, %79 : vector<16xi32>
              %101 = arith.addi %61, %c64 : index
              %102 = vector.load %3[%101] : memref<?xf32>, vector<16xf32>
              %103 = arith.addi %101, %c16 : index
              %104 = vector.load %3[%103] : memref<?xf32>, vector<16xf32>
              %105 = arith.addf %102, %35 : vector<16xf32>
              %106 = arith.addf %104, %35 : vector<16xf32>
              %107 = math.absf %105 : vector<16xf32>
              %108 = math.absf %106 : vector<16xf32>
              %109 = arith.bitcast %107 : vector<16xf32> to vector<16xi32>
              %110 = arith.bitcast %108 : vector<16xf32> to vector<16xi32>
              %111 = arith.subi %109, %cst_28 : vector<16xi32>
              %112 = arith.subi %110, %cst_28 : vector<16xi32>
              %113 = arith.bitcast %111 : vector<16xi32> to vector<16xf32>
              %114 = arith.bitcast %112 : vector<16xi32> to vector<16xf32>
              %115 = arith.bitcast %113 : vector<16xf32> to vector<16xi32>
              %116 = arith.andi %115, %cst_25 : vector<16xi32>
              %117 = arith.bitcast %114 : vector<16xf32> to vector<16xi32>
              %118 = arith.andi %117, %cst_25 : vector<16xi32>
              %119 = arith.maxsi %116, %100 : vector<16xi32>
              %120 = arith.maxsi %118, %99 : vector<16xi32>
              %121 = arith.addi %61, %c96 : index
              %122 = vector.load %3[%121] : memref<?xf32>, vector<16xf32>
              %123 = arith.addi %121, %c16 : index
              %124 = vector.load %3[%123] : memref<?xf32>, vector<16xf32>
              %125 = arith.addf %122, %35 : vector<16xf32>
              %126 = arith.addf %124, %35 : vector<16xf32>
              %127 = math.absf %125 : vector<16xf32>
              %128 = math.absf %126 : vector<16xf32>
              %129 = arith.bitcast %127 : vector<16xf32> to vector<16xi32>
              %130 = arith.bitcast %128 : vector<16xf32> to vector<16xi32>
              %131 = arith.subi %129, %cst_28 : vector<16xi32>
              %132 = arith.subi %130, %cst_28 : vector<16xi32>
              %133 = arith.bitcast %131 : vector<16xi32> to vector<16xf32>
              %134 = arith.bitcast %132 : vector<16xi32> to vector<16xf32>
              %135 = arith.bitcast %133 : vector<16xf32> to vector<16xi32>
              %136 = arith.andi %135, %cst_25 : vector<16xi32>
              %137 = arith.bitcast %134 : vector<16xf32> to vector<16xi32>
              %138 = arith.andi %137, %cst_25 : vector<16xi32>
              %139 = arith.maxsi %136, %120 : vector<16xi32>
              %140 = arith.maxsi %138, %119 : vector<16xi32>
              scf.yield %140, %139 : vector<16xi32>, vector<16xi32>
            }
            scf.yield %59#0, %59#1 : vector<16xi32>, vector<16xi32>
          }
          %48 = arith.addi %41, %46 : index
          %49:2 = scf.for %arg12 = %41 to %48 step %c1 iter_args(%arg13 = %47#0, %arg14 = %47#1) -> (vector<16xi32>, vector<16xi32>) {
            %57 = arith.muli %arg12, %c128 : index
            %58 = arith.addi %38, %c1 : index
            %59:2 = scf.for %arg15 = %c0 to %58 step %c1 iter_args(%arg16 = %arg13, %arg17 = %arg14) -> (vector<16xi32>, vector<16xi32>) {
              %60 = arith.muli %arg15, %31 : index
              %61 = arith.addi %57, %60 : index
              %62 = arith.subi %arg5, %61 : index
              %63 = arith.subi %31, %57 : index
              %64 = arith.minsi %62, %63 : index
              %65 = vector.create_mask %64 : vector<16xi1>
              %66 = vector.maskedload %3[%61], %65, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %67 = arith.addi %61, %c16 : index
              %68 = arith.subi %64, %c16 : index
              %69 = vector.create_mask %68 : vector<16xi1>
              %70 = vector.maskedload %3[%67], %69, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %71 = arith.addf %66, %35 : vector<16xf32>
              %72 = arith.addf %70, %35 : vector<16xf32>
              %73 = math.absf %71 : vector<16xf32>
              %74 = math.absf %72 : vector<16xf32>
              %75 = arith.bitcast %73 : vector<16xf32> to vector<16xi32>
              %76 = arith.bitcast %74 : vector<16xf32> to vector<16xi32>
              %77 = arith.subi %75, %cst_28 : vector<16xi32>
              %78 = arith.subi %76, %cst_28 : vector<16xi32>
              %79 = arith.bitcast %77 : vector<16xi32> to vector<16xf32>
              %80 = arith.bitcast %78 : vector<16xi32> to vector<16xf32>
              %81 = arith.index_cast %64 : index to i32
              %82 = vector.broadcast %81 : i32 to vector<16xi32>
              %83 = arith.cmpi slt, %cst_23, %82 : vector<16xi32>
              %84 = arith.select %83, %79, %cst_26 : vector<16xi1>, vector<16xf32>
              %85 = arith.cmpi slt, %cst_22, %82 : vector<16xi32>
              %86 = arith.select %85, %80, %cst_26 : vector<16xi1>, vector<16xf32>
              %87 = arith.bitcast %84 : vector<16xf32> to vector<16xi32>
              %88 = arith.andi %87, %cst_25 : vector<16xi32>
              %89 = arith.bitcast %86 : vector<16xf32> to vector<16xi32>
              %90 = arith.andi %89, %cst_25 : vector<16xi32>
              %91 = arith.maxsi %88, %arg16 : vector<16xi32>
              %92 = arith.maxsi %90, %arg17 : vector<16xi32>
              %93 = arith.addi %57, %c32 : index
              %94 = arith.muli %arg15, %31 : index
              %95 = arith.addi %93, %94 : index
              %96 = arith.subi %arg5, %95 : index
              %97 = arith.subi %31, %93 : index
              %98 = arith.minsi %96, %97 : index
              %99 = vector.create_mask %98 : vector<16xi1>
              %100 = vector.maskedload %3[%95], %99, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %101 = arith.addi %95, %c16 : index
              %102 = arith.subi %98, %c16 : index
              %103 = vector.create_mask %102 : vector<16xi1>
              %104 = vector.maskedload %3[%101], %103, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %105 = arith.addf %100, %35 : vector<16xf32>
              %106 = arith.addf %104, %35 : vector<16xf32>
              %107 = math.absf %105 : vector<16xf32>
              %108 = math.absf %106 : vector<16xf32>
              %109 = arith.bitcast %107 : vector<16xf32> to vector<16xi32>
              %110 = arith.bitcast %108 : vector<16xf32> to vector<16xi32>
              %111 = arith.subi %109, %cst_28 : vector<16xi32>
              %112 = arith.subi %110, %cst_28 : vector<16xi32>
              %113 = arith.bitcast %111 : vector<16xi32> to vector<16xf32>
              %114 = arith.bitcast %112 : vector<16xi32> to vector<16xf32>
              %115 = arith.index_cast %98 : index to i32
              %116 = vector.broadcast %115 : i32 to vector<16xi32>
              %117 = arith.cmpi slt, %cst_23, %116 : vector<16xi32>
              %118 = arith.select %117, %113, %cst_26 : vector<16xi1>, vector<16xf32>
              %119 = arith.cmpi slt, %cst_22, %116 : vector<16xi32>
              %120 = arith.select %119, %114, %cst_26 : vector<16xi1>, vector<16xf32>
              %121 = arith.bitcast %118 : vector<16xf32> to vector<16xi32>
              %122 = arith.andi %121, %cst_25 : vector<16xi32>
              %123 = arith.bitcast %120 : vector<16xf32> to vector<16xi32>
              %124 = arith.andi %123, %cst_25 : vector<16xi32>
              %125 = arith.maxsi %122, %92 : vector<16xi32>
              %126 = arith.maxsi %124, %91 : vector<16xi32>
              %127 = arith.addi %57, %c64 : index
              %128 = arith.muli %arg15, %31 : index
              %129 = arith.addi %127, %128 : index
              %130 = arith.subi %arg5, %129 : index
              %131 = arith.subi %31, %127 : index
              %132 = arith.minsi %130, %131 : index
              %133 = vector.create_mask %132 : vector<16xi1>
              %134 = vector.maskedload %3[%129], %133, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %135 = arith.addi %129, %c16 : index
              %136 = arith.subi %132, %c16 : index
              %137 = vector.create_mask %136 : vector<16xi1>
              %138 = vector.maskedload %3[%135], %137, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %139 = arith.addf %134, %35 : vector<16xf32>
              %140 = arith.addf %138, %35 : vector<16xf32>
              %141 = math.absf %139 : vector<16xf32>
              %142 = math.absf %140 : vector<16xf32>
              %143 = arith.bitcast %141 : vector<16xf32> to vector<16xi32>
              %144 = arith.bitcast %142 : vector<16xf32> to vector<16xi32>
              %145 = arith.subi %143, %cst_28 : vector<16xi32>
              %146 = arith.subi %144, %cst_28 : vector<16xi32>
              %147 = arith.bitcast %145 : vector<16xi32> to vector<16xf32>
              %148 = arith.bitcast %146 : vector<16xi32> to vector<16xf32>
              %149 = arith.index_cast %132 : index to i32
              %150 = vector.broadcast %149 : i32 to vector<16xi32>
              %151 = arith.cmpi slt, %cst_23, %150 : vector<16xi32>
              %152 = arith.select %151, %147, %cst_26 : vector<16xi1>, vector<16xf32>
              %153 = arith.cmpi slt, %cst_22, %150 : vector<16xi32>
              %154 = arith.select %153, %148, %cst_26 : vector<16xi1>, vector<16xf32>
              %155 = arith.bitcast %152 : vector<16xf32> to vector<16xi32>
              %156 = arith.andi %155, %cst_25 : vector<16xi32>
              %157 = arith.bitcast %154 : vector<16xf32> to vector<16xi32>
              %158 = arith.andi %157, %cst_25 : vector<16xi32>
              %159 = arith.maxsi %156, %126 : vector<16xi32>
              %160 = arith.maxsi %158, %125 : vector<16xi32>
              %161 = arith.addi %57, %c96 : index
              %162 = arith.muli %arg15, %31 : index
              %163 = arith.addi %161, %162 : index
              %164 = arith.subi %arg5, %163 : index
              %165 = arith.subi %31, %161 : index
              %166 = arith.minsi %164, %165 : index
              %167 = vector.create_mask %166 : vector<16xi1>
              %168 = vector.maskedload %3[%163], %167, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %169 = arith.addi %163, %c16 : index
              %170 = arith.subi %166, %c16 : index
              %171 = vector.create_mask %170 : vector<16xi1>
              %172 = vector.maskedload %3[%169], %171, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %173 = arith.addf %168, %35 : vector<16xf32>
              %174 = arith.addf %172, %35 : vector<16xf32>
              %175 = math.absf %173 : vector<16xf32>
              %176 = math.absf %174 : vector<16xf32>
              %177 = arith.bitcast %175 : vector<16xf32> to vector<16xi32>
              %178 = arith.bitcast %176 : vector<16xf32> to vector<16xi32>
              %179 = arith.subi %177, %cst_28 : vector<16xi32>
              %180 = arith.subi %178, %cst_28 : vector<16xi32>
              %181 = arith.bitcast %179 : vector<16xi32> to vector<16xf32>
              %182 = arith.bitcast %180 : vector<16xi32> to vector<16xf32>
              %183 = arith.index_cast %166 : index to i32
              %184 = vector.broadcast %183 : i32 to vector<16xi32>
              %185 = arith.cmpi slt, %cst_23, %184 : vector<16xi32>
              %186 = arith.select %185, %181, %cst_26 : vector<16xi1>, vector<16xf32>
              %187 = arith.cmpi slt, %cst_22, %184 : vector<16xi32>
              %188 = arith.select %187, %182, %cst_26 : vector<16xi1>, vector<16xf32>
              %189 = arith.bitcast %186 : vector<16xf32> to vector<16xi32>
              %190 = arith.andi %189, %cst_25 : vector<16xi32>
              %191 = arith.bitcast %188 : vector<16xf32> to vector<16xi32>
              %192 = arith.andi %191, %cst_25 : vector<16xi32>
              %193 = arith.maxsi %190, %160 : vector<16xi32>
              %194 = arith.maxsi %192, %159 : vector<16xi32>
              scf.yield %194, %193 : vector<16xi32>, vector<16xi32>
            }
            scf.yield %59#0, %59#1 : vector<16xi32>, vector<16xi32>
          }
          %50:2 = scf.for %arg12 = %48 to %37 step %c1 iter_args(%arg13 = %49#0, %arg14 = %49#1) -> (vector<16xi32>, vector<16xi32>) {
            %57 = arith.muli %arg12, %c128 : index
            %58:2 = scf.for %arg15 = %c0 to %38 step %c1 iter_args(%arg16 = %arg13, %arg17 = %arg14) -> (vector<16xi32>, vector<16xi32>) {
              %59 = arith.muli %arg15, %31 : index
              %60 = arith.addi %57, %59 : index
              %61 = vector.load %3[%60] : memref<?xf32>, vector<16xf32>
              %62 = arith.addi %60, %c16 : index
              %63 = vector.load %3[%62] : memref<?xf32>, vector<16xf32>
              %64 = arith.addf %61, %35 : vector<16xf32>
              %65 = arith.addf %63, %35 : vector<16xf32>
              %66 = math.absf %64 : vector<16xf32>
              %67 = math.absf %65 : vector<16xf32>
              %68 = arith.bitcast %66 : vector<16xf32> to vector<16xi32>
              %69 = arith.bitcast %67 : vector<16xf32> to vector<16xi32>
              %70 = arith.subi %68, %cst_28 : vector<16xi32>
              %71 = arith.subi %69, %cst_28 : vector<16xi32>
              %72 = arith.bitcast %70 : vector<16xi32> to vector<16xf32>
              %73 = arith.bitcast %71 : vector<16xi32> to vector<16xf32>
              %74 = arith.bitcast %72 : vector<16xf32> to vector<16xi32>
              %75 = arith.andi %74, %cst_25 : vector<16xi32>
              %76 = arith.bitcast %73 : vector<16xf32> to vector<16xi32>
              %77 = arith.andi %76, %cst_25 : vector<16xi32>
              %78 = arith.maxsi %75, %arg16 : vector<16xi32>
              %79 = arith.maxsi %77, %arg17 : vector<16xi32>
              %80 = arith.addi %60, %c32 : index
              %81 = vector.load %3[%80] : memref<?xf32>, vector<16xf32>
              %82 = arith.addi %80, %c16 : index
              %83 = vector.load %3[%82] : memref<?xf32>, vector<16xf32>
              %84 = arith.addf %81, %35 : vector<16xf32>
              %85 = arith.addf %83, %35 : vector<16xf32>
              %86 = math.absf %84 : vector<16xf32>
              %87 = math.absf %85 : vector<16xf32>
              %88 = arith.bitcast %86 : vector<16xf32> to vector<16xi32>
              %89 = arith.bitcast %87 : vector<16xf32> to vector<16xi32>
              %90 = arith.subi %88, %cst_28 : vector<16xi32>
              %91 = arith.subi %89, %cst_28 : vector<16xi32>
              %92 = arith.bitcast %90 : vector<16xi32> to vector<16xf32>
              %93 = arith.bitcast %91 : vector<16xi32> to vector<16xf32>
              %94 = arith.bitcast %92 : vector<16xf32> to vector<16xi32>
              %95 = arith.andi %94, %cst_25 : vector<16xi32>
              %96 = arith.bitcast %93 : vector<16xf32> to vector<16xi32>
              %97 = arith.andi %96, %cst_25 : vector<16xi32>
              %98 = arith.maxsi %95, %79 : vector<16xi32>
              %99 = arith.maxsi %97, %78 : vector<16xi32>
              %100 = arith.addi %60, %c64 : index
              %101 = vector.load %3[%100] : memref<?xf32>, vector<16xf32>
              %102 = arith.addi %100, %c16 : index
              %103 = vector.load %3[%102] : memref<?xf32>, vector<16xf32>
              %104 = arith.addf %101, %35 : vector<16xf32>
              %105 = arith.addf %103, %35 : vector<16xf32>
              %106 = math.absf %104 : vector<16xf32>
              %107 = math.absf %105 : vector<16xf32>
              %108 = arith.bitcast %106 : vector<16xf32> to vector<16xi32>
              %109 = arith.bitcast %107 : vector<16xf32> to vector<16xi32>
              %110 = arith.subi %108, %cst_28 : vector<16xi32>
              %111 = arith.subi %109, %cst_28 : vector<16xi32>
              %112 = arith.bitcast %110 : vector<16xi32> to vector<16xf32>
              %113 = arith.bitcast %111 : vector<16xi32> to vector<16xf32>
              %114 = arith.bitcast %112 : vector<16xf32> to vector<16xi32>
              %115 = arith.andi %114, %cst_25 : vector<16xi32>
              %116 = arith.bitcast %113 : vector<16xf32> to vector<16xi32>
              %117 = arith.andi %116, %cst_25 : vector<16xi32>
              %118 = arith.maxsi %115, %99 : vector<16xi32>
              %119 = arith.maxsi %117, %98 : vector<16xi32>
              %120 = arith.addi %60, %c96 : index
              %121 = vector.load %3[%120] : memref<?xf32>, vector<16xf32>
              %122 = arith.addi %120, %c16 : index
              %123 = vector.load %3[%122] : memref<?xf32>, vector<16xf32>
              %124 = arith.addf %121, %35 : vector<16xf32>
              %125 = arith.addf %123, %35 : vector<16xf32>
              %126 = math.absf %124 : vector<16xf32>
              %127 = math.absf %125 : vector<16xf32>
              %128 = arith.bitcast %126 : vector<16xf32> to vector<16xi32>
              %129 = arith.bitcast %127 : vector<16xf32> to vector<16xi32>
              %130 = arith.subi %128, %cst_28 : vector<16xi32>
              %131 = arith.subi %129, %cst_28 : vector<16xi32>
              %132 = arith.bitcast %130 : vector<16xi32> to vector<16xf32>
              %133 = arith.bitcast %131 : vector<16xi32> to vector<16xf32>
              %134 = arith.bitcast %132 : vector<16xf32> to vector<16xi32>
              %135 = arith.andi %134, %cst_25 : vector<16xi32>
              %136 = arith.bitcast %133 : vector<16xf32> to vector<16xi32>
              %137 = arith.andi %136, %cst_25 : vector<16xi32>
              %138 = arith.maxsi %135, %119 : vector<16xi32>
              %139 = arith.maxsi %137, %118 : vector<16xi32>
              scf.yield %139, %138 : vector<16xi32>, vector<16xi32>
            }
            scf.yield %58#0, %58#1 : vector<16xi32>, vector<16xi32>
          }
          %51 = arith.maxsi %50#0, %50#1 : vector<16xi32>
          %52 = vector.reduction <maxsi>, %51 : vector<16xi32> into i32
          %53 = arith.bitcast %52 : i32 to f32
          %54 = arith.cmpf olt, %53, %cst_21 : f32
          %55 = arith.subi %14, %c1 : index
          %56 = arith.cmpi slt, %12, %14 : index
          scf.if %56 {
            %57 = arith.muli %12, %arg6 : index
            %58 = arith.muli %12, %arg7 : index
            %59 = arith.muli %12, %arg8 : index
            %60 = vector.broadcast %arg9 : f32 to vector<16xf32>
            %61 = arith.divui %31, %c128 : index
            %62 = arith.maxsi %61, %c1 : index
            %63 = arith.divui %arg5, %31 : index
            %64 = arith.muli %63, %31 : index
            %65 = arith.subi %arg5, %64 : index
            %66 = arith.divui %65, %c128 : index
            %67 = arith.remui %65, %c128 : index
            %68 = arith.cmpi ne, %67, %c0 : index
            %69 = arith.cmpi slt, %31, %c128 : index
            %70 = arith.ori %68, %69 : i1
            %71 = arith.select %70, %c1, %c0 : index
            %72:2 = scf.for %arg12 = %c0 to %66 step %c1 iter_args(%arg13 = %cst_27, %arg14 = %cst_27) -> (vector<16xi32>, vector<16xi32>) {
              %98 = arith.addi %63, %c1 : index
              %99 = arith.muli %arg12, %c128 : index
              %100:10 = scf.for %arg15 = %c0 to %98 step %c1 iter_args(%arg16 = %cst_26, %arg17 = %cst_26, %arg18 = %cst_26, %arg19 = %cst_26, %arg20 = %cst_26, %arg21 = %cst_26, %arg22 = %cst_26, %arg23 = %cst_26, %arg24 = %arg13, %arg25 = %arg14) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>) {
                %123 = arith.muli %arg15, %31 : index
                %124 = arith.addi %99, %123 : index
                %125 = arith.addi %124, %c128 : index
                %126 = arith.addi %57, %125 : index
                memref.prefetch %2[%126], read, locality<3>, data : memref<?xf32>
                %127 = arith.addi %126, %c16 : index
                memref.prefetch %2[%127], read, locality<3>, data : memref<?xf32>
                %128 = arith.addi %57, %124 : index
                %129 = vector.load %2[%128] : memref<?xf32>, vector<16xf32>
                %130 = arith.addi %128, %c16 : index
                %131 = vector.load %2[%130] : memref<?xf32>, vector<16xf32>
                %132 = math.fma %129, %129, %arg16 : vector<16xf32>
                %133 = math.fma %131, %131, %arg17 : vector<16xf32>
                %134 = vector.load %3[%124] : memref<?xf32>, vector<16xf32>
                %135 = arith.addi %124, %c16 : index
                %136 = vector.load %3[%135] : memref<?xf32>, vector<16xf32>
                %137 = arith.addf %134, %60 : vector<16xf32>
                %138 = arith.addf %136, %60 : vector<16xf32>
                %139 = arith.mulf %129, %137 : vector<16xf32>
                %140 = arith.mulf %131, %138 : vector<16xf32>
                %141 = arith.bitcast %139 : vector<16xf32> to vector<16xi32>
                %142 = arith.andi %141, %cst_25 : vector<16xi32>
                %143 = arith.bitcast %140 : vector<16xf32> to vector<16xi32>
                %144 = arith.andi %143, %cst_25 : vector<16xi32>
                %145 = arith.maxsi %142, %arg24 : vector<16xi32>
                %146 = arith.maxsi %144, %arg25 : vector<16xi32>
                %147 = arith.addi %124, %c32 : index
                %148 = arith.addi %147, %c128 : index
                %149 = arith.addi %57, %148 : index
                memref.prefetch %2[%149], read, locality<3>, data : memref<?xf32>
                %150 = arith.addi %149, %c16 : index
                memref.prefetch %2[%150], read, locality<3>, data : memref<?xf32>
                %151 = arith.addi %57, %147 : index
                %152 = vector.load %2[%151] : memref<?xf32>, vector<16xf32>
                %153 = arith.addi %151, %c16 : index
                %154 = vector.load %2[%153] : memref<?xf32>, vector<16xf32>
                %155 = math.fma %152, %152, %arg18 : vector<16xf32>
                %156 = math.fma %154, %154, %arg19 : vector<16xf32>
                %157 = vector.load %3[%147] : memref<?xf32>, vector<16xf32>
                %158 = arith.addi %147, %c16 : index
                %159 = vector.load %3[%158] : memref<?xf32>, vector<16xf32>
                %160 = arith.addf %157, %60 : vector<16xf32>
                %161 = arith.addf %159, %60 : vector<16xf32>
                %162 = arith.mulf %152, %160 : vector<16xf32>
                %163 = arith.mulf %154, %161 : vector<16xf32>
                %164 = arith.bitcast %162 : vector<16xf32> to vector<16xi32>
                %165 = arith.andi %164, %cst_25 : vector<16xi32>
                %166 = arith.bitcast %163 : vector<16xf32> to vector<16xi32>
                %167 = arith.andi %166, %cst_25 : vector<16xi32>
                %168 = arith.maxsi %165, %146 : vector<16xi32>
                %169 = arith.maxsi %167, %145 : vector<16xi32>
                %170 = arith.addi %124, %c64 : index
                %171 = arith.addi %170, %c128 : index
                %172 = arith.addi %57, %171 : index
                memref.prefetch %2[%172], read, locality<3>, data : memref<?xf32>
                %173 = arith.addi %172, %c16 : index
                memref.prefetch %2[%173], read, locality<3>, data : memref<?xf32>
                %174 = arith.addi %57, %170 : index
                %175 = vector.load %2[%174] : memref<?xf32>, vector<16xf32>
                %176 = arith.addi %174, %c16 : index
                %177 = vector.load %2[%176] : memref<?xf32>, vector<16xf32>
                %178 = math.fma %175, %175, %arg20 : vector<16xf32>
                %179 = math.fma %177, %177, %arg21 : vector<16xf32>
                %180 = vector.load %3[%170] : memref<?xf32>, vector<16xf32>
                %181 = arith.addi %170, %c16 : index
                %182 = vector.load %3[%181] : memref<?xf32>, vector<16xf32>
                %183 = arith.addf %180, %60 : vector<16xf32>
                %184 = arith.addf %182, %60 : vector<16xf32>
                %185 = arith.mulf %175, %183 : vector<16xf32>
                %186 = arith.mulf %177, %184 : vector<16xf32>
                %187 = arith.bitcast %185 : vector<16xf32> to vector<16xi32>
                %188 = arith.andi %187, %cst_25 : vector<16xi32>
                %189 = arith.bitcast %186 : vector<16xf32> to vector<16xi32>
                %190 = arith.andi %189, %cst_25 : vector<16xi32>
                %191 = arith.maxsi %188, %169 : vector<16xi32>
                %192 = arith.maxsi %190, %168 : vector<16xi32>
                %193 = arith.addi %124, %c96 : index
                %194 = arith.addi %193, %c128 : index
                %195 = arith.addi %57, %194 : index
                memref.prefetch %2[%195], read, locality<3>, data : memref<?xf32>
                %196 = arith.addi %195, %c16 : index
                memref.prefetch %2[%196], read, locality<3>, data : memref<?xf32>
                %197 = arith.addi %57, %193 : index
                %198 = vector.load %2[%197] : memref<?xf32>, vector<16xf32>
                %199 = arith.addi %197, %c16 : index
                %200 = vector.load %2[%199] : memref<?xf32>, vector<16xf32>
                %201 = math.fma %198, %198, %arg22 : vector<16xf32>
                %202 = math.fma %200, %200, %arg23 : vector<16xf32>
                %203 = vector.load %3[%193] : memref<?xf32>, vector<16xf32>
                %204 = arith.addi %193, %c16 : index
                %205 = vector.load %3[%204] : memref<?xf32>, vector<16xf32>
                %206 = arith.addf %203, %60 : vector<16xf32>
                %207 = arith.addf %205, %60 : vector<16xf32>
                %208 = arith.mulf %198, %206 : vector<16xf32>
                %209 = arith.mulf %200, %207 : vector<16xf32>
                %210 = arith.bitcast %208 : vector<16xf32> to vector<16xi32>
                %211 = arith.andi %210, %cst_25 : vector<16xi32>
                %212 = arith.bitcast %209 : vector<16xf32> to vector<16xi32>
                %213 = arith.andi %212, %cst_25 : vector<16xi32>
                %214 = arith.maxsi %211, %192 : vector<16xi32>
                %215 = arith.maxsi %213, %191 : vector<16xi32>
                scf.yield %132, %133, %155, %156, %178, %179, %201, %202, %215, %214 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>
              }
              %101 = vector.shuffle %100#0, %100#1 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %102 = vector.shuffle %100#0, %100#1 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %103 = arith.addf %101, %102 : vector<16xf32>
              %104 = vector.shuffle %100#2, %100#3 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %105 = vector.shuffle %100#2, %100#3 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %106 = arith.addf %104, %105 : vector<16xf32>
              %107 = vector.shuffle %100#4, %100#5 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %108 = vector.shuffle %100#4, %100#5 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %109 = arith.addf %107, %108 : vector<16xf32>
              %110 = vector.shuffle %100#6, %100#7 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %111 = vector.shuffle %100#6, %100#7 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %112 = arith.addf %110, %111 : vector<16xf32>
              %113 = vector.shuffle %103, %106 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %114 = vector.shuffle %103, %106 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %115 = arith.addf %113, %114 : vector<16xf32>
              %116 = vector.shuffle %109, %112 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %117 = vector.shuffle %109, %112 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %118 = arith.addf %116, %117 : vector<16xf32>
              %119 = vector.shuffle %115, %118 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %120 = vector.shuffle %115, %118 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %121 = arith.addf %119, %120 : vector<16xf32>
              %122 = arith.muli %arg12, %c16 : index
              vector.store %121, %alloca[%122] : memref<1024xf32>, vector<16xf32>
              scf.yield %100#8, %100#9 : vector<16xi32>, vector<16xi32>
            }
            %73 = arith.addi %66, %71 : index
            %74:2 = scf.for %arg12 = %66 to %73 step %c1 iter_args(%arg13 = %72#0, %arg14 = %72#1) -> (vector<16xi32>, vector<16xi32>) {
              %98 = arith.muli %arg12, %c128 : index
              %99 = arith.addi %63, %c1 : index
              %100:10 = scf.for %arg15 = %c0 to %99 step %c1 iter_args(%arg16 = %cst_26, %arg17 = %cst_26, %arg18 = %cst_26, %arg19 = %cst_26, %arg20 = %cst_26, %arg21 = %cst_26, %arg22 = %cst_26, %arg23 = %cst_26, %arg24 = %arg13, %arg25 = %arg14) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>) {
                %123 = arith.muli %arg15, %31 : index
                %124 = arith.addi %98, %123 : index
                %125 = arith.subi %arg5, %124 : index
                %126 = arith.subi %31, %98 : index
                %127 = arith.minsi %125, %126 : index
                %128 = arith.addi %124, %c128 : index
                %129 = arith.addi %57, %128 : index
                memref.prefetch %2[%129], read, locality<3>, data : memref<?xf32>
                %130 = arith.addi %129, %c16 : index
                memref.prefetch %2[%130], read, locality<3>, data : memref<?xf32>
                %131 = arith.addi %57, %124 : index
                %132 = vector.create_mask %127 : vector<16xi1>
                %133 = vector.maskedload %2[%131], %132, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %134 = arith.addi %131, %c16 : index
                %135 = arith.subi %127, %c16 : index
                %136 = vector.create_mask %135 : vector<16xi1>
                %137 = vector.maskedload %2[%134], %136, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %138 = arith.index_cast %127 : index to i32
                %139 = vector.broadcast %138 : i32 to vector<16xi32>
                %140 = arith.cmpi slt, %cst_23, %139 : vector<16xi32>
                %141 = arith.select %140, %133, %cst_26 : vector<16xi1>, vector<16xf32>
                %142 = arith.cmpi slt, %cst_22, %139 : vector<16xi32>
                %143 = arith.select %142, %137, %cst_26 : vector<16xi1>, vector<16xf32>
                %144 = arith.index_cast %127 : index to i32
                %145 = vector.broadcast %144 : i32 to vector<16xi32>
                %146 = arith.cmpi slt, %cst_23, %145 : vector<16xi32>
                %147 = arith.select %146, %133, %cst_26 : vector<16xi1>, vector<16xf32>
                %148 = arith.cmpi slt, %cst_22, %145 : vector<16xi32>
                %149 = arith.select %148, %137, %cst_26 : vector<16xi1>, vector<16xf32>
                %150 = math.fma %141, %147, %arg16 : vector<16xf32>
                %151 = math.fma %143, %149, %arg17 : vector<16xf32>
                %152 = vector.create_mask %127 : vector<16xi1>
                %153 = vector.maskedload %3[%124], %152, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %154 = arith.addi %124, %c16 : index
                %155 = arith.subi %127, %c16 : index
                %156 = vector.create_mask %155 : vector<16xi1>
                %157 = vector.maskedload %3[%154], %156, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %158 = arith.addf %153, %60 : vector<16xf32>
                %159 = arith.addf %157, %60 : vector<16xf32>
                %160 = arith.mulf %133, %158 : vector<16xf32>
                %161 = arith.mulf %137, %159 : vector<16xf32>
                %162 = arith.index_cast %127 : index to i32
                %163 = vector.broadcast %162 : i32 to vector<16xi32>
                %164 = arith.cmpi slt, %cst_23, %163 : vector<16xi32>
                %165 = arith.select %164, %160, %cst_26 : vector<16xi1>, vector<16xf32>
                %166 = arith.cmpi slt, %cst_22, %163 : vector<16xi32>
                %167 = arith.select %166, %161, %cst_26 : vector<16xi1>, vector<16xf32>
                %168 = arith.bitcast %165 : vector<16xf32> to vector<16xi32>
                %169 = arith.andi %168, %cst_25 : vector<16xi32>
                %170 = arith.bitcast %167 : vector<16xf32> to vector<16xi32>
                %171 = arith.andi %170, %cst_25 : vector<16xi32>
                %172 = arith.maxsi %169, %arg24 : vector<16xi32>
                %173 = arith.maxsi %171, %arg25 : vector<16xi32>
                %174 = arith.addi %98, %c32 : index
                %175 = arith.muli %arg15, %31 : index
                %176 = arith.addi %174, %175 : index
                %177 = arith.subi %arg5, %176 : index
                %178 = arith.subi %31, %174 : index
                %179 = arith.minsi %177, %178 : index
                %180 = arith.addi %176, %c128 : index
                %181 = arith.addi %57, %180 : index
                memref.prefetch %2[%181], read, locality<3>, data : memref<?xf32>
                %182 = arith.addi %181, %c16 : index
                memref.prefetch %2[%182], read, locality<3>, data : memref<?xf32>
                %183 = arith.addi %57, %176 : index
                %184 = vector.create_mask %179 : vector<16xi1>
                %185 = vector.maskedload %2[%183], %184, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %186 = arith.addi %183, %c16 : index
                %187 = arith.subi %179, %c16 : index
                %188 = vector.create_mask %187 : vector<16xi1>
                %189 = vector.maskedload %2[%186], %188, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %190 = arith.index_cast %179 : index to i32
                %191 = vector.broadcast %190 : i32 to vector<16xi32>
                %192 = arith.cmpi slt, %cst_23, %191 : vector<16xi32>
                %193 = arith.select %192, %185, %cst_26 : vector<16xi1>, vector<16xf32>
                %194 = arith.cmpi slt, %cst_22, %191 : vector<16xi32>
                %195 = arith.select %194, %189, %cst_26 : vector<16xi1>, vector<16xf32>
                %196 = arith.index_cast %179 : index to i32
                %197 = vector.broadcast %196 : i32 to vector<16xi32>
                %198 = arith.cmpi slt, %cst_23, %197 : vector<16xi32>
                %199 = arith.select %198, %185, %cst_26 : vector<16xi1>, vector<16xf32>
                %200 = arith.cmpi slt, %cst_22, %197 : vector<16xi32>
                %201 = arith.select %200, %189, %cst_26 : vector<16xi1>, vector<16xf32>
                %202 = math.fma %193, %199, %arg18 : vector<16xf32>
                %203 = math.fma %195, %201, %arg19 : vector<16xf32>
                %204 = vector.create_mask %179 : vector<16xi1>
                %205 = vector.maskedload %3[%176], %204, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %206 = arith.addi %176, %c16 : index
                %207 = arith.subi %179, %c16 : index
                %208 = vector.create_mask %207 : vector<16xi1>
                %209 = vector.maskedload %3[%206], %208, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %210 = arith.addf %205, %60 : vector<16xf32>
                %211 = arith.addf %209, %60 : vector<16xf32>
                %212 = arith.mulf %185, %210 : vector<16xf32>
                %213 = arith.mulf %189, %211 : vector<16xf32>
                %214 = arith.index_cast %179 : index to i32
                %215 = vector.broadcast %214 : i32 to vector<16xi32>
                %216 = arith.cmpi slt, %cst_23, %215 : vector<16xi32>
                %217 = arith.select %216, %212, %cst_26 : vector<16xi1>, vector<16xf32>
                %218 = arith.cmpi slt, %cst_22, %215 : vector<16xi32>
                %219 = arith.select %218, %213, %cst_26 : vector<16xi1>, vector<16xf32>
                %220 = arith.bitcast %217 : vector<16xf32> to vector<16xi32>
                %221 = arith.andi %220, %cst_25 : vector<16xi32>
                %222 = arith.bitcast %219 : vector<16xf32> to vector<16xi32>
                %223 = arith.andi %222, %cst_25 : vector<16xi32>
                %224 = arith.maxsi %221, %173 : vector<16xi32>
                %225 = arith.maxsi %223, %172 : vector<16xi32>
                %226 = arith.addi %98, %c64 : index
                %227 = arith.muli %arg15, %31 : index
                %228 = arith.addi %226, %227 : index
                %229 = arith.subi %arg5, %228 : index
                %230 = arith.subi %31, %226 : index
                %231 = arith.minsi %229, %230 : index
                %232 = arith.addi %228, %c128 : index
                %233 = arith.addi %57, %232 : index
                memref.prefetch %2[%233], read, locality<3>, data : memref<?xf32>
                %234 = arith.addi %233, %c16 : index
                memref.prefetch %2[%234], read, locality<3>, data : memref<?xf32>
                %235 = arith.addi %57, %228 : index
                %236 = vector.create_mask %231 : vector<16xi1>
                %237 = vector.maskedload %2[%235], %236, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %238 = arith.addi %235, %c16 : index
                %239 = arith.subi %231, %c16 : index
                %240 = vector.create_mask %239 : vector<16xi1>
                %241 = vector.maskedload %2[%238], %240, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %242 = arith.index_cast %231 : index to i32
                %243 = vector.broadcast %242 : i32 to vector<16xi32>
                %244 = arith.cmpi slt, %cst_23, %243 : vector<16xi32>
                %245 = arith.select %244, %237, %cst_26 : vector<16xi1>, vector<16xf32>
                %246 = arith.cmpi slt, %cst_22, %243 : vector<16xi32>
                %247 = arith.select %246, %241, %cst_26 : vector<16xi1>, vector<16xf32>
                %248 = arith.index_cast %231 : index to i32
                %249 = vector.broadcast %248 : i32 to vector<16xi32>
                %250 = arith.cmpi slt, %cst_23, %249 : vector<16xi32>
                %251 = arith.select %250, %237, %cst_26 : vector<16xi1>, vector<16xf32>
                %252 = arith.cmpi slt, %cst_22, %249 : vector<16xi32>
                %253 = arith.select %252, %241, %cst_26 : vector<16xi1>, vector<16xf32>
                %254 = math.fma %245, %251, %arg20 : vector<16xf32>
                %255 = math.fma %247, %253, %arg21 : vector<16xf32>
                %256 = vector.create_mask %231 : vector<16xi1>
                %257 = vector.maskedload %3[%228], %256, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %258 = arith.addi %228, %c16 : index
                %259 = arith.subi %231, %c16 : index
                %260 = vector.create_mask %259 : vector<16xi1>
                %261 = vector.maskedload %3[%258], %260, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %262 = arith.addf %257, %60 : vector<16xf32>
                %263 = arith.addf %261, %60 : vector<16xf32>
                %264 = arith.mulf %237, %262 : vector<16xf32>
                %265 = arith.mulf %241, %263 : vector<16xf32>
                %266 = arith.index_cast %231 : index to i32
                %267 = vector.broadcast %266 : i32 to vector<16xi32>
                %268 = arith.cmpi slt, %cst_23, %267 : vector<16xi32>
                %269 = arith.select %268, %264, %cst_26 : vector<16xi1>, vector<16xf32>
                %270 = arith.cmpi slt, %cst_22, %267 : vector<16xi32>
                %271 = arith.select %270, %265, %cst_26 : vector<16xi1>, vector<16xf32>
                %272 = arith.bitcast %269 : vector<16xf32> to vector<16xi32>
                %273 = arith.andi %272, %cst_25 : vector<16xi32>
                %274 = arith.bitcast %271 : vector<16xf32> to vector<16xi32>
                %275 = arith.andi %274, %cst_25 : vector<16xi32>
                %276 = arith.maxsi %273, %225 : vector<16xi32>
                %277 = arith.maxsi %275, %224 : vector<16xi32>
                %278 = arith.addi %98, %c96 : index
                %279 = arith.muli %arg15, %31 : index
                %280 = arith.addi %278, %279 : index
                %281 = arith.subi %arg5, %280 : index
                %282 = arith.subi %31, %278 : index
                %283 = arith.minsi %281, %282 : index
                %284 = arith.addi %280, %c128 : index
                %285 = arith.addi %57, %284 : index
                memref.prefetch %2[%285], read, locality<3>, data : memref<?xf32>
                %286 = arith.addi %285, %c16 : index
                memref.prefetch %2[%286], read, locality<3>, data : memref<?xf32>
                %287 = arith.addi %57, %280 : index
                %288 = vector.create_mask %283 : vector<16xi1>
                %289 = vector.maskedload %2[%287], %288, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %290 = arith.addi %287, %c16 : index
                %291 = arith.subi %283, %c16 : index
                %292 = vector.create_mask %291 : vector<16xi1>
                %293 = vector.maskedload %2[%290], %292, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %294 = arith.index_cast %283 : index to i32
                %295 = vector.broadcast %294 : i32 to vector<16xi32>
                %296 = arith.cmpi slt, %cst_23, %295 : vector<16xi32>
                %297 = arith.select %296, %289, %cst_26 : vector<16xi1>, vector<16xf32>
                %298 = arith.cmpi slt, %cst_22, %295 : vector<16xi32>
                %299 = arith.select %298, %293, %cst_26 : vector<16xi1>, vector<16xf32>
                %300 = arith.index_cast %283 : index to i32
                %301 = vector.broadcast %300 : i32 to vector<16xi32>
                %302 = arith.cmpi slt, %cst_23, %301 : vector<16xi32>
                %303 = arith.select %302, %289, %cst_26 : vector<16xi1>, vector<16xf32>
                %304 = arith.cmpi slt, %cst_22, %301 : vector<16xi32>
                %305 = arith.select %304, %293, %cst_26 : vector<16xi1>, vector<16xf32>
                %306 = math.fma %297, %303, %arg22 : vector<16xf32>
                %307 = math.fma %299, %305, %arg23 : vector<16xf32>
                %308 = vector.create_mask %283 : vector<16xi1>
                %309 = vector.maskedload %3[%280], %308, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %310 = arith.addi %280, %c16 : index
                %311 = arith.subi %283, %c16 : index
                %312 = vector.create_mask %311 : vector<16xi1>
                %313 = vector.maskedload %3[%310], %312, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %314 = arith.addf %309, %60 : vector<16xf32>
                %315 = arith.addf %313, %60 : vector<16xf32>
                %316 = arith.mulf %289, %314 : vector<16xf32>
                %317 = arith.mulf %293, %315 : vector<16xf32>
                %318 = arith.index_cast %283 : index to i32
                %319 = vector.broadcast %318 : i32 to vector<16xi32>
                %320 = arith.cmpi slt, %cst_23, %319 : vector<16xi32>
                %321 = arith.select %320, %316, %cst_26 : vector<16xi1>, vector<16xf32>
                %322 = arith.cmpi slt, %cst_22, %319 : vector<16xi32>
                %323 = arith.select %322, %317, %cst_26 : vector<16xi1>, vector<16xf32>
                %324 = arith.bitcast %321 : vector<16xf32> to vector<16xi32>
                %325 = arith.andi %324, %cst_25 : vector<16xi32>
                %326 = arith.bitcast %323 : vector<16xf32> to vector<16xi32>
                %327 = arith.andi %326, %cst_25 : vector<16xi32>
                %328 = arith.maxsi %325, %277 : vector<16xi32>
                %329 = arith.maxsi %327, %276 : vector<16xi32>
                scf.yield %150, %151, %202, %203, %254, %255, %306, %307, %329, %328 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>
              }
              %101 = vector.shuffle %100#0, %100#1 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %102 = vector.shuffle %100#0, %100#1 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %103 = arith.addf %101, %102 : vector<16xf32>
              %104 = vector.shuffle %100#2, %100#3 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %105 = vector.shuffle %100#2, %100#3 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %106 = arith.addf %104, %105 : vector<16xf32>
              %107 = vector.shuffle %100#4, %100#5 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %108 = vector.shuffle %100#4, %100#5 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %109 = arith.addf %107, %108 : vector<16xf32>
              %110 = vector.shuffle %100#6, %100#7 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %111 = vector.shuffle %100#6, %100#7 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %112 = arith.addf %110, %111 : vector<16xf32>
              %113 = vector.shuffle %103, %106 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %114 = vector.shuffle %103, %106 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %115 = arith.addf %113, %114 : vector<16xf32>
              %116 = vector.shuffle %109, %112 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %117 = vector.shuffle %109, %112 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %118 = arith.addf %116, %117 : vector<16xf32>
              %119 = vector.shuffle %115, %118 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %120 = vector.shuffle %115, %118 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %121 = arith.addf %119, %120 : vector<16xf32>
              %122 = arith.muli %arg12, %c16 : index
              vector.store %121, %alloca[%122] : memref<1024xf32>, vector<16xf32>
              scf.yield %100#8, %100#9 : vector<16xi32>, vector<16xi32>
            }
            %75:2 = scf.for %arg12 = %73 to %62 step %c1 iter_args(%arg13 = %74#0, %arg14 = %74#1) -> (vector<16xi32>, vector<16xi32>) {
              %98 = arith.muli %arg12, %c128 : index
              %99:10 = scf.for %arg15 = %c0 to %63 step %c1 iter_args(%arg16 = %cst_26, %arg17 = %cst_26, %arg18 = %cst_26, %arg19 = %cst_26, %arg20 = %cst_26, %arg21 = %cst_26, %arg22 = %cst_26, %arg23 = %cst_26, %arg24 = %arg13, %arg25 = %arg14) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>) {
                %122 = arith.muli %arg15, %31 : index
                %123 = arith.addi %98, %122 : index
                %124 = arith.addi %123, %c128 : index
                %125 = arith.addi %57, %124 : index
                memref.prefetch %2[%125], read, locality<3>, data : memref<?xf32>
                %126 = arith.addi %125, %c16 : index
                memref.prefetch %2[%126], read, locality<3>, data : memref<?xf32>
                %127 = arith.addi %57, %123 : index
                %128 = vector.load %2[%127] : memref<?xf32>, vector<16xf32>
                %129 = arith.addi %127, %c16 : index
                %130 = vector.load %2[%129] : memref<?xf32>, vector<16xf32>
                %131 = math.fma %128, %128, %arg16 : vector<16xf32>
                %132 = math.fma %130, %130, %arg17 : vector<16xf32>
                %133 = vector.load %3[%123] : memref<?xf32>, vector<16xf32>
                %134 = arith.addi %123, %c16 : index
                %135 = vector.load %3[%134] : memref<?xf32>, vector<16xf32>
                %136 = arith.addf %133, %60 : vector<16xf32>
                %137 = arith.addf %135, %60 : vector<16xf32>
                %138 = arith.mulf %128, %136 : vector<16xf32>
                %139 = arith.mulf %130, %137 : vector<16xf32>
                %140 = arith.bitcast %138 : vector<16xf32> to vector<16xi32>
                %141 = arith.andi %140, %cst_25 : vector<16xi32>
                %142 = arith.bitcast %139 : vector<16xf32> to vector<16xi32>
                %143 = arith.andi %142, %cst_25 : vector<16xi32>
                %144 = arith.maxsi %141, %arg24 : vector<16xi32>
                %145 = arith.maxsi %143, %arg25 : vector<16xi32>
                %146 = arith.addi %123, %c32 : index
                %147 = arith.addi %146, %c128 : index
                %148 = arith.addi %57, %147 : index
                memref.prefetch %2[%148], read, locality<3>, data : memref<?xf32>
                %149 = arith.addi %148, %c16 : index
                memref.prefetch %2[%149], read, locality<3>, data : memref<?xf32>
                %150 = arith.addi %57, %146 : index
                %151 = vector.load %2[%150] : memref<?xf32>, vector<16xf32>
                %152 = arith.addi %150, %c16 : index
                %153 = vector.load %2[%152] : memref<?xf32>, vector<16xf32>
                %154 = math.fma %151, %151, %arg18 : vector<16xf32>
                %155 = math.fma %153, %153, %arg19 : vector<16xf32>
                %156 = vector.load %3[%146] : memref<?xf32>, vector<16xf32>
                %157 = arith.addi %146, %c16 : index
                %158 = vector.load %3[%157] : memref<?xf32>, vector<16xf32>
                %159 = arith.addf %156, %60 : vector<16xf32>
                %160 = arith.addf %158, %60 : vector<16xf32>
                %161 = arith.mulf %151, %159 : vector<16xf32>
                %162 = arith.mulf %153, %160 : vector<16xf32>
                %163 = arith.bitcast %161 : vector<16xf32> to vector<16xi32>
                %164 = arith.andi %163, %cst_25 : vector<16xi32>
                %165 = arith.bitcast %162 : vector<16xf32> to vector<16xi32>
                %166 = arith.andi %165, %cst_25 : vector<16xi32>
                %167 = arith.maxsi %164, %145 : vector<16xi32>
                %168 = arith.maxsi %166, %144 : vector<16xi32>
                %169 = arith.addi %123, %c64 : index
                %170 = arith.addi %169, %c128 : index
                %171 = arith.addi %57, %170 : index
                memref.prefetch %2[%171], read, locality<3>, data : memref<?xf32>
                %172 = arith.addi %171, %c16 : index
                memref.prefetch %2[%172], read, locality<3>, data : memref<?xf32>
                %173 = arith.addi %57, %169 : index
                %174 = vector.load %2[%173] : memref<?xf32>, vector<16xf32>
                %175 = arith.addi %173, %c16 : index
                %176 = vector.load %2[%175] : memref<?xf32>, vector<16xf32>
                %177 = math.fma %174, %174, %arg20 : vector<16xf32>
                %178 = math.fma %176, %176, %arg21 : vector<16xf32>
                %179 = vector.load %3[%169] : memref<?xf32>, vector<16xf32>
                %180 = arith.addi %169, %c16 : index
                %181 = vector.load %3[%180] : memref<?xf32>, vector<16xf32>
                %182 = arith.addf %179, %60 : vector<16xf32>
                %183 = arith.addf %181, %60 : vector<16xf32>
                %184 = arith.mulf %174, %182 : vector<16xf32>
                %185 = arith.mulf %176, %183 : vector<16xf32>
                %186 = arith.bitcast %184 : vector<16xf32> to vector<16xi32>
                %187 = arith.andi %186, %cst_25 : vector<16xi32>
                %188 = arith.bitcast %185 : vector<16xf32> to vector<16xi32>
                %189 = arith.andi %188, %cst_25 : vector<16xi32>
                %190 = arith.maxsi %187, %168 : vector<16xi32>
                %191 = arith.maxsi %189, %167 : vector<16xi32>
                %192 = arith.addi %123, %c96 : index
                %193 = arith.addi %192, %c128 : index
                %194 = arith.addi %57, %193 : index
                memref.prefetch %2[%194], read, locality<3>, data : memref<?xf32>
                %195 = arith.addi %194, %c16 : index
                memref.prefetch %2[%195], read, locality<3>, data : memref<?xf32>
                %196 = arith.addi %57, %192 : index
                %197 = vector.load %2[%196] : memref<?xf32>, vector<16xf32>
                %198 = arith.addi %196, %c16 : index
                %199 = vector.load %2[%198] : memref<?xf32>, vector<16xf32>
                %200 = math.fma %197, %197, %arg22 : vector<16xf32>
                %201 = math.fma %199, %199, %arg23 : vector<16xf32>
                %202 = vector.load %3[%192] : memref<?xf32>, vector<16xf32>
                %203 = arith.addi %192, %c16 : index
                %204 = vector.load %3[%203] : memref<?xf32>, vector<16xf32>
                %205 = arith.addf %202, %60 : vector<16xf32>
                %206 = arith.addf %204, %60 : vector<16xf32>
                %207 = arith.mulf %197, %205 : vector<16xf32>
                %208 = arith.mulf %199, %206 : vector<16xf32>
                %209 = arith.bitcast %207 : vector<16xf32> to vector<16xi32>
                %210 = arith.andi %209, %cst_25 : vector<16xi32>
                %211 = arith.bitcast %208 : vector<16xf32> to vector<16xi32>
                %212 = arith.andi %211, %cst_25 : vector<16xi32>
                %213 = arith.maxsi %210, %191 : vector<16xi32>
                %214 = arith.maxsi %212, %190 : vector<16xi32>
                scf.yield %131, %132, %154, %155, %177, %178, %200, %201, %214, %213 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>
              }
              %100 = vector.shuffle %99#0, %99#1 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %101 = vector.shuffle %99#0, %99#1 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %102 = arith.addf %100, %101 : vector<16xf32>
              %103 = vector.shuffle %99#2, %99#3 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %104 = vector.shuffle %99#2, %99#3 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %105 = arith.addf %103, %104 : vector<16xf32>
              %106 = vector.shuffle %99#4, %99#5 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %107 = vector.shuffle %99#4, %99#5 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %108 = arith.addf %106, %107 : vector<16xf32>
              %109 = vector.shuffle %99#6, %99#7 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %110 = vector.shuffle %99#6, %99#7 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %111 = arith.addf %109, %110 : vector<16xf32>
              %112 = vector.shuffle %102, %105 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %113 = vector.shuffle %102, %105 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %114 = arith.addf %112, %113 : vector<16xf32>
              %115 = vector.shuffle %108, %111 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %116 = vector.shuffle %108, %111 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %117 = arith.addf %115, %116 : vector<16xf32>
              %118 = vector.shuffle %114, %117 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %119 = vector.shuffle %114, %117 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %120 = arith.addf %118, %119 : vector<16xf32>
              %121 = arith.muli %arg12, %c16 : index
              vector.store %120, %alloca[%121] : memref<1024xf32>, vector<16xf32>
              scf.yield %99#8, %99#9 : vector<16xi32>, vector<16xi32>
            }
            %76 = arith.maxsi %75#0, %75#1 : vector<16xi32>
            %77 = vector.reduction <maxsi>, %76 : vector<16xi32> into i32
            %78 = arith.bitcast %77 : i32 to f32
            %79 = arith.index_cast %62 : index to i64
            %80 = math.cttz %79 : i64
            %81 = arith.index_cast %80 : i64 to index
            %82 = scf.for %arg12 = %c0 to %81 step %c1 iter_args(%arg13 = %62) -> (index) {
              %98 = arith.divui %arg13, %c2 : index
              scf.for %arg14 = %c0 to %98 step %c1 {
                %99 = arith.muli %arg14, %c2 : index
                %100 = arith.muli %99, %c16 : index
                %101 = vector.load %alloca[%100] : memref<1024xf32>, vector<16xf32>
                %102 = arith.addi %99, %c1 : index
                %103 = arith.muli %102, %c16 : index
                %104 = vector.load %alloca[%103] : memref<1024xf32>, vector<16xf32>
                %105 = vector.shuffle %101, %104 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %106 = vector.shuffle %101, %104 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %107 = arith.addf %105, %106 : vector<16xf32>
                %108 = arith.muli %arg14, %c16 : index
                vector.store %107, %alloca[%108] : memref<1024xf32>, vector<16xf32>
              }
              scf.yield %98 : index
            }
            %83 = vector.load %alloca[%c0] : memref<1024xf32>, vector<16xf32>
            %84 = vector.shuffle %83, %83 [0, 2, 4, 6, 8, 10, 12, 14] : vector<16xf32>, vector<16xf32>
            %85 = vector.shuffle %83, %83 [1, 3, 5, 7, 9, 11, 13, 15] : vector<16xf32>, vector<16xf32>
            %86 = arith.addf %84, %85 : vector<8xf32>
            %87 = vector.shuffle %86, %86 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
            %88 = vector.shuffle %86, %86 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
            %89 = arith.addf %87, %88 : vector<4xf32>
            %90 = vector.shuffle %89, %89 [0, 2] : vector<4xf32>, vector<4xf32>
            %91 = vector.shuffle %89, %89 [1, 3] : vector<4xf32>, vector<4xf32>
            %92 = arith.addf %90, %91 : vector<2xf32>
            %93 = vector.shuffle %92, %92 [0] : vector<2xf32>, vector<2xf32>
            %94 = vector.shuffle %92, %92 [1] : vector<2xf32>, vector<2xf32>
            %95 = arith.addf %93, %94 : vector<1xf32>
            %96 = vector.extract %95[0] : f32 from vector<1xf32>
            %97:3 = scf.for %arg12 = %12 to %14 step %c1 iter_args(%arg13 = %78, %arg14 = %78, %arg15 = %96) -> (f32, f32, f32) {
              %98 = arith.muli %arg12, %arg6 : index
              %99 = arith.muli %arg12, %arg7 : index
              %100 = arith.muli %arg12, %arg8 : index
              %101 = arith.cmpf oeq, %arg14, %cst_20 : f32
              %102 = arith.divf %arg15, %33 : f32
              %103 = arith.addf %102, %arg10 : f32
              %104 = math.sqrt %103 : f32
              %105 = arith.divf %cst_19, %104 : f32
              %106 = arith.cmpf oeq, %105, %cst_18 : f32
              %107 = arith.andi %101, %106 : i1
              %108 = arith.select %107, %cst_20, %105 : f32
              %109 = arith.mulf %arg14, %108 : f32
              %110 = math.absf %109 : f32
              %111 = arith.cmpf olt, %110, %cst_18 : f32
              %112 = arith.cmpf olt, %109, %arg11 : f32
              %113 = arith.cmpf une, %109, %109 : f32
              %114 = arith.ori %112, %113 : i1
              %115 = arith.select %114, %109, %arg11 : f32
              %116 = arith.divf %115, %cst_17 : f32
              %117 = arith.select %111, %116, %cst_16 : f32
              %118 = arith.cmpf une, %117, %117 : f32
              %119 = arith.select %118, %34, %117 : f32
              %120 = arith.divf %cst_19, %119 : f32
              %121 = math.absf %120 : f32
              %122 = arith.cmpf olt, %121, %cst_18 : f32
              %123 = arith.select %122, %120, %cst_20 : f32
              %124 = arith.mulf %109, %123 : f32
              %125 = arith.cmpf olt, %124, %cst_15 : f32
              %126 = arith.cmpf ogt, %123, %cst_20 : f32
              %127 = arith.andi %125, %126 : i1
              %128 = arith.cmpf ogt, %109, %cst_14 : f32
              %129 = arith.andi %127, %128 : i1
              %130 = arith.cmpf ogt, %arg14, %cst_13 : f32
              %131 = arith.andi %129, %130 : i1
              %132 = arith.cmpf oeq, %123, %cst_20 : f32
              memref.store %119, %9[%100] : memref<?xf32>
              %133 = arith.cmpi slt, %arg12, %55 : index
              %134:3 = scf.if %133 -> (f32, f32, f32) {
                %135 = arith.addi %arg12, %c1 : index
                %136 = arith.muli %135, %arg6 : index
                %137 = arith.muli %135, %arg7 : index
                %138 = arith.muli %135, %arg8 : index
                %139 = vector.broadcast %arg9 : f32 to vector<16xf32>
                %140 = arith.divui %31, %c128 : index
                %141 = arith.maxsi %140, %c1 : index
                %142 = arith.divui %arg5, %31 : index
                %143 = arith.muli %142, %31 : index
                %144 = arith.subi %arg5, %143 : index
                %145 = arith.divui %144, %c128 : index
                %146 = arith.remui %144, %c128 : index
                %147 = arith.cmpi ne, %146, %c0 : index
                %148 = arith.cmpi slt, %31, %c128 : index
                %149 = arith.ori %147, %148 : i1
                %150 = arith.select %149, %c1, %c0 : index
                %151:2 = scf.for %arg16 = %c0 to %145 step %c1 iter_args(%arg17 = %cst_27, %arg18 = %cst_27) -> (vector<16xi32>, vector<16xi32>) {
                  %176 = arith.addi %142, %c1 : index
                  %177 = arith.muli %arg16, %c128 : index
                  %178:10 = scf.for %arg19 = %c0 to %176 step %c1 iter_args(%arg20 = %cst_26, %arg21 = %cst_26, %arg22 = %cst_26, %arg23 = %cst_26, %arg24 = %cst_26, %arg25 = %cst_26, %arg26 = %cst_26, %arg27 = %cst_26, %arg28 = %arg17, %arg29 = %arg18) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>) {
                    %201 = arith.muli %arg19, %31 : index
                    %202 = arith.addi %177, %201 : index
                    %203 = arith.addi %202, %c128 : index
                    %204 = arith.addi %136, %203 : index
                    memref.prefetch %2[%204], read, locality<3>, data : memref<?xf32>
                    %205 = arith.addi %204, %c16 : index
                    memref.prefetch %2[%205], read, locality<3>, data : memref<?xf32>
                    %206 = arith.addi %136, %202 : index
                    %207 = vector.load %2[%206] : memref<?xf32>, vector<16xf32>
                    %208 = arith.addi %206, %c16 : index
                    %209 = vector.load %2[%208] : memref<?xf32>, vector<16xf32>
                    %210 = math.fma %207, %207, %arg20 : vector<16xf32>
                    %211 = math.fma %209, %209, %arg21 : vector<16xf32>
                    %212 = vector.load %3[%202] : memref<?xf32>, vector<16xf32>
                    %213 = arith.addi %202, %c16 : index
                    %214 = vector.load %3[%213] : memref<?xf32>, vector<16xf32>
                    %215 = arith.addf %212, %139 : vector<16xf32>
                    %216 = arith.addf %214, %139 : vector<16xf32>
                    %217 = arith.mulf %207, %215 : vector<16xf32>
                    %218 = arith.mulf %209, %216 : vector<16xf32>
                    %219 = arith.bitcast %217 : vector<16xf32> to vector<16xi32>
                    %220 = arith.andi %219, %cst_25 : vector<16xi32>
                    %221 = arith.bitcast %218 : vector<16xf32> to vector<16xi32>
                    %222 = arith.andi %221, %cst_25 : vector<16xi32>
                    %223 = arith.maxsi %220, %arg28 : vector<16xi32>
                    %224 = arith.maxsi %222, %arg29 : vector<16xi32>
                    %225 = arith.addi %202, %c32 : index
                    %226 = arith.addi %225, %c128 : index
                    %227 = arith.addi %136, %226 : index
                    memref.prefetch %2[%227], read, locality<3>, data : memref<?xf32>
                    %228 = arith.addi %227, %c16 : index
                    memref.prefetch %2[%228], read, locality<3>, data : memref<?xf32>
                    %229 = arith.addi %136, %225 : index
                    %230 = vector.load %2[%229] : memref<?xf32>, vector<16xf32>
                    %231 = arith.addi %229, %c16 : index
                    %232 = vector.load %2[%231] : memref<?xf32>, vector<16xf32>
                    %233 = math.fma %230, %230, %arg22 : vector<16xf32>
                    %234 = math.fma %232, %232, %arg23 : vector<16xf32>
                    %235 = vector.load %3[%225] : memref<?xf32>, vector<16xf32>
                    %236 = arith.addi %225, %c16 : index
                    %237 = vector.load %3[%236] : memref<?xf32>, vector<16xf32>
                    %238 = arith.addf %235, %139 : vector<16xf32>
                    %239 = arith.addf %237, %139 : vector<16xf32>
                    %240 = arith.mulf %230, %238 : vector<16xf32>
                    %241 = arith.mulf %232, %239 : vector<16xf32>
                    %242 = arith.bitcast %240 : vector<16xf32> to vector<16xi32>
                    %243 = arith.andi %242, %cst_25 : vector<16xi32>
                    %244 = arith.bitcast %241 : vector<16xf32> to vector<16xi32>
                    %245 = arith.andi %244, %cst_25 : vector<16xi32>
                    %246 = arith.maxsi %243, %224 : vector<16xi32>
                    %247 = arith.maxsi %245, %223 : vector<16xi32>
                    %248 = arith.addi %202, %c64 : index
                    %249 = arith.addi %248, %c128 : index
                    %250 = arith.addi %136, %249 : index
                    memref.prefetch %2[%250], read, locality<3>, data : memref<?xf32>
                    %251 = arith.addi %250, %c16 : index
                    memref.prefetch %2[%251], read, locality<3>, data : memref<?xf32>
                    %252 = arith.addi %136, %248 : index
                    %253 = vector.load %2[%252] : memref<?xf32>, vector<16xf32>
                    %254 = arith.addi %252, %c16 : index
                    %255 = vector.load %2[%254] : memref<?xf32>, vector<16xf32>
                    %256 = math.fma %253, %253, %arg24 : vector<16xf32>
                    %257 = math.fma %255, %255, %arg25 : vector<16xf32>
                    %258 = vector.load %3[%248] : memref<?xf32>, vector<16xf32>
                    %259 = arith.addi %248, %c16 : index
                    %260 = vector.load %3[%259] : memref<?xf32>, vector<16xf32>
                    %261 = arith.addf %258, %139 : vector<16xf32>
                    %262 = arith.addf %260, %139 : vector<16xf32>
                    %263 = arith.mulf %253, %261 : vector<16xf32>
                    %264 = arith.mulf %255, %262 : vector<16xf32>
                    %265 = arith.bitcast %263 : vector<16xf32> to vector<16xi32>
                    %266 = arith.andi %265, %cst_25 : vector<16xi32>
                    %267 = arith.bitcast %264 : vector<16xf32> to vector<16xi32>
                    %268 = arith.andi %267, %cst_25 : vector<16xi32>
                    %269 = arith.maxsi %266, %247 : vector<16xi32>
                    %270 = arith.maxsi %268, %246 : vector<16xi32>
                    %271 = arith.addi %202, %c96 : index
                    %272 = arith.addi %271, %c128 : index
                    %273 = arith.addi %136, %272 : index
                    memref.prefetch %2[%273], read, locality<3>, data : memref<?xf32>
                    %274 = arith.addi %273, %c16 : index
                    memref.prefetch %2[%274], read, locality<3>, data : memref<?xf32>
                    %275 = arith.addi %136, %271 : index
                    %276 = vector.load %2[%275] : memref<?xf32>, vector<16xf32>
                    %277 = arith.addi %275, %c16 : index
                    %278 = vector.load %2[%277] : memref<?xf32>, vector<16xf32>
                    %279 = math.fma %276, %276, %arg26 : vector<16xf32>
                    %280 = math.fma %278, %278, %arg27 : vector<16xf32>
                    %281 = vector.load %3[%271] : memref<?xf32>, vector<16xf32>
                    %282 = arith.addi %271, %c16 : index
                    %283 = vector.load %3[%282] : memref<?xf32>, vector<16xf32>
                    %284 = arith.addf %281, %139 : vector<16xf32>
                    %285 = arith.addf %283, %139 : vector<16xf32>
                    %286 = arith.mulf %276, %284 : vector<16xf32>
                    %287 = arith.mulf %278, %285 : vector<16xf32>
                    %288 = arith.bitcast %286 : vector<16xf32> to vector<16xi32>
                    %289 = arith.andi %288, %cst_25 : vector<16xi32>
                    %290 = arith.bitcast %287 : vector<16xf32> to vector<16xi32>
                    %291 = arith.andi %290, %cst_25 : vector<16xi32>
                    %292 = arith.maxsi %289, %270 : vector<16xi32>
                    %293 = arith.maxsi %291, %269 : vector<16xi32>
                    scf.yield %210, %211, %233, %234, %256, %257, %279, %280, %293, %292 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>
                  }
                  %179 = vector.shuffle %178#0, %178#1 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %180 = vector.shuffle %178#0, %178#1 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %181 = arith.addf %179, %180 : vector<16xf32>
                  %182 = vector.shuffle %178#2, %178#3 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %183 = vector.shuffle %178#2, %178#3 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %184 = arith.addf %182, %183 : vector<16xf32>
                  %185 = vector.shuffle %178#4, %178#5 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %186 = vector.shuffle %178#4, %178#5 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %187 = arith.addf %185, %186 : vector<16xf32>
                  %188 = vector.shuffle %178#6, %178#7 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %189 = vector.shuffle %178#6, %178#7 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %190 = arith.addf %188, %189 : vector<16xf32>
                  %191 = vector.shuffle %181, %184 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %192 = vector.shuffle %181, %184 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %193 = arith.addf %191, %192 : vector<16xf32>
                  %194 = vector.shuffle %187, %190 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %195 = vector.shuffle %187, %190 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %196 = arith.addf %194, %195 : vector<16xf32>
                  %197 = vector.shuffle %193, %196 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %198 = vector.shuffle %193, %196 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %199 = arith.addf %197, %198 : vector<16xf32>
                  %200 = arith.muli %arg16, %c16 : index
                  vector.store %199, %alloca[%200] : memref<1024xf32>, vector<16xf32>
                  scf.yield %178#8, %178#9 : vector<16xi32>, vector<16xi32>
                }
                %152 = arith.addi %145, %150 : index
                %153:2 = scf.for %arg16 = %145 to %152 step %c1 iter_args(%arg17 = %151#0, %arg18 = %151#1) -> (vector<16xi32>, vector<16xi32>) {
                  %176 = arith.muli %arg16, %c128 : index
                  %177 = arith.addi %142, %c1 : index
                  %178:10 = scf.for %arg19 = %c0 to %177 step %c1 iter_args(%arg20 = %cst_26, %arg21 = %cst_26, %arg22 = %cst_26, %arg23 = %cst_26, %arg24 = %cst_26, %arg25 = %cst_26, %arg26 = %cst_26, %arg27 = %cst_26, %arg28 = %arg17, %arg29 = %arg18) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>) {
                    %201 = arith.muli %arg19, %31 : index
                    %202 = arith.addi %176, %201 : index
                    %203 = arith.subi %arg5, %202 : index
                    %204 = arith.subi %31, %176 : index
                    %205 = arith.minsi %203, %204 : index
                    %206 = arith.addi %202, %c128 : index
                    %207 = arith.addi %136, %206 : index
                    memref.prefetch %2[%207], read, locality<3>, data : memref<?xf32>
                    %208 = arith.addi %207, %c16 : index
                    memref.prefetch %2[%208], read, locality<3>, data : memref<?xf32>
                    %209 = arith.addi %136, %202 : index
                    %210 = vector.create_mask %205 : vector<16xi1>
                    %211 = vector.maskedload %2[%209], %210, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                    %212 = arith.addi %209, %c16 : index
                    %213 = arith.subi %205, %c16 : index
                    %214 = vector.create_mask %213 : vector<16xi1>
                    %215 = vector.maskedload %2[%212], %214, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                    %216 = arith.index_cast %205 : index to i32
                    %217 = vector.broadcast %216 : i32 to vector<16xi32>
                    %218 = arith.cmpi slt, %cst_23, %217 : vector<16xi32>
                    %219 = arith.select %218, %211, %cst_26 : vector<16xi1>, vector<16xf32>
                    %220 = arith.cmpi slt, %cst_22, %217 : vector<16xi32>
                    %221 = arith.select %220, %215, %cst_26 : vector<16xi1>, vector<16xf32>
                    %222 = arith.index_cast %205 : index to i32
                    %223 = vector.broadcast %222 : i32 to vector<16xi32>
                    %224 = arith.cmpi slt, %cst_23, %223 : vector<16xi32>
                    %225 = arith.select %224, %211, %cst_26 : vector<16xi1>, vector<16xf32>
                    %226 = arith.cmpi slt, %cst_22, %223 : vector<16xi32>
                    %227 = arith.select %226, %215, %cst_26 : vector<16xi1>, vector<16xf32>
                    %228 = math.fma %219, %225, %arg20 : vector<16xf32>
                    %229 = math.fma %221, %227, %arg21 : vector<16xf32>
                    %230 = vector.create_mask %205 : vector<16xi1>
                    %231 = vector.maskedload %3[%202], %230, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                    %232 = arith.addi %202, %c16 : index
                    %233 = arith.subi %205, %c16 : index
                    %234 = vector.create_mask %233 : vector<16xi1>
                    %235 = vector.maskedload %3[%232], %234, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                    %236 = arith.addf %231, %139 : vector<16xf32>
                    %237 = arith.addf %235, %139 : vector<16xf32>
                    %238 = arith.mulf %211, %236 : vector<16xf32>
                    %239 = arith.mulf %215, %237 : vector<16xf32>
                    %240 = arith.index_cast %205 : index to i32
                    %241 = vector.broadcast %240 : i32 to vector<16xi32>
                    %242 = arith.cmpi slt, %cst_23, %241 : vector<16xi32>
                    %243 = arith.select %242, %238, %cst_26 : vector<16xi1>, vector<16xf32>
                    %244 = arith.cmpi slt, %cst_22, %241 : vector<16xi32>
                    %245 = arith.select %244, %239, %cst_26 : vector<16xi1>, vector<16xf32>
                    %246 = arith.bitcast %243 : vector<16xf32> to vector<16xi32>
                    %247 = arith.andi %246, %cst_25 : vector<16xi32>
                    %248 = arith.bitcast %245 : vector<16xf32> to vector<16xi32>
                    %249 = arith.andi %248, %cst_25 : vector<16xi32>
                    %250 = arith.maxsi %247, %arg28 : vector<16xi32>
                    %251 = arith.maxsi %249, %arg29 : vector<16xi32>
                    %252 = arith.addi %176, %c32 : index
                    %253 = arith.muli %arg19, %31 : index
                    %254 = arith.addi %252, %253 : index
                    %255 = arith.subi %arg5, %254 : index
                    %256 = arith.subi %31, %252 : index
                    %257 = arith.minsi %255, %256 : index
                    %258 = arith.addi %254, %c128 : index
                    %259 = arith.addi %136, %258 : index
                    memref.prefetch %2[%259], read, locality<3>, data : memref<?xf32>
                    %260 = arith.addi %259, %c16 : index
                    memref.prefetch %2[%260], read, locality<3>, data : memref<?xf32>
                    %261 = arith.addi %136, %254 : index
                    %262 = vector.create_mask %257 : vector<16xi1>
                    %263 = vector.maskedload %2[%261], %262, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                    %264 = arith.addi %261, %c16 : index
                    %265 = arith.subi %257, %c16 : index
                    %266 = vector.create_mask %265 : vector<16xi1>
                    %267 = vector.maskedload %2[%264], %266, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                    %268 = arith.index_cast %257 : index to i32
                    %269 = vector.broadcast %268 : i32 to vector<16xi32>
                    %270 = arith.cmpi slt, %cst_23, %269 : vector<16xi32>
                    %271 = arith.select %270, %263, %cst_26 : vector<16xi1>, vector<16xf32>
                    %272 = arith.cmpi slt, %cst_22, %269 : vector<16xi32>
                    %273 = arith.select %272, %267, %cst_26 : vector<16xi1>, vector<16xf32>
                    %274 = arith.index_cast %257 : index to i32
                    %275 = vector.broadcast %274 : i32 to vector<16xi32>
                    %276 = arith.cmpi slt, %cst_23, %275 : vector<16xi32>
                    %277 = arith.select %276, %263, %cst_26 : vector<16xi1>, vector<16xf32>
                    %278 = arith.cmpi slt, %cst_22, %275 : vector<16xi32>
                    %279 = arith.select %278, %267, %cst_26 : vector<16xi1>, vector<16xf32>
                    %280 = math.fma %271, %277, %arg22 : vector<16xf32>
                    %281 = math.fma %273, %279, %arg23 : vector<16xf32>
                    %282 = vector.create_mask %257 : vector<16xi1>
                    %283 = vector.maskedload %3[%254], %282, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                    %284 = arith.addi %254, %c16 : index
                    %285 = arith.subi %257, %c16 : index
                    %286 = vector.create_mask %285 : vector<16xi1>
                    %287 = vector.maskedload %3[%284], %286, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                    %288 = arith.addf %283, %139 : vector<16xf32>
                    %289 = arith.addf %287, %139 : vector<16xf32>
                    %290 = arith.mulf %263, %288 : vector<16xf32>
                    %291 = arith.mulf %267, %289 : vector<16xf32>
                    %292 = arith.index_cast %257 : index to i32
                    %293 = vector.broadcast %292 : i32 to vector<16xi32>
                    %294 = arith.cmpi slt, %cst_23, %293 : vector<16xi32>
                    %295 = arith.select %294, %290, %cst_26 : vector<16xi1>, vector<16xf32>
                    %296 = arith.cmpi slt, %cst_22, %293 : vector<16xi32>
                    %297 = arith.select %296, %291, %cst_26 : vector<16xi1>, vector<16xf32>
                    %298 = arith.bitcast %295 : vector<16xf32> to vector<16xi32>
                    %299 = arith.andi %298, %cst_25 : vector<16xi32>
                    %300 = arith.bitcast %297 : vector<16xf32> to vector<16xi32>
                    %301 = arith.andi %300, %cst_25 : vector<16xi32>
                    %302 = arith.maxsi %299, %251 : vector<16xi32>
                    %303 = arith.maxsi %301, %250 : vector<16xi32>
                    %304 = arith.addi %176, %c64 : index
                    %305 = arith.muli %arg19, %31 : index
                    %306 = arith.addi %304, %305 : index
                    %307 = arith.subi %arg5, %306 : index
                    %308 = arith.subi %31, %304 : index
                    %309 = arith.minsi %307, %308 : index
                    %310 = arith.addi %306, %c128 : index
                    %311 = arith.addi %136, %310 : index
                    memref.prefetch %2[%311], read, locality<3>, data : memref<?xf32>
                    %312 = arith.addi %311, %c16 : index
                    memref.prefetch %2[%312], read, locality<3>, data : memref<?xf32>
                    %313 = arith.addi %136, %306 : index
                    %314 = vector.create_mask %309 : vector<16xi1>
                    %315 = vector.maskedload %2[%313], %314, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                    %316 = arith.addi %313, %c16 : index
                    %317 = arith.subi %309, %c16 : index
                    %318 = vector.create_mask %317 : vector<16xi1>
                    %319 = vector.maskedload %2[%316], %318, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                    %320 = arith.index_cast %309 : index to i32
                    %321 = vector.broadcast %320 : i32 to vector<16xi32>
                    %322 = arith.cmpi slt, %cst_23, %321 : vector<16xi32>
                    %323 = arith.select %322, %315, %cst_26 : vector<16xi1>, vector<16xf32>
                    %324 = arith.cmpi slt, %cst_22, %321 : vector<16xi32>
                    %325 = arith.select %324, %319, %cst_26 : vector<16xi1>, vector<16xf32>
                    %326 = arith.index_cast %309 : index to i32
                    %327 = vector.broadcast %326 : i32 to vector<16xi32>
                    %328 = arith.cmpi slt, %cst_23, %327 : vector<16xi32>
                    %329 = arith.select %328, %315, %cst_26 : vector<16xi1>, vector<16xf32>
                    %330 = arith.cmpi slt, %cst_22, %327 : vector<16xi32>
                    %331 = arith.select %330, %319, %cst_26 : vector<16xi1>, vector<16xf32>
                    %332 = math.fma %323, %329, %arg24 : vector<16xf32>
                    %333 = math.fma %325, %331, %arg25 : vector<16xf32>
                    %334 = vector.create_mask %309 : vector<16xi1>
                    %335 = vector.maskedload %3[%306], %334, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                    %336 = arith.addi %306, %c16 : index
                    %337 = arith.subi %309, %c16 : index
                    %338 = vector.create_mask %337 : vector<16xi1>
                    %339 = vector.maskedload %3[%336], %338, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                    %340 = arith.addf %335, %139 : vector<16xf32>
                    %341 = arith.addf %339, %139 : vector<16xf32>
                    %342 = arith.mulf %315, %340 : vector<16xf32>
                    %343 = arith.mulf %319, %341 : vector<16xf32>
                    %344 = arith.index_cast %309 : index to i32
                    %345 = vector.broadcast %344 : i32 to vector<16xi32>
                    %346 = arith.cmpi slt, %cst_23, %345 : vector<16xi32>
                    %347 = arith.select %346, %342, %cst_26 : vector<16xi1>, vector<16xf32>
                    %348 = arith.cmpi slt, %cst_22, %345 : vector<16xi32>
                    %349 = arith.select %348, %343, %cst_26 : vector<16xi1>, vector<16xf32>
                    %350 = arith.bitcast %347 : vector<16xf32> to vector<16xi32>
                    %351 = arith.andi %350, %cst_25 : vector<16xi32>
                    %352 = arith.bitcast %349 : vector<16xf32> to vector<16xi32>
                    %353 = arith.andi %352, %cst_25 : vector<16xi32>
                    %354 = arith.maxsi %351, %303 : vector<16xi32>
                    %355 = arith.maxsi %353, %302 : vector<16xi32>
                    %356 = arith.addi %176, %c96 : index
                    %357 = arith.muli %arg19, %31 : index
                    %358 = arith.addi %356, %357 : index
                    %359 = arith.subi %arg5, %358 : index
                    %360 = arith.subi %31, %356 : index
                    %361 = arith.minsi %359, %360 : index
                    %362 = arith.addi %358, %c128 : index
                    %363 = arith.addi %136, %362 : index
                    memref.prefetch %2[%363], read, locality<3>, data : memref<?xf32>
                    %364 = arith.addi %363, %c16 : index
                    memref.prefetch %2[%364], read, locality<3>, data : memref<?xf32>
                    %365 = arith.addi %136, %358 : index
                    %366 = vector.create_mask %361 : vector<16xi1>
                    %367 = vector.maskedload %2[%365], %366, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                    %368 = arith.addi %365, %c16 : index
                    %369 = arith.subi %361, %c16 : index
                    %370 = vector.create_mask %369 : vector<16xi1>
                    %371 = vector.maskedload %2[%368], %370, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                    %372 = arith.index_cast %361 : index to i32
                    %373 = vector.broadcast %372 : i32 to vector<16xi32>
                    %374 = arith.cmpi slt, %cst_23, %373 : vector<16xi32>
                    %375 = arith.select %374, %367, %cst_26 : vector<16xi1>, vector<16xf32>
                    %376 = arith.cmpi slt, %cst_22, %373 : vector<16xi32>
                    %377 = arith.select %376, %371, %cst_26 : vector<16xi1>, vector<16xf32>
                    %378 = arith.index_cast %361 : index to i32
                    %379 = vector.broadcast %378 : i32 to vector<16xi32>
                    %380 = arith.cmpi slt, %cst_23, %379 : vector<16xi32>
                    %381 = arith.select %380, %367, %cst_26 : vector<16xi1>, vector<16xf32>
                    %382 = arith.cmpi slt, %cst_22, %379 : vector<16xi32>
                    %383 = arith.select %382, %371, %cst_26 : vector<16xi1>, vector<16xf32>
                    %384 = math.fma %375, %381, %arg26 : vector<16xf32>
                    %385 = math.fma %377, %383, %arg27 : vector<16xf32>
                    %386 = vector.create_mask %361 : vector<16xi1>
                    %387 = vector.maskedload %3[%358], %386, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                    %388 = arith.addi %358, %c16 : index
                    %389 = arith.subi %361, %c16 : index
                    %390 = vector.create_mask %389 : vector<16xi1>
                    %391 = vector.maskedload %3[%388], %390, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                    %392 = arith.addf %387, %139 : vector<16xf32>
                    %393 = arith.addf %391, %139 : vector<16xf32>
                    %394 = arith.mulf %367, %392 : vector<16xf32>
                    %395 = arith.mulf %371, %393 : vector<16xf32>
                    %396 = arith.index_cast %361 : index to i32
                    %397 = vector.broadcast %396 : i32 to vector<16xi32>
                    %398 = arith.cmpi slt, %cst_23, %397 : vector<16xi32>
                    %399 = arith.select %398, %394, %cst_26 : vector<16xi1>, vector<16xf32>
                    %400 = arith.cmpi slt, %cst_22, %397 : vector<16xi32>
                    %401 = arith.select %400, %395, %cst_26 : vector<16xi1>, vector<16xf32>
                    %402 = arith.bitcast %399 : vector<16xf32> to vector<16xi32>
                    %403 = arith.andi %402, %cst_25 : vector<16xi32>
                    %404 = arith.bitcast %401 : vector<16xf32> to vector<16xi32>
                    %405 = arith.andi %404, %cst_25 : vector<16xi32>
                    %406 = arith.maxsi %403, %355 : vector<16xi32>
                    %407 = arith.maxsi %405, %354 : vector<16xi32>
                    scf.yield %228, %229, %280, %281, %332, %333, %384, %385, %407, %406 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>
                  }
                  %179 = vector.shuffle %178#0, %178#1 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %180 = vector.shuffle %178#0, %178#1 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %181 = arith.addf %179, %180 : vector<16xf32>
                  %182 = vector.shuffle %178#2, %178#3 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %183 = vector.shuffle %178#2, %178#3 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %184 = arith.addf %182, %183 : vector<16xf32>
                  %185 = vector.shuffle %178#4, %178#5 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %186 = vector.shuffle %178#4, %178#5 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %187 = arith.addf %185, %186 : vector<16xf32>
                  %188 = vector.shuffle %178#6, %178#7 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %189 = vector.shuffle %178#6, %178#7 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %190 = arith.addf %188, %189 : vector<16xf32>
                  %191 = vector.shuffle %181, %184 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %192 = vector.shuffle %181, %184 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %193 = arith.addf %191, %192 : vector<16xf32>
                  %194 = vector.shuffle %187, %190 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %195 = vector.shuffle %187, %190 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %196 = arith.addf %194, %195 : vector<16xf32>
                  %197 = vector.shuffle %193, %196 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %198 = vector.shuffle %193, %196 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %199 = arith.addf %197, %198 : vector<16xf32>
                  %200 = arith.muli %arg16, %c16 : index
                  vector.store %199, %alloca[%200] : memref<1024xf32>, vector<16xf32>
                  scf.yield %178#8, %178#9 : vector<16xi32>, vector<16xi32>
                }
                %154:2 = scf.for %arg16 = %152 to %141 step %c1 iter_args(%arg17 = %153#0, %arg18 = %153#1) -> (vector<16xi32>, vector<16xi32>) {
                  %176 = arith.muli %arg16, %c128 : index
                  %177:10 = scf.for %arg19 = %c0 to %142 step %c1 iter_args(%arg20 = %cst_26, %arg21 = %cst_26, %arg22 = %cst_26, %arg23 = %cst_26, %arg24 = %cst_26, %arg25 = %cst_26, %arg26 = %cst_26, %arg27 = %cst_26, %arg28 = %arg17, %arg29 = %arg18) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>) {
                    %200 = arith.muli %arg19, %31 : index
                    %201 = arith.addi %176, %200 : index
                    %202 = arith.addi %201, %c128 : index
                    %203 = arith.addi %136, %202 : index
                    memref.prefetch %2[%203], read, locality<3>, data : memref<?xf32>
                    %204 = arith.addi %203, %c16 : index
                    memref.prefetch %2[%204], read, locality<3>, data : memref<?xf32>
                    %205 = arith.addi %136, %201 : index
                    %206 = vector.load %2[%205] : memref<?xf32>, vector<16xf32>
                    %207 = arith.addi %205, %c16 : index
                    %208 = vector.load %2[%207] : memref<?xf32>, vector<16xf32>
                    %209 = math.fma %206, %206, %arg20 : vector<16xf32>
                    %210 = math.fma %208, %208, %arg21 : vector<16xf32>
                    %211 = vector.load %3[%201] : memref<?xf32>, vector<16xf32>
                    %212 = arith.addi %201, %c16 : index
                    %213 = vector.load %3[%212] : memref<?xf32>, vector<16xf32>
                    %214 = arith.addf %211, %139 : vector<16xf32>
                    %215 = arith.addf %213, %139 : vector<16xf32>
                    %216 = arith.mulf %206, %214 : vector<16xf32>
                    %217 = arith.mulf %208, %215 : vector<16xf32>
                    %218 = arith.bitcast %216 : vector<16xf32> to vector<16xi32>
                    %219 = arith.andi %218, %cst_25 : vector<16xi32>
                    %220 = arith.bitcast %217 : vector<16xf32> to vector<16xi32>
                    %221 = arith.andi %220, %cst_25 : vector<16xi32>
                    %222 = arith.maxsi %219, %arg28 : vector<16xi32>
                    %223 = arith.maxsi %221, %arg29 : vector<16xi32>
                    %224 = arith.addi %201, %c32 : index
                    %225 = arith.addi %224, %c128 : index
                    %226 = arith.addi %136, %225 : index
                    memref.prefetch %2[%226], read, locality<3>, data : memref<?xf32>
                    %227 = arith.addi %226, %c16 : index
                    memref.prefetch %2[%227], read, locality<3>, data : memref<?xf32>
                    %228 = arith.addi %136, %224 : index
                    %229 = vector.load %2[%228] : memref<?xf32>, vector<16xf32>
                    %230 = arith.addi %228, %c16 : index
                    %231 = vector.load %2[%230] : memref<?xf32>, vector<16xf32>
                    %232 = math.fma %229, %229, %arg22 : vector<16xf32>
                    %233 = math.fma %231, %231, %arg23 : vector<16xf32>
                    %234 = vector.load %3[%224] : memref<?xf32>, vector<16xf32>
                    %235 = arith.addi %224, %c16 : index
                    %236 = vector.load %3[%235] : memref<?xf32>, vector<16xf32>
                    %237 = arith.addf %234, %139 : vector<16xf32>
                    %238 = arith.addf %236, %139 : vector<16xf32>
                    %239 = arith.mulf %229, %237 : vector<16xf32>
                    %240 = arith.mulf %231, %238 : vector<16xf32>
                    %241 = arith.bitcast %239 : vector<16xf32> to vector<16xi32>
                    %242 = arith.andi %241, %cst_25 : vector<16xi32>
                    %243 = arith.bitcast %240 : vector<16xf32> to vector<16xi32>
                    %244 = arith.andi %243, %cst_25 : vector<16xi32>
                    %245 = arith.maxsi %242, %223 : vector<16xi32>
                    %246 = arith.maxsi %244, %222 : vector<16xi32>
                    %247 = arith.addi %201, %c64 : index
                    %248 = arith.addi %247, %c128 : index
                    %249 = arith.addi %136, %248 : index
                    memref.prefetch %2[%249], read, locality<3>, data : memref<?xf32>
                    %250 = arith.addi %249, %c16 : index
                    memref.prefetch %2[%250], read, locality<3>, data : memref<?xf32>
                    %251 = arith.addi %136, %247 : index
                    %252 = vector.load %2[%251] : memref<?xf32>, vector<16xf32>
                    %253 = arith.addi %251, %c16 : index
                    %254 = vector.load %2[%253] : memref<?xf32>, vector<16xf32>
                    %255 = math.fma %252, %252, %arg24 : vector<16xf32>
                    %256 = math.fma %254, %254, %arg25 : vector<16xf32>
                    %257 = vector.load %3[%247] : memref<?xf32>, vector<16xf32>
                    %258 = arith.addi %247, %c16 : index
                    %259 = vector.load %3[%258] : memref<?xf32>, vector<16xf32>
                    %260 = arith.addf %257, %139 : vector<16xf32>
                    %261 = arith.addf %259, %139 : vector<16xf32>
                    %262 = arith.mulf %252, %260 : vector<16xf32>
                    %263 = arith.mulf %254, %261 : vector<16xf32>
                    %264 = arith.bitcast %262 : vector<16xf32> to vector<16xi32>
                    %265 = arith.andi %264, %cst_25 : vector<16xi32>
                    %266 = arith.bitcast %263 : vector<16xf32> to vector<16xi32>
                    %267 = arith.andi %266, %cst_25 : vector<16xi32>
                    %268 = arith.maxsi %265, %246 : vector<16xi32>
                    %269 = arith.maxsi %267, %245 : vector<16xi32>
                    %270 = arith.addi %201, %c96 : index
                    %271 = arith.addi %270, %c128 : index
                    %272 = arith.addi %136, %271 : index
                    memref.prefetch %2[%272], read, locality<3>, data : memref<?xf32>
                    %273 = arith.addi %272, %c16 : index
                    memref.prefetch %2[%273], read, locality<3>, data : memref<?xf32>
                    %274 = arith.addi %136, %270 : index
                    %275 = vector.load %2[%274] : memref<?xf32>, vector<16xf32>
                    %276 = arith.addi %274, %c16 : index
                    %277 = vector.load %2[%276] : memref<?xf32>, vector<16xf32>
                    %278 = math.fma %275, %275, %arg26 : vector<16xf32>
                    %279 = math.fma %277, %277, %arg27 : vector<16xf32>
                    %280 = vector.load %3[%270] : memref<?xf32>, vector<16xf32>
                    %281 = arith.addi %270, %c16 : index
                    %282 = vector.load %3[%281] : memref<?xf32>, vector<16xf32>
                    %283 = arith.addf %280, %139 : vector<16xf32>
                    %284 = arith.addf %282, %139 : vector<16xf32>
                    %285 = arith.mulf %275, %283 : vector<16xf32>
                    %286 = arith.mulf %277, %284 : vector<16xf32>
                    %287 = arith.bitcast %285 : vector<16xf32> to vector<16xi32>
                    %288 = arith.andi %287, %cst_25 : vector<16xi32>
                    %289 = arith.bitcast %286 : vector<16xf32> to vector<16xi32>
                    %290 = arith.andi %289, %cst_25 : vector<16xi32>
                    %291 = arith.maxsi %288, %269 : vector<16xi32>
                    %292 = arith.maxsi %290, %268 : vector<16xi32>
                    scf.yield %209, %210, %232, %233, %255, %256, %278, %279, %292, %291 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>
                  }
                  %178 = vector.shuffle %177#0, %177#1 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %179 = vector.shuffle %177#0, %177#1 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %180 = arith.addf %178, %179 : vector<16xf32>
                  %181 = vector.shuffle %177#2, %177#3 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %182 = vector.shuffle %177#2, %177#3 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %183 = arith.addf %181, %182 : vector<16xf32>
                  %184 = vector.shuffle %177#4, %177#5 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %185 = vector.shuffle %177#4, %177#5 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %186 = arith.addf %184, %185 : vector<16xf32>
                  %187 = vector.shuffle %177#6, %177#7 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %188 = vector.shuffle %177#6, %177#7 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %189 = arith.addf %187, %188 : vector<16xf32>
                  %190 = vector.shuffle %180, %183 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %191 = vector.shuffle %180, %183 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %192 = arith.addf %190, %191 : vector<16xf32>
                  %193 = vector.shuffle %186, %189 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %194 = vector.shuffle %186, %189 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %195 = arith.addf %193, %194 : vector<16xf32>
                  %196 = vector.shuffle %192, %195 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %197 = vector.shuffle %192, %195 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %198 = arith.addf %196, %197 : vector<16xf32>
                  %199 = arith.muli %arg16, %c16 : index
                  vector.store %198, %alloca[%199] : memref<1024xf32>, vector<16xf32>
                  scf.yield %177#8, %177#9 : vector<16xi32>, vector<16xi32>
                }
                %155 = arith.maxsi %154#0, %154#1 : vector<16xi32>
                %156 = vector.reduction <maxsi>, %155 : vector<16xi32> into i32
                %157 = arith.bitcast %156 : i32 to f32
                %158 = arith.index_cast %141 : index to i64
                %159 = math.cttz %158 : i64
                %160 = arith.index_cast %159 : i64 to index
                %161 = scf.for %arg16 = %c0 to %160 step %c1 iter_args(%arg17 = %141) -> (index) {
                  %176 = arith.divui %arg17, %c2 : index
                  scf.for %arg18 = %c0 to %176 step %c1 {
                    %177 = arith.muli %arg18, %c2 : index
                    %178 = arith.muli %177, %c16 : index
                    %179 = vector.load %alloca[%178] : memref<1024xf32>, vector<16xf32>
                    %180 = arith.addi %177, %c1 : index
                    %181 = arith.muli %180, %c16 : index
                    %182 = vector.load %alloca[%181] : memref<1024xf32>, vector<16xf32>
                    %183 = vector.shuffle %179, %182 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                    %184 = vector.shuffle %179, %182 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                    %185 = arith.addf %183, %184 : vector<16xf32>
                    %186 = arith.muli %arg18, %c16 : index
                    vector.store %185, %alloca[%186] : memref<1024xf32>, vector<16xf32>
                  }
                  scf.yield %176 : index
                }
                %162 = vector.load %alloca[%c0] : memref<1024xf32>, vector<16xf32>
                %163 = vector.shuffle %162, %162 [0, 2, 4, 6, 8, 10, 12, 14] : vector<16xf32>, vector<16xf32>
                %164 = vector.shuffle %162, %162 [1, 3, 5, 7, 9, 11, 13, 15] : vector<16xf32>, vector<16xf32>
                %165 = arith.addf %163, %164 : vector<8xf32>
                %166 = vector.shuffle %165, %165 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
                %167 = vector.shuffle %165, %165 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
                %168 = arith.addf %166, %167 : vector<4xf32>
                %169 = vector.shuffle %168, %168 [0, 2] : vector<4xf32>, vector<4xf32>
                %170 = vector.shuffle %168, %168 [1, 3] : vector<4xf32>, vector<4xf32>
                %171 = arith.addf %169, %170 : vector<2xf32>
                %172 = vector.shuffle %171, %171 [0] : vector<2xf32>, vector<2xf32>
                %173 = vector.shuffle %171, %171 [1] : vector<2xf32>, vector<2xf32>
                %174 = arith.addf %172, %173 : vector<1xf32>
                %175 = vector.extract %174[0] : f32 from vector<1xf32>
                scf.yield %157, %157, %175 : f32, f32, f32
              } else {
                scf.yield %arg13, %arg14, %arg15 : f32, f32, f32
              }
              scf.if %131 {
                %135 = vector.broadcast %123 : f32 to vector<16xf32>
                %136 = vector.broadcast %arg9 : f32 to vector<16xf32>
                %137 = vector.broadcast %108 : f32 to vector<16xf32>
                %138 = arith.divui %arg5, %c64 : index
                %139 = arith.muli %138, %c64 : index
                %140 = arith.divui %arg5, %c32 : index
                %141 = arith.muli %140, %c32 : index
                %142 = arith.subi %arg5, %141 : index
                %143 = arith.cmpi ne, %139, %c0 : index
                scf.if %143 {
                  %145 = arith.subi %139, %c64 : index
                  %146 = vector.load %2[%98] : memref<?xf32>, vector<16xf32>
                  %147 = arith.addi %98, %c16 : index
                  %148 = vector.load %2[%147] : memref<?xf32>, vector<16xf32>
                  %149 = arith.mulf %146, %137 : vector<16xf32>
                  %150 = arith.mulf %148, %137 : vector<16xf32>
                  %151 = vector.load %3[%c0] : memref<?xf32>, vector<16xf32>
                  %152 = vector.load %3[%c16] : memref<?xf32>, vector<16xf32>
                  %153 = arith.addf %151, %136 : vector<16xf32>
                  %154 = arith.addf %152, %136 : vector<16xf32>
                  %155 = arith.mulf %149, %153 : vector<16xf32>
                  %156 = arith.mulf %150, %154 : vector<16xf32>
                  %157 = arith.mulf %155, %135 : vector<16xf32>
                  %158 = arith.mulf %156, %135 : vector<16xf32>
                  %159 = arith.addi %98, %c32 : index
                  %160 = vector.load %2[%159] : memref<?xf32>, vector<16xf32>
                  %161 = arith.addi %159, %c16 : index
                  %162 = vector.load %2[%161] : memref<?xf32>, vector<16xf32>
                  %163 = arith.mulf %160, %137 : vector<16xf32>
                  %164 = arith.mulf %162, %137 : vector<16xf32>
                  %165 = vector.load %3[%c32] : memref<?xf32>, vector<16xf32>
                  %166 = vector.load %3[%c48] : memref<?xf32>, vector<16xf32>
                  %167 = arith.addf %165, %136 : vector<16xf32>
                  %168 = arith.addf %166, %136 : vector<16xf32>
                  %169 = arith.mulf %163, %167 : vector<16xf32>
                  %170 = arith.mulf %164, %168 : vector<16xf32>
                  %171 = arith.mulf %169, %135 : vector<16xf32>
                  %172 = arith.mulf %170, %135 : vector<16xf32>
                  %173:4 = scf.for %arg16 = %c0 to %145 step %c64 iter_args(%arg17 = %157, %arg18 = %158, %arg19 = %171, %arg20 = %172) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
                    %245 = arith.addi %arg16, %c64 : index
                    %246 = arith.addi %245, %c32 : index
                    %247 = arith.addi %98, %245 : index
                    %248 = vector.load %2[%247] : memref<?xf32>, vector<16xf32>
                    %249 = arith.addi %247, %c16 : index
                    %250 = vector.load %2[%249] : memref<?xf32>, vector<16xf32>
                    %251 = arith.mulf %248, %137 : vector<16xf32>
                    %252 = arith.mulf %250, %137 : vector<16xf32>
                    %253 = vector.load %3[%245] : memref<?xf32>, vector<16xf32>
                    %254 = arith.addi %245, %c16 : index
                    %255 = vector.load %3[%254] : memref<?xf32>, vector<16xf32>
                    %256 = arith.addf %253, %136 : vector<16xf32>
                    %257 = arith.addf %255, %136 : vector<16xf32>
                    %258 = arith.mulf %251, %256 : vector<16xf32>
                    %259 = arith.mulf %252, %257 : vector<16xf32>
                    %260 = arith.mulf %258, %135 : vector<16xf32>
                    %261 = arith.mulf %259, %135 : vector<16xf32>
                    %262 = arith.addi %98, %246 : index
                    %263 = vector.load %2[%262] : memref<?xf32>, vector<16xf32>
                    %264 = arith.addi %262, %c16 : index
                    %265 = vector.load %2[%264] : memref<?xf32>, vector<16xf32>
                    %266 = arith.mulf %263, %137 : vector<16xf32>
                    %267 = arith.mulf %265, %137 : vector<16xf32>
                    %268 = vector.load %3[%246] : memref<?xf32>, vector<16xf32>
                    %269 = arith.addi %246, %c16 : index
                    %270 = vector.load %3[%269] : memref<?xf32>, vector<16xf32>
                    %271 = arith.addf %268, %136 : vector<16xf32>
                    %272 = arith.addf %270, %136 : vector<16xf32>
                    %273 = arith.mulf %266, %271 : vector<16xf32>
                    %274 = arith.mulf %267, %272 : vector<16xf32>
                    %275 = arith.mulf %273, %135 : vector<16xf32>
                    %276 = arith.mulf %274, %135 : vector<16xf32>
                    %277 = arith.addi %arg16, %c32 : index
                    %278 = arith.addi %99, %arg16 : index
                    %279 = arith.bitcast %arg17 : vector<16xf32> to vector<16xi32>
                    %280 = arith.andi %279, %cst_11 : vector<16xi32>
                    %281 = arith.bitcast %280 : vector<16xi32> to vector<16xf32>
                    %282 = arith.andi %279, %cst_10 : vector<16xi32>
                    %283 = arith.maxsi %282, %cst_9 : vector<16xi32>
                    %284 = arith.andi %279, %cst_8 : vector<16xi32>
                    %285 = arith.ori %283, %284 : vector<16xi32>
                    %286 = arith.bitcast %285 : vector<16xi32> to vector<16xf32>
                    %287 = arith.bitcast %arg18 : vector<16xf32> to vector<16xi32>
                    %288 = arith.andi %287, %cst_11 : vector<16xi32>
                    %289 = arith.bitcast %288 : vector<16xi32> to vector<16xf32>
                    %290 = arith.andi %287, %cst_10 : vector<16xi32>
                    %291 = arith.maxsi %290, %cst_9 : vector<16xi32>
                    %292 = arith.andi %287, %cst_8 : vector<16xi32>
                    %293 = arith.ori %291, %292 : vector<16xi32>
                    %294 = arith.bitcast %293 : vector<16xi32> to vector<16xf32>
                    %295 = math.fma %286, %cst_12, %arg17 : vector<16xf32>
                    %296 = math.fma %294, %cst_12, %arg18 : vector<16xf32>
                    %297 = arith.bitcast %295 : vector<16xf32> to vector<16xi32>
                    %298 = arith.bitcast %296 : vector<16xf32> to vector<16xi32>
                    %299 = arith.bitcast %arg19 : vector<16xf32> to vector<16xi32>
                    %300 = arith.andi %299, %cst_11 : vector<16xi32>
                    %301 = arith.bitcast %300 : vector<16xi32> to vector<16xf32>
                    %302 = arith.andi %299, %cst_10 : vector<16xi32>
                    %303 = arith.maxsi %302, %cst_9 : vector<16xi32>
                    %304 = arith.andi %299, %cst_8 : vector<16xi32>
                    %305 = arith.ori %303, %304 : vector<16xi32>
                    %306 = arith.bitcast %305 : vector<16xi32> to vector<16xf32>
                    %307 = arith.bitcast %arg20 : vector<16xf32> to vector<16xi32>
                    %308 = arith.andi %307, %cst_11 : vector<16xi32>
                    %309 = arith.bitcast %308 : vector<16xi32> to vector<16xf32>
                    %310 = arith.andi %307, %cst_10 : vector<16xi32>
                    %311 = arith.maxsi %310, %cst_9 : vector<16xi32>
                    %312 = arith.andi %307, %cst_8 : vector<16xi32>
                    %313 = arith.ori %311, %312 : vector<16xi32>
                    %314 = arith.bitcast %313 : vector<16xi32> to vector<16xf32>
                    %315 = math.fma %306, %cst_12, %arg19 : vector<16xf32>
                    %316 = math.fma %314, %cst_12, %arg20 : vector<16xf32>
                    %317 = arith.bitcast %315 : vector<16xf32> to vector<16xi32>
                    %318 = arith.bitcast %316 : vector<16xf32> to vector<16xi32>
                    %319 = llvm.bitcast %297 : vector<16xi32> to vector<32xi16>
                    %320 = llvm.bitcast %298 : vector<16xi32> to vector<32xi16>
                    %321 = vector.shuffle %319, %320 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 43, 45, 47, 49, 51, 53, 55, 57, 59, 61, 63] : vector<32xi16>, vector<32xi16>
                    %322 = vector.shuffle %319, %320 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40, 42, 44, 46, 48, 50, 52, 54, 56, 58, 60, 62] : vector<32xi16>, vector<32xi16>
                    %323 = arith.shli %322, %cst_7 : vector<32xi16>
                    %324 = arith.shli %321, %cst_6 : vector<32xi16>
                    %325 = arith.addi %323, %324 : vector<32xi16>
                    %326 = arith.andi %325, %cst_5 : vector<32xi16>
                    %327 = arith.andi %321, %cst_4 : vector<32xi16>
                    %328 = arith.ori %326, %327 : vector<32xi16>
                    %329 = llvm.bitcast %317 : vector<16xi32> to vector<32xi16>
                    %330 = llvm.bitcast %318 : vector<16xi32> to vector<32xi16>
                    %331 = vector.shuffle %329, %330 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 43, 45, 47, 49, 51, 53, 55, 57, 59, 61, 63] : vector<32xi16>, vector<32xi16>
                    %332 = vector.shuffle %329, %330 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40, 42, 44, 46, 48, 50, 52, 54, 56, 58, 60, 62] : vector<32xi16>, vector<32xi16>
                    %333 = arith.shli %332, %cst_7 : vector<32xi16>
                    %334 = arith.shli %331, %cst_6 : vector<32xi16>
                    %335 = arith.addi %333, %334 : vector<32xi16>
                    %336 = arith.andi %335, %cst_5 : vector<32xi16>
                    %337 = arith.andi %331, %cst_4 : vector<32xi16>
                    %338 = arith.ori %336, %337 : vector<32xi16>
                    %339 = llvm.bitcast %328 : vector<32xi16> to vector<64xi8>
                    %340 = llvm.bitcast %338 : vector<32xi16> to vector<64xi8>
                    %341 = vector.shuffle %339, %340 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 43, 45, 47, 49, 51, 53, 55, 57, 59, 61, 63, 65, 67, 69, 71, 73, 75, 77, 79, 81, 83, 85, 87, 89, 91, 93, 95, 97, 99, 101, 103, 105, 107, 109, 111, 113, 115, 117, 119, 121, 123, 125, 127] : vector<64xi8>, vector<64xi8>
                    vector.store %341, %6[%278] : memref<?xi8>, vector<64xi8>
                    %342 = arith.addi %98, %arg16 : index
                    %343 = arith.addi %342, %22 : index
                    memref.prefetch %2[%343], read, locality<3>, data : memref<?xf32>
                    %344 = arith.addi %343, %c16 : index
                    memref.prefetch %2[%344], read, locality<3>, data : memref<?xf32>
                    %345 = arith.addi %98, %277 : index
                    %346 = arith.addi %345, %22 : index
                    memref.prefetch %2[%346], read, locality<3>, data : memref<?xf32>
                    %347 = arith.addi %346, %c16 : index
                    memref.prefetch %2[%347], read, locality<3>, data : memref<?xf32>
                    scf.yield %260, %261, %275, %276 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
                  }
                  %174 = arith.addi %145, %c32 : index
                  %175 = arith.addi %99, %145 : index
                  %176 = arith.bitcast %173#0 : vector<16xf32> to vector<16xi32>
                  %177 = arith.andi %176, %cst_11 : vector<16xi32>
                  %178 = arith.bitcast %177 : vector<16xi32> to vector<16xf32>
                  %179 = arith.andi %176, %cst_10 : vector<16xi32>
                  %180 = arith.maxsi %179, %cst_9 : vector<16xi32>
                  %181 = arith.andi %176, %cst_8 : vector<16xi32>
                  %182 = arith.ori %180, %181 : vector<16xi32>
                  %183 = arith.bitcast %182 : vector<16xi32> to vector<16xf32>
                  %184 = arith.bitcast %173#1 : vector<16xf32> to vector<16xi32>
                  %185 = arith.andi %184, %cst_11 : vector<16xi32>
                  %186 = arith.bitcast %185 : vector<16xi32> to vector<16xf32>
                  %187 = arith.andi %184, %cst_10 : vector<16xi32>
                  %188 = arith.maxsi %187, %cst_9 : vector<16xi32>
                  %189 = arith.andi %184, %cst_8 : vector<16xi32>
                  %190 = arith.ori %188, %189 : vector<16xi32>
                  %191 = arith.bitcast %190 : vector<16xi32> to vector<16xf32>
                  %192 = math.fma %183, %cst_12, %173#0 : vector<16xf32>
                  %193 = math.fma %191, %cst_12, %173#1 : vector<16xf32>
                  %194 = arith.bitcast %192 : vector<16xf32> to vector<16xi32>
                  %195 = arith.bitcast %193 : vector<16xf32> to vector<16xi32>
                  %196 = arith.bitcast %173#2 : vector<16xf32> to vector<16xi32>
                  %197 = arith.andi %196, %cst_11 : vector<16xi32>
                  %198 = arith.bitcast %197 : vector<16xi32> to vector<16xf32>
                  %199 = arith.andi %196, %cst_10 : vector<16xi32>
                  %200 = arith.maxsi %199, %cst_9 : vector<16xi32>
                  %201 = arith.andi %196, %cst_8 : vector<16xi32>
                  %202 = arith.ori %200, %201 : vector<16xi32>
                  %203 = arith.bitcast %202 : vector<16xi32> to vector<16xf32>
                  %204 = arith.bitcast %173#3 : vector<16xf32> to vector<16xi32>
                  %205 = arith.andi %204, %cst_11 : vector<16xi32>
                  %206 = arith.bitcast %205 : vector<16xi32> to vector<16xf32>
                  %207 = arith.andi %204, %cst_10 : vector<16xi32>
                  %208 = arith.maxsi %207, %cst_9 : vector<16xi32>
                  %209 = arith.andi %204, %cst_8 : vector<16xi32>
                  %210 = arith.ori %208, %209 : vector<16xi32>
                  %211 = arith.bitcast %210 : vector<16xi32> to vector<16xf32>
                  %212 = math.fma %203, %cst_12, %173#2 : vector<16xf32>
                  %213 = math.fma %211, %cst_12, %173#3 : vector<16xf32>
                  %214 = arith.bitcast %212 : vector<16xf32> to vector<16xi32>
                  %215 = arith.bitcast %213 : vector<16xf32> to vector<16xi32>
                  %216 = llvm.bitcast %194 : vector<16xi32> to vector<32xi16>
                  %217 = llvm.bitcast %195 : vector<16xi32> to vector<32xi16>
                  %218 = vector.shuffle %216, %217 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 43, 45, 47, 49, 51, 53, 55, 57, 59, 61, 63] : vector<32xi16>, vector<32xi16>
                  %219 = vector.shuffle %216, %217 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40, 42, 44, 46, 48, 50, 52, 54, 56, 58, 60, 62] : vector<32xi16>, vector<32xi16>
                  %220 = arith.shli %219, %cst_7 : vector<32xi16>
                  %221 = arith.shli %218, %cst_6 : vector<32xi16>
                  %222 = arith.addi %220, %221 : vector<32xi16>
                  %223 = arith.andi %222, %cst_5 : vector<32xi16>
                  %224 = arith.andi %218, %cst_4 : vector<32xi16>
                  %225 = arith.ori %223, %224 : vector<32xi16>
                  %226 = llvm.bitcast %214 : vector<16xi32> to vector<32xi16>
                  %227 = llvm.bitcast %215 : vector<16xi32> to vector<32xi16>
                  %228 = vector.shuffle %226, %227 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 43, 45, 47, 49, 51, 53, 55, 57, 59, 61, 63] : vector<32xi16>, vector<32xi16>
                  %229 = vector.shuffle %226, %227 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40, 42, 44, 46, 48, 50, 52, 54, 56, 58, 60, 62] : vector<32xi16>, vector<32xi16>
                  %230 = arith.shli %229, %cst_7 : vector<32xi16>
                  %231 = arith.shli %228, %cst_6 : vector<32xi16>
                  %232 = arith.addi %230, %231 : vector<32xi16>
                  %233 = arith.andi %232, %cst_5 : vector<32xi16>
                  %234 = arith.andi %228, %cst_4 : vector<32xi16>
                  %235 = arith.ori %233, %234 : vector<32xi16>
                  %236 = llvm.bitcast %225 : vector<32xi16> to vector<64xi8>
                  %237 = llvm.bitcast %235 : vector<32xi16> to vector<64xi8>
                  %238 = vector.shuffle %236, %237 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 43, 45, 47, 49, 51, 53, 55, 57, 59, 61, 63, 65, 67, 69, 71, 73, 75, 77, 79, 81, 83, 85, 87, 89, 91, 93, 95, 97, 99, 101, 103, 105, 107, 109, 111, 113, 115, 117, 119, 121, 123, 125, 127] : vector<64xi8>, vector<64xi8>
                  vector.store %238, %6[%175] : memref<?xi8>, vector<64xi8>
                  %239 = arith.addi %98, %145 : index
                  %240 = arith.addi %239, %22 : index
                  memref.prefetch %2[%240], read, locality<3>, data : memref<?xf32>
                  %241 = arith.addi %240, %c16 : index
                  memref.prefetch %2[%241], read, locality<3>, data : memref<?xf32>
                  %242 = arith.addi %98, %174 : index
                  %243 = arith.addi %242, %22 : index
                  memref.prefetch %2[%243], read, locality<3>, data : memref<?xf32>
                  %244 = arith.addi %243, %c16 : index
                  memref.prefetch %2[%244], read, locality<3>, data : memref<?xf32>
                }
                scf.for %arg16 = %139 to %141 step %c32 {
                  %145 = arith.addi %99, %arg16 : index
                  %146 = arith.addi %98, %arg16 : index
                  %147 = vector.load %2[%146] : memref<?xf32>, vector<16xf32>
                  %148 = arith.addi %146, %c16 : index
                  %149 = vector.load %2[%148] : memref<?xf32>, vector<16xf32>
                  %150 = arith.mulf %147, %137 : vector<16xf32>
                  %151 = arith.mulf %149, %137 : vector<16xf32>
                  %152 = vector.load %3[%arg16] : memref<?xf32>, vector<16xf32>
                  %153 = arith.addi %arg16, %c16 : index
                  %154 = vector.load %3[%153] : memref<?xf32>, vector<16xf32>
                  %155 = arith.addf %152, %136 : vector<16xf32>
                  %156 = arith.addf %154, %136 : vector<16xf32>
                  %157 = arith.mulf %150, %155 : vector<16xf32>
                  %158 = arith.mulf %151, %156 : vector<16xf32>
                  %159 = arith.mulf %157, %135 : vector<16xf32>
                  %160 = arith.mulf %158, %135 : vector<16xf32>
                  %161 = arith.bitcast %159 : vector<16xf32> to vector<16xi32>
                  %162 = arith.andi %161, %cst_11 : vector<16xi32>
                  %163 = arith.bitcast %162 : vector<16xi32> to vector<16xf32>
                  %164 = arith.andi %161, %cst_10 : vector<16xi32>
                  %165 = arith.maxsi %164, %cst_9 : vector<16xi32>
                  %166 = arith.andi %161, %cst_8 : vector<16xi32>
                  %167 = arith.ori %165, %166 : vector<16xi32>
                  %168 = arith.bitcast %167 : vector<16xi32> to vector<16xf32>
                  %169 = arith.bitcast %160 : vector<16xf32> to vector<16xi32>
                  %170 = arith.andi %169, %cst_11 : vector<16xi32>
                  %171 = arith.bitcast %170 : vector<16xi32> to vector<16xf32>
                  %172 = arith.andi %169, %cst_10 : vector<16xi32>
                  %173 = arith.maxsi %172, %cst_9 : vector<16xi32>
                  %174 = arith.andi %169, %cst_8 : vector<16xi32>
                  %175 = arith.ori %173, %174 : vector<16xi32>
                  %176 = arith.bitcast %175 : vector<16xi32> to vector<16xf32>
                  %177 = math.fma %168, %cst_12, %159 : vector<16xf32>
                  %178 = math.fma %176, %cst_12, %160 : vector<16xf32>
                  %179 = arith.bitcast %177 : vector<16xf32> to vector<16xi32>
                  %180 = arith.bitcast %178 : vector<16xf32> to vector<16xi32>
                  %181 = llvm.bitcast %179 : vector<16xi32> to vector<32xi16>
                  %182 = llvm.bitcast %180 : vector<16xi32> to vector<32xi16>
                  %183 = vector.shuffle %181, %182 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 43, 45, 47, 49, 51, 53, 55, 57, 59, 61, 63] : vector<32xi16>, vector<32xi16>
                  %184 = vector.shuffle %181, %182 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40, 42, 44, 46, 48, 50, 52, 54, 56, 58, 60, 62] : vector<32xi16>, vector<32xi16>
                  %185 = arith.shli %184, %cst_7 : vector<32xi16>
                  %186 = arith.shli %183, %cst_6 : vector<32xi16>
                  %187 = arith.addi %185, %186 : vector<32xi16>
                  %188 = arith.andi %187, %cst_5 : vector<32xi16>
                  %189 = arith.andi %183, %cst_4 : vector<32xi16>
                  %190 = arith.ori %188, %189 : vector<32xi16>
                  %191 = arith.shrui %190, %cst_7 : vector<32xi16>
                  %192 = arith.trunci %191 : vector<32xi16> to vector<32xi8>
                  vector.store %192, %6[%145] : memref<?xi8>, vector<32xi8>
                  %193 = arith.addi %98, %arg16 : index
                  %194 = arith.addi %193, %22 : index
                  memref.prefetch %2[%194], read, locality<3>, data : memref<?xf32>
                  %195 = arith.addi %194, %c16 : index
                  memref.prefetch %2[%195], read, locality<3>, data : memref<?xf32>
                }
                %144 = arith.cmpi ne, %142, %c0 : index
                scf.if %144 {
                  %145 = arith.addi %99, %141 : index
                  %146 = arith.addi %98, %141 : index
                  %147 = vector.create_mask %142 : vector<16xi1>
                  %148 = vector.maskedload %2[%146], %147, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %149 = arith.addi %146, %c16 : index
                  %150 = arith.subi %142, %c16 : index
                  %151 = vector.create_mask %150 : vector<16xi1>
                  %152 = vector.maskedload %2[%149], %151, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %153 = arith.mulf %148, %137 : vector<16xf32>
                  %154 = arith.mulf %152, %137 : vector<16xf32>
                  %155 = vector.create_mask %142 : vector<16xi1>
                  %156 = vector.maskedload %3[%141], %155, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %157 = arith.addi %141, %c16 : index
                  %158 = arith.subi %142, %c16 : index
                  %159 = vector.create_mask %158 : vector<16xi1>
                  %160 = vector.maskedload %3[%157], %159, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %161 = arith.addf %156, %136 : vector<16xf32>
                  %162 = arith.addf %160, %136 : vector<16xf32>
                  %163 = arith.mulf %153, %161 : vector<16xf32>
                  %164 = arith.mulf %154, %162 : vector<16xf32>
                  %165 = arith.mulf %163, %135 : vector<16xf32>
                  %166 = arith.mulf %164, %135 : vector<16xf32>
                  %167 = arith.bitcast %165 : vector<16xf32> to vector<16xi32>
                  %168 = arith.andi %167, %cst_11 : vector<16xi32>
                  %169 = arith.bitcast %168 : vector<16xi32> to vector<16xf32>
                  %170 = arith.andi %167, %cst_10 : vector<16xi32>
                  %171 = arith.maxsi %170, %cst_9 : vector<16xi32>
                  %172 = arith.andi %167, %cst_8 : vector<16xi32>
                  %173 = arith.ori %171, %172 : vector<16xi32>
                  %174 = arith.bitcast %173 : vector<16xi32> to vector<16xf32>
                  %175 = arith.bitcast %166 : vector<16xf32> to vector<16xi32>
                  %176 = arith.andi %175, %cst_11 : vector<16xi32>
                  %177 = arith.bitcast %176 : vector<16xi32> to vector<16xf32>
                  %178 = arith.andi %175, %cst_10 : vector<16xi32>
                  %179 = arith.maxsi %178, %cst_9 : vector<16xi32>
                  %180 = arith.andi %175, %cst_8 : vector<16xi32>
                  %181 = arith.ori %179, %180 : vector<16xi32>
                  %182 = arith.bitcast %181 : vector<16xi32> to vector<16xf32>
                  %183 = math.fma %174, %cst_12, %165 : vector<16xf32>
                  %184 = math.fma %182, %cst_12, %166 : vector<16xf32>
                  %185 = arith.bitcast %183 : vector<16xf32> to vector<16xi32>
                  %186 = arith.bitcast %184 : vector<16xf32> to vector<16xi32>
                  %187 = llvm.bitcast %185 : vector<16xi32> to vector<32xi16>
                  %188 = llvm.bitcast %186 : vector<16xi32> to vector<32xi16>
                  %189 = vector.shuffle %187, %188 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 43, 45, 47, 49, 51, 53, 55, 57, 59, 61, 63] : vector<32xi16>, vector<32xi16>
                  %190 = vector.shuffle %187, %188 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40, 42, 44, 46, 48, 50, 52, 54, 56, 58, 60, 62] : vector<32xi16>, vector<32xi16>
                  %191 = arith.shli %190, %cst_7 : vector<32xi16>
                  %192 = arith.shli %189, %cst_6 : vector<32xi16>
                  %193 = arith.addi %191, %192 : vector<32xi16>
                  %194 = arith.andi %193, %cst_5 : vector<32xi16>
                  %195 = arith.andi %189, %cst_4 : vector<32xi16>
                  %196 = arith.ori %194, %195 : vector<32xi16>
                  %197 = arith.shrui %196, %cst_7 : vector<32xi16>
                  %198 = arith.trunci %197 : vector<32xi16> to vector<32xi8>
                  %199 = vector.create_mask %142 : vector<32xi1>
                  vector.maskedstore %6[%145], %199, %198 : memref<?xi8>, vector<32xi1>, vector<32xi8>
                  %200 = arith.addi %98, %141 : index
                  %201 = arith.addi %200, %22 : index
                  memref.prefetch %2[%201], read, locality<3>, data : memref<?xf32>
                  %202 = arith.addi %201, %c16 : index
                  memref.prefetch %2[%202], read, locality<3>, data : memref<?xf32>
                }
              } else {
                %135 = vector.broadcast %132 : i1 to vector<16xi1>
                %136 = vector.broadcast %123 : f32 to vector<16xf32>
                %137 = vector.broadcast %arg9 : f32 to vector<16xf32>
                %138 = vector.broadcast %108 : f32 to vector<16xf32>
                %139 = arith.divui %arg5, %c64 : index
                %140 = arith.muli %139, %c64 : index
                %141 = arith.divui %arg5, %c32 : index
                %142 = arith.muli %141, %c32 : index
                %143 = arith.subi %arg5, %142 : index
                %144 = arith.cmpi ne, %140, %c0 : index
                scf.if %144 {
                  %146 = arith.subi %140, %c64 : index
                  %147 = vector.load %2[%98] : memref<?xf32>, vector<16xf32>
                  %148 = arith.addi %98, %c16 : index
                  %149 = vector.load %2[%148] : memref<?xf32>, vector<16xf32>
                  %150 = arith.mulf %147, %138 : vector<16xf32>
                  %151 = arith.mulf %149, %138 : vector<16xf32>
                  %152 = vector.load %3[%c0] : memref<?xf32>, vector<16xf32>
                  %153 = vector.load %3[%c16] : memref<?xf32>, vector<16xf32>
                  %154 = arith.addf %152, %137 : vector<16xf32>
                  %155 = arith.addf %153, %137 : vector<16xf32>
                  %156 = arith.mulf %150, %154 : vector<16xf32>
                  %157 = arith.mulf %151, %155 : vector<16xf32>
                  %158 = arith.mulf %156, %136 : vector<16xf32>
                  %159 = arith.mulf %157, %136 : vector<16xf32>
                  %160 = arith.cmpf une, %158, %158 : vector<16xf32>
                  %161 = arith.cmpf une, %159, %159 : vector<16xf32>
                  %162 = arith.select %160, %cst_3, %cst_27 : vector<16xi1>, vector<16xi32>
                  %163 = arith.select %161, %cst_3, %cst_27 : vector<16xi1>, vector<16xi32>
                  %164 = arith.bitcast %158 : vector<16xf32> to vector<16xi32>
                  %165 = arith.andi %164, %cst_25 : vector<16xi32>
                  %166 = arith.minsi %165, %cst_2 : vector<16xi32>
                  %167 = arith.bitcast %166 : vector<16xi32> to vector<16xf32>
                  %168 = arith.bitcast %159 : vector<16xf32> to vector<16xi32>
                  %169 = arith.andi %168, %cst_25 : vector<16xi32>
                  %170 = arith.minsi %169, %cst_2 : vector<16xi32>
                  %171 = arith.bitcast %170 : vector<16xi32> to vector<16xf32>
                  %172 = arith.bitcast %158 : vector<16xf32> to vector<16xi32>
                  %173 = arith.bitcast %159 : vector<16xf32> to vector<16xi32>
                  %174 = arith.addi %98, %c32 : index
                  %175 = vector.load %2[%174] : memref<?xf32>, vector<16xf32>
                  %176 = arith.addi %174, %c16 : index
                  %177 = vector.load %2[%176] : memref<?xf32>, vector<16xf32>
                  %178 = arith.mulf %175, %138 : vector<16xf32>
                  %179 = arith.mulf %177, %138 : vector<16xf32>
                  %180 = vector.load %3[%c32] : memref<?xf32>, vector<16xf32>
                  %181 = vector.load %3[%c48] : memref<?xf32>, vector<16xf32>
                  %182 = arith.addf %180, %137 : vector<16xf32>
                  %183 = arith.addf %181, %137 : vector<16xf32>
                  %184 = arith.mulf %178, %182 : vector<16xf32>
                  %185 = arith.mulf %179, %183 : vector<16xf32>
                  %186 = arith.mulf %184, %136 : vector<16xf32>
                  %187 = arith.mulf %185, %136 : vector<16xf32>
                  %188 = arith.cmpf une, %186, %186 : vector<16xf32>
                  %189 = arith.cmpf une, %187, %187 : vector<16xf32>
                  %190 = arith.select %188, %cst_3, %cst_27 : vector<16xi1>, vector<16xi32>
                  %191 = arith.select %189, %cst_3, %cst_27 : vector<16xi1>, vector<16xi32>
                  %192 = arith.bitcast %186 : vector<16xf32> to vector<16xi32>
                  %193 = arith.andi %192, %cst_25 : vector<16xi32>
                  %194 = arith.minsi %193, %cst_2 : vector<16xi32>
                  %195 = arith.bitcast %194 : vector<16xi32> to vector<16xf32>
                  %196 = arith.bitcast %187 : vector<16xf32> to vector<16xi32>
                  %197 = arith.andi %196, %cst_25 : vector<16xi32>
                  %198 = arith.minsi %197, %cst_2 : vector<16xi32>
                  %199 = arith.bitcast %198 : vector<16xi32> to vector<16xf32>
                  %200 = arith.bitcast %186 : vector<16xf32> to vector<16xi32>
                  %201 = arith.bitcast %187 : vector<16xf32> to vector<16xi32>
                  %202:12 = scf.for %arg16 = %c0 to %146 step %c64 iter_args(%arg17 = %162, %arg18 = %163, %arg19 = %167, %arg20 = %171, %arg21 = %172, %arg22 = %173, %arg23 = %190, %arg24 = %191, %arg25 = %195, %arg26 = %199, %arg27 = %200, %arg28 = %201) -> (vector<16xi32>, vector<16xi32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>, vector<16xi32>, vector<16xi32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>) {
                    %286 = arith.addi %arg16, %c64 : index
                    %287 = arith.addi %286, %c32 : index
                    %288 = arith.addi %98, %286 : index
                    %289 = vector.load %2[%288] : memref<?xf32>, vector<16xf32>
                    %290 = arith.addi %288, %c16 : index
                    %291 = vector.load %2[%290] : memref<?xf32>, vector<16xf32>
                    %292 = arith.mulf %289, %138 : vector<16xf32>
                    %293 = arith.mulf %291, %138 : vector<16xf32>
                    %294 = vector.load %3[%286] : memref<?xf32>, vector<16xf32>
                    %295 = arith.addi %286, %c16 : index
                    %296 = vector.load %3[%295] : memref<?xf32>, vector<16xf32>
                    %297 = arith.addf %294, %137 : vector<16xf32>
                    %298 = arith.addf %296, %137 : vector<16xf32>
                    %299 = arith.mulf %292, %297 : vector<16xf32>
                    %300 = arith.mulf %293, %298 : vector<16xf32>
                    %301 = arith.mulf %299, %136 : vector<16xf32>
                    %302 = arith.mulf %300, %136 : vector<16xf32>
                    %303 = arith.cmpf une, %301, %301 : vector<16xf32>
                    %304 = arith.cmpf une, %302, %302 : vector<16xf32>
                    %305 = arith.select %303, %cst_3, %cst_27 : vector<16xi1>, vector<16xi32>
                    %306 = arith.select %304, %cst_3, %cst_27 : vector<16xi1>, vector<16xi32>
                    %307 = arith.bitcast %301 : vector<16xf32> to vector<16xi32>
                    %308 = arith.andi %307, %cst_25 : vector<16xi32>
                    %309 = arith.minsi %308, %cst_2 : vector<16xi32>
                    %310 = arith.bitcast %309 : vector<16xi32> to vector<16xf32>
                    %311 = arith.bitcast %302 : vector<16xf32> to vector<16xi32>
                    %312 = arith.andi %311, %cst_25 : vector<16xi32>
                    %313 = arith.minsi %312, %cst_2 : vector<16xi32>
                    %314 = arith.bitcast %313 : vector<16xi32> to vector<16xf32>
                    %315 = arith.bitcast %301 : vector<16xf32> to vector<16xi32>
                    %316 = arith.bitcast %302 : vector<16xf32> to vector<16xi32>
                    %317 = arith.addi %98, %287 : index
                    %318 = vector.load %2[%317] : memref<?xf32>, vector<16xf32>
                    %319 = arith.addi %317, %c16 : index
                    %320 = vector.load %2[%319] : memref<?xf32>, vector<16xf32>
                    %321 = arith.mulf %318, %138 : vector<16xf32>
                    %322 = arith.mulf %320, %138 : vector<16xf32>
                    %323 = vector.load %3[%287] : memref<?xf32>, vector<16xf32>
                    %324 = arith.addi %287, %c16 : index
                    %325 = vector.load %3[%324] : memref<?xf32>, vector<16xf32>
                    %326 = arith.addf %323, %137 : vector<16xf32>
                    %327 = arith.addf %325, %137 : vector<16xf32>
                    %328 = arith.mulf %321, %326 : vector<16xf32>
                    %329 = arith.mulf %322, %327 : vector<16xf32>
                    %330 = arith.mulf %328, %136 : vector<16xf32>
                    %331 = arith.mulf %329, %136 : vector<16xf32>
                    %332 = arith.cmpf une, %330, %330 : vector<16xf32>
                    %333 = arith.cmpf une, %331, %331 : vector<16xf32>
                    %334 = arith.select %332, %cst_3, %cst_27 : vector<16xi1>, vector<16xi32>
                    %335 = arith.select %333, %cst_3, %cst_27 : vector<16xi1>, vector<16xi32>
                    %336 = arith.bitcast %330 : vector<16xf32> to vector<16xi32>
                    %337 = arith.andi %336, %cst_25 : vector<16xi32>
                    %338 = arith.minsi %337, %cst_2 : vector<16xi32>
                    %339 = arith.bitcast %338 : vector<16xi32> to vector<16xf32>
                    %340 = arith.bitcast %331 : vector<16xf32> to vector<16xi32>
                    %341 = arith.andi %340, %cst_25 : vector<16xi32>
                    %342 = arith.minsi %341, %cst_2 : vector<16xi32>
                    %343 = arith.bitcast %342 : vector<16xi32> to vector<16xf32>
                    %344 = arith.bitcast %330 : vector<16xf32> to vector<16xi32>
                    %345 = arith.bitcast %331 : vector<16xf32> to vector<16xi32>
                    %346 = arith.addi %arg16, %c32 : index
                    %347 = arith.addi %99, %arg16 : index
                    %348 = arith.bitcast %arg19 : vector<16xf32> to vector<16xi32>
                    %349 = arith.andi %348, %cst_11 : vector<16xi32>
                    %350 = arith.bitcast %349 : vector<16xi32> to vector<16xf32>
                    %351 = arith.andi %348, %cst_10 : vector<16xi32>
                    %352 = arith.maxsi %351, %cst_9 : vector<16xi32>
                    %353 = arith.andi %348, %cst_8 : vector<16xi32>
                    %354 = arith.ori %352, %353 : vector<16xi32>
                    %355 = arith.bitcast %354 : vector<16xi32> to vector<16xf32>
                    %356 = arith.bitcast %arg20 : vector<16xf32> to vector<16xi32>
                    %357 = arith.andi %356, %cst_11 : vector<16xi32>
                    %358 = arith.bitcast %357 : vector<16xi32> to vector<16xf32>
                    %359 = arith.andi %356, %cst_10 : vector<16xi32>
                    %360 = arith.maxsi %359, %cst_9 : vector<16xi32>
                    %361 = arith.andi %356, %cst_8 : vector<16xi32>
                    %362 = arith.ori %360, %361 : vector<16xi32>
                    %363 = arith.bitcast %362 : vector<16xi32> to vector<16xf32>
                    %364 = math.fma %355, %cst_12, %arg19 : vector<16xf32>
                    %365 = math.fma %363, %cst_12, %arg20 : vector<16xf32>
                    %366 = arith.bitcast %364 : vector<16xf32> to vector<16xi32>
                    %367 = arith.bitcast %365 : vector<16xf32> to vector<16xi32>
                    %368 = arith.shrui %366, %cst_1 : vector<16xi32>
                    %369 = arith.addi %366, %368 : vector<16xi32>
                    %370 = arith.andi %369, %cst_3 : vector<16xi32>
                    %371 = arith.shrui %arg21, %cst_0 : vector<16xi32>
                    %372 = arith.andi %371, %cst : vector<16xi32>
                    %373 = arith.ori %370, %372 : vector<16xi32>
                    %374 = arith.shrui %367, %cst_1 : vector<16xi32>
                    %375 = arith.addi %367, %374 : vector<16xi32>
                    %376 = arith.andi %375, %cst_3 : vector<16xi32>
                    %377 = arith.shrui %arg22, %cst_0 : vector<16xi32>
                    %378 = arith.andi %377, %cst : vector<16xi32>
                    %379 = arith.ori %376, %378 : vector<16xi32>
                    %380 = arith.select %135, %arg17, %373 : vector<16xi1>, vector<16xi32>
                    %381 = arith.select %135, %arg18, %379 : vector<16xi1>, vector<16xi32>
                    %382 = arith.bitcast %arg25 : vector<16xf32> to vector<16xi32>
                    %383 = arith.andi %382, %cst_11 : vector<16xi32>
                    %384 = arith.bitcast %383 : vector<16xi32> to vector<16xf32>
                    %385 = arith.andi %382, %cst_10 : vector<16xi32>
                    %386 = arith.maxsi %385, %cst_9 : vector<16xi32>
                    %387 = arith.andi %382, %cst_8 : vector<16xi32>
                    %388 = arith.ori %386, %387 : vector<16xi32>
                    %389 = arith.bitcast %388 : vector<16xi32> to vector<16xf32>
                    %390 = arith.bitcast %arg26 : vector<16xf32> to vector<16xi32>
                    %391 = arith.andi %390, %cst_11 : vector<16xi32>
                    %392 = arith.bitcast %391 : vector<16xi32> to vector<16xf32>
                    %393 = arith.andi %390, %cst_10 : vector<16xi32>
                    %394 = arith.maxsi %393, %cst_9 : vector<16xi32>
                    %395 = arith.andi %390, %cst_8 : vector<16xi32>
                    %396 = arith.ori %394, %395 : vector<16xi32>
                    %397 = arith.bitcast %396 : vector<16xi32> to vector<16xf32>
                    %398 = math.fma %389, %cst_12, %arg25 : vector<16xf32>
                    %399 = math.fma %397, %cst_12, %arg26 : vector<16xf32>
                    %400 = arith.bitcast %398 : vector<16xf32> to vector<16xi32>
                    %401 = arith.bitcast %399 : vector<16xf32> to vector<16xi32>
                    %402 = arith.shrui %400, %cst_1 : vector<16xi32>
                    %403 = arith.addi %400, %402 : vector<16xi32>
                    %404 = arith.andi %403, %cst_3 : vector<16xi32>
                    %405 = arith.shrui %arg27, %cst_0 : vector<16xi32>
                    %406 = arith.andi %405, %cst : vector<16xi32>
                    %407 = arith.ori %404, %406 : vector<16xi32>
                    %408 = arith.shrui %401, %cst_1 : vector<16xi32>
                    %409 = arith.addi %401, %408 : vector<16xi32>
                    %410 = arith.andi %409, %cst_3 : vector<16xi32>
                    %411 = arith.shrui %arg28, %cst_0 : vector<16xi32>
                    %412 = arith.andi %411, %cst : vector<16xi32>
                    %413 = arith.ori %410, %412 : vector<16xi32>
                    %414 = arith.select %135, %arg23, %407 : vector<16xi1>, vector<16xi32>
                    %415 = arith.select %135, %arg24, %413 : vector<16xi1>, vector<16xi32>
                    %416 = arith.trunci %380 : vector<16xi32> to vector<16xi8>
                    vector.store %416, %6[%347] : memref<?xi8>, vector<16xi8>
                    %417 = arith.trunci %381 : vector<16xi32> to vector<16xi8>
                    %418 = arith.addi %347, %c16 : index
                    vector.store %417, %6[%418] : memref<?xi8>, vector<16xi8>
                    %419 = arith.trunci %414 : vector<16xi32> to vector<16xi8>
                    %420 = arith.addi %347, %c32 : index
                    vector.store %419, %6[%420] : memref<?xi8>, vector<16xi8>
                    %421 = arith.trunci %415 : vector<16xi32> to vector<16xi8>
                    %422 = arith.addi %347, %c48 : index
                    vector.store %421, %6[%422] : memref<?xi8>, vector<16xi8>
                    %423 = arith.addi %98, %arg16 : index
                    %424 = arith.addi %423, %22 : index
                    memref.prefetch %2[%424], read, locality<3>, data : memref<?xf32>
                    %425 = arith.addi %424, %c16 : index
                    memref.prefetch %2[%425], read, locality<3>, data : memref<?xf32>
                    %426 = arith.addi %98, %346 : index
                    %427 = arith.addi %426, %22 : index
                    memref.prefetch %2[%427], read, locality<3>, data : memref<?xf32>
                    %428 = arith.addi %427, %c16 : index
                    memref.prefetch %2[%428], read, locality<3>, data : memref<?xf32>
                    scf.yield %305, %306, %310, %314, %315, %316, %334, %335, %339, %343, %344, %345 : vector<16xi32>, vector<16xi32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>, vector<16xi32>, vector<16xi32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>
                  }
                  %203 = arith.addi %146, %c32 : index
                  %204 = arith.addi %99, %146 : index
                  %205 = arith.bitcast %202#2 : vector<16xf32> to vector<16xi32>
                  %206 = arith.andi %205, %cst_11 : vector<16xi32>
                  %207 = arith.bitcast %206 : vector<16xi32> to vector<16xf32>
                  %208 = arith.andi %205, %cst_10 : vector<16xi32>
                  %209 = arith.maxsi %208, %cst_9 : vector<16xi32>
                  %210 = arith.andi %205, %cst_8 : vector<16xi32>
                  %211 = arith.ori %209, %210 : vector<16xi32>
                  %212 = arith.bitcast %211 : vector<16xi32> to vector<16xf32>
                  %213 = arith.bitcast %202#3 : vector<16xf32> to vector<16xi32>
                  %214 = arith.andi %213, %cst_11 : vector<16xi32>
                  %215 = arith.bitcast %214 : vector<16xi32> to vector<16xf32>
                  %216 = arith.andi %213, %cst_10 : vector<16xi32>
                  %217 = arith.maxsi %216, %cst_9 : vector<16xi32>
                  %218 = arith.andi %213, %cst_8 : vector<16xi32>
                  %219 = arith.ori %217, %218 : vector<16xi32>
                  %220 = arith.bitcast %219 : vector<16xi32> to vector<16xf32>
                  %221 = math.fma %212, %cst_12, %202#2 : vector<16xf32>
                  %222 = math.fma %220, %cst_12, %202#3 : vector<16xf32>
                  %223 = arith.bitcast %221 : vector<16xf32> to vector<16xi32>
                  %224 = arith.bitcast %222 : vector<16xf32> to vector<16xi32>
                  %225 = arith.shrui %223, %cst_1 : vector<16xi32>
                  %226 = arith.addi %223, %225 : vector<16xi32>
                  %227 = arith.andi %226, %cst_3 : vector<16xi32>
                  %228 = arith.shrui %202#4, %cst_0 : vector<16xi32>
                  %229 = arith.andi %228, %cst : vector<16xi32>
                  %230 = arith.ori %227, %229 : vector<16xi32>
                  %231 = arith.shrui %224, %cst_1 : vector<16xi32>
                  %232 = arith.addi %224, %231 : vector<16xi32>
                  %233 = arith.andi %232, %cst_3 : vector<16xi32>
                  %234 = arith.shrui %202#5, %cst_0 : vector<16xi32>
                  %235 = arith.andi %234, %cst : vector<16xi32>
                  %236 = arith.ori %233, %235 : vector<16xi32>
                  %237 = arith.select %135, %202#0, %230 : vector<16xi1>, vector<16xi32>
                  %238 = arith.select %135, %202#1, %236 : vector<16xi1>, vector<16xi32>
                  %239 = arith.bitcast %202#8 : vector<16xf32> to vector<16xi32>
                  %240 = arith.andi %239, %cst_11 : vector<16xi32>
                  %241 = arith.bitcast %240 : vector<16xi32> to vector<16xf32>
                  %242 = arith.andi %239, %cst_10 : vector<16xi32>
                  %243 = arith.maxsi %242, %cst_9 : vector<16xi32>
                  %244 = arith.andi %239, %cst_8 : vector<16xi32>
                  %245 = arith.ori %243, %244 : vector<16xi32>
                  %246 = arith.bitcast %245 : vector<16xi32> to vector<16xf32>
                  %247 = arith.bitcast %202#9 : vector<16xf32> to vector<16xi32>
                  %248 = arith.andi %247, %cst_11 : vector<16xi32>
                  %249 = arith.bitcast %248 : vector<16xi32> to vector<16xf32>
                  %250 = arith.andi %247, %cst_10 : vector<16xi32>
                  %251 = arith.maxsi %250, %cst_9 : vector<16xi32>
                  %252 = arith.andi %247, %cst_8 : vector<16xi32>
                  %253 = arith.ori %251, %252 : vector<16xi32>
                  %254 = arith.bitcast %253 : vector<16xi32> to vector<16xf32>
                  %255 = math.fma %246, %cst_12, %202#8 : vector<16xf32>
                  %256 = math.fma %254, %cst_12, %202#9 : vector<16xf32>
                  %257 = arith.bitcast %255 : vector<16xf32> to vector<16xi32>
                  %258 = arith.bitcast %256 : vector<16xf32> to vector<16xi32>
                  %259 = arith.shrui %257, %cst_1 : vector<16xi32>
                  %260 = arith.addi %257, %259 : vector<16xi32>
                  %261 = arith.andi %260, %cst_3 : vector<16xi32>
                  %262 = arith.shrui %202#10, %cst_0 : vector<16xi32>
                  %263 = arith.andi %262, %cst : vector<16xi32>
                  %264 = arith.ori %261, %263 : vector<16xi32>
                  %265 = arith.shrui %258, %cst_1 : vector<16xi32>
                  %266 = arith.addi %258, %265 : vector<16xi32>
                  %267 = arith.andi %266, %cst_3 : vector<16xi32>
                  %268 = arith.shrui %202#11, %cst_0 : vector<16xi32>
                  %269 = arith.andi %268, %cst : vector<16xi32>
                  %270 = arith.ori %267, %269 : vector<16xi32>
                  %271 = arith.select %135, %202#6, %264 : vector<16xi1>, vector<16xi32>
                  %272 = arith.select %135, %202#7, %270 : vector<16xi1>, vector<16xi32>
                  %273 = arith.trunci %237 : vector<16xi32> to vector<16xi8>
                  vector.store %273, %6[%204] : memref<?xi8>, vector<16xi8>
                  %274 = arith.trunci %238 : vector<16xi32> to vector<16xi8>
                  %275 = arith.addi %204, %c16 : index
                  vector.store %274, %6[%275] : memref<?xi8>, vector<16xi8>
                  %276 = arith.trunci %271 : vector<16xi32> to vector<16xi8>
                  %277 = arith.addi %204, %c32 : index
                  vector.store %276, %6[%277] : memref<?xi8>, vector<16xi8>
                  %278 = arith.trunci %272 : vector<16xi32> to vector<16xi8>
                  %279 = arith.addi %204, %c48 : index
                  vector.store %278, %6[%279] : memref<?xi8>, vector<16xi8>
                  %280 = arith.addi %98, %146 : index
                  %281 = arith.addi %280, %22 : index
                  memref.prefetch %2[%281], read, locality<3>, data : memref<?xf32>
                  %282 = arith.addi %281, %c16 : index
                  memref.prefetch %2[%282], read, locality<3>, data : memref<?xf32>
                  %283 = arith.addi %98, %203 : index
                  %284 = arith.addi %283, %22 : index
                  memref.prefetch %2[%284], read, locality<3>, data : memref<?xf32>
                  %285 = arith.addi %284, %c16 : index
                  memref.prefetch %2[%285], read, locality<3>, data : memref<?xf32>
                }
                scf.for %arg16 = %140 to %142 step %c32 {
                  %146 = arith.addi %99, %arg16 : index
                  %147 = arith.addi %98, %arg16 : index
                  %148 = vector.load %2[%147] : memref<?xf32>, vector<16xf32>
                  %149 = arith.addi %147, %c16 : index
                  %150 = vector.load %2[%149] : memref<?xf32>, vector<16xf32>
                  %151 = arith.mulf %148, %138 : vector<16xf32>
                  %152 = arith.mulf %150, %138 : vector<16xf32>
                  %153 = vector.load %3[%arg16] : memref<?xf32>, vector<16xf32>
                  %154 = arith.addi %arg16, %c16 : index
                  %155 = vector.load %3[%154] : memref<?xf32>, vector<16xf32>
                  %156 = arith.addf %153, %137 : vector<16xf32>
                  %157 = arith.addf %155, %137 : vector<16xf32>
                  %158 = arith.mulf %151, %156 : vector<16xf32>
                  %159 = arith.mulf %152, %157 : vector<16xf32>
                  %160 = arith.mulf %158, %136 : vector<16xf32>
                  %161 = arith.mulf %159, %136 : vector<16xf32>
                  %162 = arith.cmpf une, %160, %160 : vector<16xf32>
                  %163 = arith.cmpf une, %161, %161 : vector<16xf32>
                  %164 = arith.select %162, %cst_3, %cst_27 : vector<16xi1>, vector<16xi32>
                  %165 = arith.select %163, %cst_3, %cst_27 : vector<16xi1>, vector<16xi32>
                  %166 = arith.bitcast %160 : vector<16xf32> to vector<16xi32>
                  %167 = arith.andi %166, %cst_25 : vector<16xi32>
                  %168 = arith.minsi %167, %cst_2 : vector<16xi32>
                  %169 = arith.bitcast %168 : vector<16xi32> to vector<16xf32>
                  %170 = arith.bitcast %161 : vector<16xf32> to vector<16xi32>
                  %171 = arith.andi %170, %cst_25 : vector<16xi32>
                  %172 = arith.minsi %171, %cst_2 : vector<16xi32>
                  %173 = arith.bitcast %172 : vector<16xi32> to vector<16xf32>
                  %174 = arith.bitcast %169 : vector<16xf32> to vector<16xi32>
                  %175 = arith.andi %174, %cst_11 : vector<16xi32>
                  %176 = arith.bitcast %175 : vector<16xi32> to vector<16xf32>
                  %177 = arith.andi %174, %cst_10 : vector<16xi32>
                  %178 = arith.maxsi %177, %cst_9 : vector<16xi32>
                  %179 = arith.andi %174, %cst_8 : vector<16xi32>
                  %180 = arith.ori %178, %179 : vector<16xi32>
                  %181 = arith.bitcast %180 : vector<16xi32> to vector<16xf32>
                  %182 = arith.bitcast %173 : vector<16xf32> to vector<16xi32>
                  %183 = arith.andi %182, %cst_11 : vector<16xi32>
                  %184 = arith.bitcast %183 : vector<16xi32> to vector<16xf32>
                  %185 = arith.andi %182, %cst_10 : vector<16xi32>
                  %186 = arith.maxsi %185, %cst_9 : vector<16xi32>
                  %187 = arith.andi %182, %cst_8 : vector<16xi32>
                  %188 = arith.ori %186, %187 : vector<16xi32>
                  %189 = arith.bitcast %188 : vector<16xi32> to vector<16xf32>
                  %190 = math.fma %181, %cst_12, %169 : vector<16xf32>
                  %191 = math.fma %189, %cst_12, %173 : vector<16xf32>
                  %192 = arith.bitcast %190 : vector<16xf32> to vector<16xi32>
                  %193 = arith.bitcast %191 : vector<16xf32> to vector<16xi32>
                  %194 = arith.bitcast %160 : vector<16xf32> to vector<16xi32>
                  %195 = arith.bitcast %161 : vector<16xf32> to vector<16xi32>
                  %196 = arith.shrui %192, %cst_1 : vector<16xi32>
                  %197 = arith.addi %192, %196 : vector<16xi32>
                  %198 = arith.andi %197, %cst_3 : vector<16xi32>
                  %199 = arith.shrui %194, %cst_0 : vector<16xi32>
                  %200 = arith.andi %199, %cst : vector<16xi32>
                  %201 = arith.ori %198, %200 : vector<16xi32>
                  %202 = arith.shrui %193, %cst_1 : vector<16xi32>
                  %203 = arith.addi %193, %202 : vector<16xi32>
                  %204 = arith.andi %203, %cst_3 : vector<16xi32>
                  %205 = arith.shrui %195, %cst_0 : vector<16xi32>
                  %206 = arith.andi %205, %cst : vector<16xi32>
                  %207 = arith.ori %204, %206 : vector<16xi32>
                  %208 = arith.select %135, %164, %201 : vector<16xi1>, vector<16xi32>
                  %209 = arith.select %135, %165, %207 : vector<16xi1>, vector<16xi32>
                  %210 = arith.trunci %208 : vector<16xi32> to vector<16xi8>
                  vector.store %210, %6[%146] : memref<?xi8>, vector<16xi8>
                  %211 = arith.trunci %209 : vector<16xi32> to vector<16xi8>
                  %212 = arith.addi %146, %c16 : index
                  vector.store %211, %6[%212] : memref<?xi8>, vector<16xi8>
                  %213 = arith.addi %98, %arg16 : index
                  %214 = arith.addi %213, %22 : index
                  memref.prefetch %2[%214], read, locality<3>, data : memref<?xf32>
                  %215 = arith.addi %214, %c16 : index
                  memref.prefetch %2[%215], read, locality<3>, data : memref<?xf32>
                }
                %145 = arith.cmpi ne, %143, %c0 : index
                scf.if %145 {
                  %146 = arith.addi %99, %142 : index
                  %147 = arith.addi %98, %142 : index
                  %148 = vector.create_mask %143 : vector<16xi1>
                  %149 = vector.maskedload %2[%147], %148, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %150 = arith.addi %147, %c16 : index
                  %151 = arith.subi %143, %c16 : index
                  %152 = vector.create_mask %151 : vector<16xi1>
                  %153 = vector.maskedload %2[%150], %152, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %154 = arith.mulf %149, %138 : vector<16xf32>
                  %155 = arith.mulf %153, %138 : vector<16xf32>
                  %156 = vector.create_mask %143 : vector<16xi1>
                  %157 = vector.maskedload %3[%142], %156, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %158 = arith.addi %142, %c16 : index
                  %159 = arith.subi %143, %c16 : index
                  %160 = vector.create_mask %159 : vector<16xi1>
                  %161 = vector.maskedload %3[%158], %160, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %162 = arith.addf %157, %137 : vector<16xf32>
                  %163 = arith.addf %161, %137 : vector<16xf32>
                  %164 = arith.mulf %154, %162 : vector<16xf32>
                  %165 = arith.mulf %155, %163 : vector<16xf32>
                  %166 = arith.mulf %164, %136 : vector<16xf32>
                  %167 = arith.mulf %165, %136 : vector<16xf32>
                  %168 = arith.cmpf une, %166, %166 : vector<16xf32>
                  %169 = arith.cmpf une, %167, %167 : vector<16xf32>
                  %170 = arith.select %168, %cst_3, %cst_27 : vector<16xi1>, vector<16xi32>
                  %171 = arith.select %169, %cst_3, %cst_27 : vector<16xi1>, vector<16xi32>
                  %172 = arith.bitcast %166 : vector<16xf32> to vector<16xi32>
                  %173 = arith.andi %172, %cst_25 : vector<16xi32>
                  %174 = arith.minsi %173, %cst_2 : vector<16xi32>
                  %175 = arith.bitcast %174 : vector<16xi32> to vector<16xf32>
                  %176 = arith.bitcast %167 : vector<16xf32> to vector<16xi32>
                  %177 = arith.andi %176, %cst_25 : vector<16xi32>
                  %178 = arith.minsi %177, %cst_2 : vector<16xi32>
                  %179 = arith.bitcast %178 : vector<16xi32> to vector<16xf32>
                  %180 = arith.bitcast %175 : vector<16xf32> to vector<16xi32>
                  %181 = arith.andi %180, %cst_11 : vector<16xi32>
                  %182 = arith.bitcast %181 : vector<16xi32> to vector<16xf32>
                  %183 = arith.andi %180, %cst_10 : vector<16xi32>
                  %184 = arith.maxsi %183, %cst_9 : vector<16xi32>
                  %185 = arith.andi %180, %cst_8 : vector<16xi32>
                  %186 = arith.ori %184, %185 : vector<16xi32>
                  %187 = arith.bitcast %186 : vector<16xi32> to vector<16xf32>
                  %188 = arith.bitcast %179 : vector<16xf32> to vector<16xi32>
                  %189 = arith.andi %188, %cst_11 : vector<16xi32>
                  %190 = arith.bitcast %189 : vector<16xi32> to vector<16xf32>
                  %191 = arith.andi %188, %cst_10 : vector<16xi32>
                  %192 = arith.maxsi %191, %cst_9 : vector<16xi32>
                  %193 = arith.andi %188, %cst_8 : vector<16xi32>
                  %194 = arith.ori %192, %193 : vector<16xi32>
                  %195 = arith.bitcast %194 : vector<16xi32> to vector<16xf32>
                  %196 = math.fma %187, %cst_12, %175 : vector<16xf32>
                  %197 = math.fma %195, %cst_12, %179 : vector<16xf32>
                  %198 = arith.bitcast %196 : vector<16xf32> to vector<16xi32>
                  %199 = arith.bitcast %197 : vector<16xf32> to vector<16xi32>
                  %200 = arith.bitcast %166 : vector<16xf32> to vector<16xi32>
                  %201 = arith.bitcast %167 : vector<16xf32> to vector<16xi32>
                  %202 = arith.shrui %198, %cst_1 : vector<16xi32>
                  %203 = arith.addi %198, %202 : vector<16xi32>
                  %204 = arith.andi %203, %cst_3 : vector<16xi32>
                  %205 = arith.shrui %200, %cst_0 : vector<16xi32>
                  %206 = arith.andi %205, %cst : vector<16xi32>
                  %207 = arith.ori %204, %206 : vector<16xi32>
                  %208 = arith.shrui %199, %cst_1 : vector<16xi32>
                  %209 = arith.addi %199, %208 : vector<16xi32>
                  %210 = arith.andi %209, %cst_3 : vector<16xi32>
                  %211 = arith.shrui %201, %cst_0 : vector<16xi32>
                  %212 = arith.andi %211, %cst : vector<16xi32>
                  %213 = arith.ori %210, %212 : vector<16xi32>
                  %214 = arith.select %135, %170, %207 : vector<16xi1>, vector<16xi32>
                  %215 = arith.select %135, %171, %213 : vector<16xi1>, vector<16xi32>
                  %216 = arith.trunci %214 : vector<16xi32> to vector<16xi8>
                  %217 = vector.create_mask %143 : vector<16xi1>
                  vector.maskedstore %6[%146], %217, %216 : memref<?xi8>, vector<16xi1>, vector<16xi8>
                  %218 = arith.trunci %215 : vector<16xi32> to vector<16xi8>
                  %219 = arith.addi %146, %c16 : index
                  %220 = arith.subi %143, %c16 : index
                  %221 = vector.create_mask %220 : vector<16xi1>
                  vector.maskedstore %6[%219], %221, %218 : memref<?xi8>, vector<16xi1>, vector<16xi8>
                  %222 = arith.addi %98, %142 : index
                  %223 = arith.addi %222, %22 : index
                  memref.prefetch %2[%223], read, locality<3>, data : memref<?xf32>
                  %224 = arith.addi %223, %c16 : index
                  memref.prefetch %2[%224], read, locality<3>, data : memref<?xf32>
                }
              }
              scf.yield %134#0, %134#1, %134#2 : f32, f32, f32
            }
          }
        }
        %18 = llvm.inline_asm has_side_effects asm_dialect = att operand_attrs = [] "leaq -136(%rsp), %rsp; movl $1, (%rsp); ldmxcsr (%rsp); leaq 136(%rsp), %rsp; movl $1, $0", "=r,r,~{memory}" %10 : (i32) -> i32
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
