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
        %c128 = arith.constant 128 : index
        %cst_28 = arith.constant dense<1> : vector<16xi32>
        %c2143289344_i32 = arith.constant 2143289344 : i32
        %alloca = memref.alloca() alignment = 64 : memref<1024xf32>
        %c32 = arith.constant 32 : index
        %c31 = arith.constant 31 : index
        %c2 = arith.constant 2 : index
        %c4 = arith.constant 4 : index
        %c8192 = arith.constant 8192 : index
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
        %15 = arith.divui %c8192, %arg5 : index
        %16 = arith.minsi %c4, %15 : index
        %17 = arith.maxsi %c2, %16 : index
        %18 = arith.muli %arg6, %17 : index
        %19 = arith.addi %arg5, %c31 : index
        %20 = arith.divui %19, %c32 : index
        %21 = arith.subi %20, %c1 : index
        %22 = arith.index_cast %21 : index to i64
        %23 = math.ctlz %22 : i64
        %c64_i64 = arith.constant 64 : i64
        %24 = arith.subi %c64_i64, %23 : i64
        %c8_i64 = arith.constant 8 : i64
        %25 = arith.shli %c8_i64, %24 : i64
        %26 = arith.index_cast %25 : i64 to index
        %27 = arith.minsi %c8192, %26 : index
        %28 = arith.index_cast %arg5 : index to i32
        %29 = arith.sitofp %28 : i32 to f32
        %30 = arith.bitcast %c2143289344_i32 : i32 to f32
        %31 = vector.broadcast %arg9 : f32 to vector<16xf32>
        %32 = arith.divui %27, %c128 : index
        %33 = arith.maxsi %32, %c1 : index
        %34 = arith.divui %arg5, %27 : index
        %35 = arith.muli %34, %27 : index
        %36 = arith.subi %arg5, %35 : index
        %37 = arith.divui %36, %c128 : index
        %38 = arith.remui %36, %c128 : index
        %39 = arith.cmpi ne, %38, %c0 : index
        %40 = arith.cmpi slt, %27, %c128 : index
        %41 = arith.ori %39, %40 : i1
        %42 = arith.select %41, %c1, %c0 : index
        %43:2 = scf.for %arg12 = %c0 to %37 step %c1 iter_args(%arg13 = %cst_27, %arg14 = %cst_27) -> (vector<16xi32>, vector<16xi32>) {
          %54 = arith.addi %34, %c1 : index
          %55 = arith.muli %arg12, %c128 : index
          %56:2 = scf.for %arg15 = %c0 to %54 step %c1 iter_args(%arg16 = %arg13, %arg17 = %arg14) -> (vector<16xi32>, vector<16xi32>) {
            %57 = arith.muli %arg15, %27 : index
            %58 = arith.addi %55, %57 : index
            %59 = vector.load %3[%58] : memref<?xf32>, vector<16xf32>
            %60 = arith.addi %58, %c16 : index
            %61 = vector.load %3[%60] : memref<?xf32>, vector<16xf32>
            %62 = arith.addf %59, %31 : vector<16xf32>
            %63 = arith.addf %61, %31 : vector<16xf32>
            %64 = math.absf %62 : vector<16xf32>
            %65 = math.absf %63 : vector<16xf32>
            %66 = arith.bitcast %64 : vector<16xf32> to vector<16xi32>
            %67 = arith.bitcast %65 : vector<16xf32> to vector<16xi32>
            %68 = arith.subi %66, %cst_28 : vector<16xi32>
            %69 = arith.subi %67, %cst_28 : vector<16xi32>
            %70 = arith.bitcast %68 : vector<16xi32> to vector<16xf32>
            %71 = arith.bitcast %69 : vector<16xi32> to vector<16xf32>
            %72 = arith.bitcast %70 : vector<16xf32> to vector<16xi32>
            %73 = arith.andi %72, %cst_25 : vector<16xi32>
            %74 = arith.bitcast %71 : vector<16xf32> to vector<16xi32>
            %75 = arith.andi %74, %cst_25 : vector<16xi32>
            %76 = arith.maxsi %73, %arg16 : vector<16xi32>
            %77 = arith.maxsi %75, %arg17 : vector<16xi32>
            %78 = arith.addi %58, %c32 : index
            %79 = vector.load %3[%78] : memref<?xf32>, vector<16xf32>
            %80 = arith.addi %78, %c16 : index
            %81 = vector.load %3[%80] : memref<?xf32>, vector<16xf32>
            %82 = arith.addf %79, %31 : vector<16xf32>
            %83 = arith.addf %81, %31 : vector<16xf32>
            %84 = math.absf %82 : vector<16xf32>
            %85 = math.absf %83 : vector<16xf32>
            %86 = arith.bitcast %84 : vector<16xf32> to vector<16xi32>
            %87 = arith.bitcast %85 : vector<16xf32> to vector<16xi32>
            %88 = arith.subi %86, %cst_28 : vector<16xi32>
            %89 = arith.subi %87, %cst_28 : vector<16xi32>
            %90 = arith.bitcast %88 : vector<16xi32> to vector<16xf32>
            %91 = arith.bitcast %89 : vector<16xi32> to vector<16xf32>
            %92 = arith.bitcast %90 : vector<16xf32> to vector<16xi32>
            %93 = arith.andi %92, %cst_25 : vector<16xi32>
            %94 = arith.bitcast %91 : vector<16xf32> to vector<16xi32>
            %95 = arith.andi %94, %cst_25 : vector<16xi32>
            %96 = arith.maxsi %93, %77 : vector<16xi32>
            %97 = arith.maxsi %95, %76 : vector<16xi32>
            %98 = arith.addi %58, %c64 : index
            %99 = vector.load %3[%98] : memref<?xf32>, vector<16xf32>
            %100 = arith.addi %98, %c16 : index
            %101 = vector.load %3[%100] : memref<?xf32>, vector<16xf32>
            %102 = arith.addf %99, %31 : vector<16xf32>
            %103 = arith.addf %101, %31 : vector<16xf32>
            %104 = math.absf %102 : vector<16xf32>
            %105 = math.absf %103 : vector<16xf32>
            %106 = arith.bitcast %104 : vector<16xf32> to vector<16xi32>
            %107 = arith.bitcast %105 : vector<16xf32> to vector<16xi32>
            %108 = arith.subi %106, %cst_28 : vector<16xi32>
            %109 = arith.subi %107, %cst_28 : vector<16xi32>
            %110 = arith.bitcast %108 : vector<16xi32> to vector<16xf32>
            %111 = arith.bitcast %109 : vector<16xi32> to vector<16xf32>
            %112 = arith.bitcast %110 : vector<16xf32> to vector<16xi32>
            %113 = arith.andi %112, %cst_25 : vector<16xi32>
            %114 = arith.bitcast %111 : vector<16xf32> to vector<16xi32>
            %115 = arith.andi %114, %cst_25 : vector<16xi32>
            %116 = arith.maxsi %113, %97 : vector<16xi32>
            %117 = arith.maxsi %115, %96 : vector<16xi32>
            %118 = arith.addi %58, %c96 : index
            %119 = vector.load %3[%118] : memref<?xf32>, vector<16xf32>
            %120 = arith.addi %118, %c16 : index
            %121 = vector.load %3[%120] : memref<?xf32>, vector<16xf32>
            %122 = arith.addf %119, %31 : vector<16xf32>
            %123 = arith.addf %121, %31 : vector<16xf32>
            %124 = math.absf %122 : vector<16xf32>
            %125 = math.absf %123 : vector<16xf32>
            %126 = arith.bitcast %124 : vector<16xf32> to vector<16xi32>
            %127 = arith.bitcast %125 : vector<16xf32> to vector<16xi32>
            %128 = arith.subi %126, %cst_28 : vector<16xi32>
            %129 = arith.subi %127, %cst_28 : vector<16xi32>
            %130 = arith.bitcast %128 : vector<16xi32> to vector<16xf32>
            %131 = arith.bitcast %129 : vector<16xi32> to vector<16xf32>
            %132 = arith.bitcast %130 : vector<16xf32> to vector<16xi32>
            %133 = arith.andi %132, %cst_25 : vector<16xi32>
            %134 = arith.bitcast %131 : vector<16xf32> to vector<16xi32>
            %135 = arith.andi %134, %cst_25 : vector<16xi32>
            %136 = arith.maxsi %133, %117 : vector<16xi32>
            %137 = arith.maxsi %135, %116 : vector<16xi32>
            scf.yield %137, %136 : vector<16xi32>, vector<16xi32>
          }
          scf.yield %56#0, %56#1 : vector<16xi32>, vector<16xi32>
        }
        %44 = arith.addi %37, %42 : index
        %45:2 = scf.for %arg12 = %37 to %44 step %c1 iter_args(%arg13 = %43#0, %arg14 = %43#1) -> (vector<16xi32>, vector<16xi32>) {
          %54 = arith.muli %arg12, %c128 : index
          %55 = arith.addi %34, %c1 : index
          %56:2 = scf.for %arg15 = %c0 to %55 step %c1 iter_args(%arg16 = %arg13, %arg17 = %arg14) -> (vector<16xi32>, vector<16xi32>) {
            %57 = arith.muli %arg15, %27 : index
            %58 = arith.addi %54, %57 : index
            %59 = arith.subi %arg5, %58 : index
            %60 = arith.subi %27, %54 : index
            %61 = arith.minsi %59, %60 : index
            %62 = vector.create_mask %61 : vector<16xi1>
            %63 = vector.maskedload %3[%58], %62, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
            %64 = arith.addi %58, %c16 : index
            %65 = arith.subi %61, %c16 : index
            %66 = vector.create_mask %65 : vector<16xi1>
            %67 = vector.maskedload %3[%64], %66, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
            %68 = arith.addf %63, %31 : vector<16xf32>
            %69 = arith.addf %67, %31 : vector<16xf32>
            %70 = math.absf %68 : vector<16xf32>
            %71 = math.absf %69 : vector<16xf32>
            %72 = arith.bitcast %70 : vector<16xf32> to vector<16xi32>
            %73 = arith.bitcast %71 : vector<16xf32> to vector<16xi32>
            %74 = arith.subi %72, %cst_28 : vector<16xi32>
            %75 = arith.subi %73, %cst_28 : vector<16xi32>
            %76 = arith.bitcast %74 : vector<16xi32> to vector<16xf32>
            %77 = arith.bitcast %75 : vector<16xi32> to vector<16xf32>
            %78 = arith.index_cast %61 : index to i32
            %79 = vector.broadcast %78 : i32 to vector<16xi32>
            %80 = arith.cmpi slt, %cst_23, %79 : vector<16xi32>
            %81 = arith.select %80, %76, %cst_26 : vector<16xi1>, vector<16xf32>
            %82 = arith.cmpi slt, %cst_22, %79 : vector<16xi32>
            %83 = arith.select %82, %77, %cst_26 : vector<16xi1>, vector<16xf32>
            %84 = arith.bitcast %81 : vector<16xf32> to vector<16xi32>
            %85 = arith.andi %84, %cst_25 : vector<16xi32>
            %86 = arith.bitcast %83 : vector<16xf32> to vector<16xi32>
            %87 = arith.andi %86, %cst_25 : vector<16xi32>
            %88 = arith.maxsi %85, %arg16 : vector<16xi32>
            %89 = arith.maxsi %87, %arg17 : vector<16xi32>
            %90 = arith.addi %54, %c32 : index
            %91 = arith.muli %arg15, %27 : index
            %92 = arith.addi %90, %91 : index
            %93 = arith.subi %arg5, %92 : index
            %94 = arith.subi %27, %90 : index
            %95 = arith.minsi %93, %94 : index
            %96 = vector.create_mask %95 : vector<16xi1>
            %97 = vector.maskedload %3[%92], %96, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
            %98 = arith.addi %92, %c16 : index
            %99 = arith.subi %95, %c16 : index
            %100 = vector.create_mask %99 : vector<16xi1>
            %101 = vector.maskedload %3[%98], %100, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
            %102 = arith.addf %97, %31 : vector<16xf32>
            %103 = arith.addf %101, %31 : vector<16xf32>
            %104 = math.absf %102 : vector<16xf32>
            %105 = math.absf %103 : vector<16xf32>
            %106 = arith.bitcast %104 : vector<16xf32> to vector<16xi32>
            %107 = arith.bitcast %105 : vector<16xf32> to vector<16xi32>
            %108 = arith.subi %106, %cst_28 : vector<16xi32>
            %109 = arith.subi %107, %cst_28 : vector<16xi32>
            %110 = arith.bitcast %108 : vector<16xi32> to vector<16xf32>
            %111 = arith.bitcast %109 : vector<16xi32> to vector<16xf32>
            %112 = arith.index_cast %95 : index to i32
            %113 = vector.broadcast %112 : i32 to vector<16xi32>
            %114 = arith.cmpi slt, %cst_23, %113 : vector<16xi32>
            %115 = arith.select %114, %110, %cst_26 : vector<16xi1>, vector<16xf32>
            %116 = arith.cmpi slt, %cst_22, %113 : vector<16xi32>
            %117 = arith.select %116, %111, %cst_26 : vector<16xi1>, vector<16xf32>
            %118 = arith.bitcast %115 : vector<16xf32> to vector<16xi32>
            %119 = arith.andi %118, %cst_25 : vector<16xi32>
            %120 = arith.bitcast %117 : vector<16xf32> to vector<16xi32>
            %121 = arith.andi %120, %cst_25 : vector<16xi32>
            %122 = arith.maxsi %119, %89 : vector<16xi32>
            %123 = arith.maxsi %121, %88 : vector<16xi32>
            %124 = arith.addi %54, %c64 : index
            %125 = arith.muli %arg15, %27 : index
            %126 = arith.addi %124, %125 : index
            %127 = arith.subi %arg5, %126 : index
            %128 = arith.subi %27, %124 : index
            %129 = arith.minsi %127, %128 : index
            %130 = vector.create_mask %129 : vector<16xi1>
            %131 = vector.maskedload %3[%126], %130, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
            %132 = arith.addi %126, %c16 : index
            %133 = arith.subi %129, %c16 : index
            %134 = vector.create_mask %133 : vector<16xi1>
            %135 = vector.maskedload %3[%132], %134, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
            %136 = arith.addf %131, %31 : vector<16xf32>
            %137 = arith.addf %135, %31 : vector<16xf32>
            %138 = math.absf %136 : vector<16xf32>
            %139 = math.absf %137 : vector<16xf32>
            %140 = arith.bitcast %138 : vector<16xf32> to vector<16xi32>
            %141 = arith.bitcast %139 : vector<16xf32> to vector<16xi32>
            %142 = arith.subi %140, %cst_28 : vector<16xi32>
            %143 = arith.subi %141, %cst_28 : vector<16xi32>
            %144 = arith.bitcast %142 : vector<16xi32> to vector<16xf32>
            %145 = arith.bitcast %143 : vector<16xi32> to vector<16xf32>
            %146 = arith.index_cast %129 : index to i32
            %147 = vector.broadcast %146 : i32 to vector<16xi32>
            %148 = arith.cmpi slt, %cst_23, %147 : vector<16xi32>
            %149 = arith.select %148, %144, %cst_26 : vector<16xi1>, vector<16xf32>
            %150 = arith.cmpi slt, %cst_22, %147 : vector<16xi32>
            %151 = arith.select %150, %145, %cst_26 : vector<16xi1>, vector<16xf32>
            %152 = arith.bitcast %149 : vector<16xf32> to vector<16xi32>
            %153 = arith.andi %152, %cst_25 : vector<16xi32>
            %154 = arith.bitcast %151 : vector<16xf32> to vector<16xi32>
            %155 = arith.andi %154, %cst_25 : vector<16xi32>
            %156 = arith.maxsi %153, %123 : vector<16xi32>
            %157 = arith.maxsi %155, %122 : vector<16xi32>
            %158 = arith.addi %54, %c96 : index
            %159 = arith.muli %arg15, %27 : index
            %160 = arith.addi %158, %159 : index
            %161 = arith.subi %arg5, %160 : index
            %162 = arith.subi %27, %158 : index
            %163 = arith.minsi %161, %162 : index
            %164 = vector.create_mask %163 : vector<16xi1>
            %165 = vector.maskedload %3[%160], %164, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
            %166 = arith.addi %160, %c16 : index
            %167 = arith.subi %163, %c16 : index
            %168 = vector.create_mask %167 : vector<16xi1>
            %169 = vector.maskedload %3[%166], %168, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
            %170 = arith.addf %165, %31 : vector<16xf32>
            %171 = arith.addf %169, %31 : vector<16xf32>
            %172 = math.absf %170 : vector<16xf32>
            %173 = math.absf %171 : vector<16xf32>
            %174 = arith.bitcast %172 : vector<16xf32> to vector<16xi32>
            %175 = arith.bitcast %173 : vector<16xf32> to vector<16xi32>
            %176 = arith.subi %174, %cst_28 : vector<16xi32>
            %177 = arith.subi %175, %cst_28 : vector<16xi32>
            %178 = arith.bitcast %176 : vector<16xi32> to vector<16xf32>
            %179 = arith.bitcast %177 : vector<16xi32> to vector<16xf32>
            %180 = arith.index_cast %163 : index to i32
            %181 = vector.broadcast %180 : i32 to vector<16xi32>
            %182 = arith.cmpi slt, %cst_23, %181 : vector<16xi32>
            %183 = arith.select %182, %178, %cst_26 : vector<16xi1>, vector<16xf32>
            %184 = arith.cmpi slt, %cst_22, %181 : vector<16xi32>
            %185 = arith.select %184, %179, %cst_26 : vector<16xi1>, vector<16xf32>
            %186 = arith.bitcast %183 : vector<16xf32> to vector<16xi32>
            %187 = arith.andi %186, %cst_25 : vector<16xi32>
            %188 = arith.bitcast %185 : vector<16xf32> to vector<16xi32>
            %189 = arith.andi %188, %cst_25 : vector<16xi32>
            %190 = arith.maxsi %187, %157 : vector<16xi32>
            %191 = arith.maxsi %189, %156 : vector<16xi32>
            scf.yield %191, %190 : vector<16xi32>, vector<16xi32>
          }
          scf.yield %56#0, %56#1 : vector<16xi32>, vector<16xi32>
        }
        %46:2 = scf.for %arg12 = %44 to %33 step %c1 iter_args(%arg13 = %45#0, %arg14 = %45#1) -> (vector<16xi32>, vector<16xi32>) {
          %54 = arith.muli %arg12, %c128 : index
          %55:2 = scf.for %arg15 = %c0 to %34 step %c1 iter_args(%arg16 = %arg13, %arg17 = %arg14) -> (vector<16xi32>, vector<16xi32>) {
            %56 = arith.muli %arg15, %27 : index
            %57 = arith.addi %54, %56 : index
            %58 = vector.load %3[%57] : memref<?xf32>, vector<16xf32>
            %59 = arith.addi %57, %c16 : index
            %60 = vector.load %3[%59] : memref<?xf32>, vector<16xf32>
            %61 = arith.addf %58, %31 : vector<16xf32>
            %62 = arith.addf %60, %31 : vector<16xf32>
            %63 = math.absf %61 : vector<16xf32>
            %64 = math.absf %62 : vector<16xf32>
            %65 = arith.bitcast %63 : vector<16xf32> to vector<16xi32>
            %66 = arith.bitcast %64 : vector<16xf32> to vector<16xi32>
            %67 = arith.subi %65, %cst_28 : vector<16xi32>
            %68 = arith.subi %66, %cst_28 : vector<16xi32>
            %69 = arith.bitcast %67 : vector<16xi32> to vector<16xf32>
            %70 = arith.bitcast %68 : vector<16xi32> to vector<16xf32>
            %71 = arith.bitcast %69 : vector<16xf32> to vector<16xi32>
            %72 = arith.andi %71, %cst_25 : vector<16xi32>
            %73 = arith.bitcast %70 : vector<16xf32> to vector<16xi32>
            %74 = arith.andi %73, %cst_25 : vector<16xi32>
            %75 = arith.maxsi %72, %arg16 : vector<16xi32>
            %76 = arith.maxsi %74, %arg17 : vector<16xi32>
            %77 = arith.addi %57, %c32 : index
            %78 = vector.load %3[%77] : memref<?xf32>, vector<16xf32>
            %79 = arith.addi %77, %c16 : index
            %80 = vector.load %3[%79] : memref<?xf32>, vector<16xf32>
            %81 = arith.addf %78, %31 : vector<16xf32>
            %82 = arith.addf %80, %31 : vector<16xf32>
            %83 = math.absf %81 : vector<16xf32>
            %84 = math.absf %82 : vector<16xf32>
            %85 = arith.bitcast %83 : vector<16xf32> to vector<16xi32>
            %86 = arith.bitcast %84 : vector<16xf32> to vector<16xi32>
            %87 = arith.subi %85, %cst_28 : vector<16xi32>
            %88 = arith.subi %86, %cst_28 : vector<16xi32>
            %89 = arith.bitcast %87 : vector<16xi32> to vector<16xf32>
            %90 = arith.bitcast %88 : vector<16xi32> to vector<16xf32>
            %91 = arith.bitcast %89 : vector<16xf32> to vector<16xi32>
            %92 = arith.andi %91, %cst_25 : vector<16xi32>
            %93 = arith.bitcast %90 : vector<16xf32> to vector<16xi32>
            %94 = arith.andi %93, %cst_25 : vector<16xi32>
            %95 = arith.maxsi %92, %76 : vector<16xi32>
            %96 = arith.maxsi %94, %75 : vector<16xi32>
            %97 = arith.addi %57, %c64 : index
            %98 = vector.load %3[%97] : memref<?xf32>, vector<16xf32>
            %99 = arith.addi %97, %c16 : index
            %100 = vector.load %3[%99] : memref<?xf32>, vector<16xf32>
            %101 = arith.addf %98, %31 : vector<16xf32>
            %102 = arith.addf %100, %31 : vector<16xf32>
            %103 = math.absf %101 : vector<16xf32>
            %104 = math.absf %102 : vector<16xf32>
            %105 = arith.bitcast %103 : vector<16xf32> to vector<16xi32>
            %106 = arith.bitcast %104 : vector<16xf32> to vector<16xi32>
            %107 = arith.subi %105, %cst_28 : vector<16xi32>
            %108 = arith.subi %106, %cst_28 : vector<16xi32>
            %109 = arith.bitcast %107 : vector<16xi32> to vector<16xf32>
            %110 = arith.bitcast %108 : vector<16xi32> to vector<16xf32>
            %111 = arith.bitcast %109 : vector<16xf32> to vector<16xi32>
            %112 = arith.andi %111, %cst_25 : vector<16xi32>
            %113 = arith.bitcast %110 : vector<16xf32> to vector<16xi32>
            %114 = arith.andi %113, %cst_25 : vector<16xi32>
            %115 = arith.maxsi %112, %96 : vector<16xi32>
            %116 = arith.maxsi %114, %95 : vector<16xi32>
            %117 = arith.addi %57, %c96 : index
            %118 = vector.load %3[%117] : memref<?xf32>, vector<16xf32>
            %119 = arith.addi %117, %c16 : index
            %120 = vector.load %3[%119] : memref<?xf32>, vector<16xf32>
            %121 = arith.addf %118, %31 : vector<16xf32>
            %122 = arith.addf %120, %31 : vector<16xf32>
            %123 = math.absf %121 : vector<16xf32>
            %124 = math.absf %122 : vector<16xf32>
            %125 = arith.bitcast %123 : vector<16xf32> to vector<16xi32>
            %126 = arith.bitcast %124 : vector<16xf32> to vector<16xi32>
            %127 = arith.subi %125, %cst_28 : vector<16xi32>
            %128 = arith.subi %126, %cst_28 : vector<16xi32>
            %129 = arith.bitcast %127 : vector<16xi32> to vector<16xf32>
            %130 = arith.bitcast %128 : vector<16xi32> to vector<16xf32>
            %131 = arith.bitcast %129 : vector<16xf32> to vector<16xi32>
            %132 = arith.andi %131, %cst_25 : vector<16xi32>
            %133 = arith.bitcast %130 : vector<16xf32> to vector<16xi32>
            %134 = arith.andi %133, %cst_25 : vector<16xi32>
            %135 = arith.maxsi %132, %116 : vector<16xi32>
            %136 = arith.maxsi %134, %115 : vector<16xi32>
            scf.yield %136, %135 : vector<16xi32>, vector<16xi32>
          }
          scf.yield %55#0, %55#1 : vector<16xi32>, vector<16xi32>
        }
        %47 = arith.maxsi %46#0, %46#1 : vector<16xi32>
        %48 = vector.reduction <maxsi>, %47 : vector<16xi32> into i32
        %49 = arith.bitcast %48 : i32 to f32
        %50 = arith.cmpf olt, %49, %cst_21 : f32
        %51 = arith.subi %14, %c1 : index
        %52 = arith.cmpi slt, %12, %14 : index
        scf.if %52 {
          %54 = arith.muli %12, %arg6 : index
          %55 = arith.muli %12, %arg7 : index
          %56 = arith.muli %12, %arg8 : index
          %57 = vector.broadcast %arg9 : f32 to vector<16xf32>
          %58 = arith.divui %27, %c128 : index
          %59 = arith.maxsi %58, %c1 : index
          %60 = arith.divui %arg5, %27 : index
          %61 = arith.muli %60, %27 : index
          %62 = arith.subi %arg5, %61 : index
          %63 = arith.divui %62, %c128 : index
          %64 = arith.remui %62, %c128 : index
          %65 = arith.cmpi ne, %64, %c0 : index
          %66 = arith.cmpi slt, %27, %c128 : index
          %67 = arith.ori %65, %66 : i1
          %68 = arith.select %67, %c1, %c0 : index
          %69:2 = scf.for %arg12 = %c0 to %63 step %c1 iter_args(%arg13 = %cst_27, %arg14 = %cst_27) -> (vector<16xi32>, vector<16xi32>) {
            %95 = arith.addi %60, %c1 : index
            %96 = arith.muli %arg12, %c128 : index
            %97:10 = scf.for %arg15 = %c0 to %95 step %c1 iter_args(%arg16 = %cst_26, %arg17 = %cst_26, %arg18 = %cst_26, %arg19 = %cst_26, %arg20 = %cst_26, %arg21 = %cst_26, %arg22 = %cst_26, %arg23 = %cst_26, %arg24 = %arg13, %arg25 = %arg14) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>) {
              %120 = arith.muli %arg15, %27 : index
              %121 = arith.addi %96, %120 : index
              %122 = arith.addi %121, %c128 : index
              %123 = arith.addi %54, %122 : index
              memref.prefetch %2[%123], read, locality<3>, data : memref<?xf32>
              %124 = arith.addi %123, %c16 : index
              memref.prefetch %2[%124], read, locality<3>, data : memref<?xf32>
              %125 = arith.addi %54, %121 : index
              %126 = vector.load %2[%125] : memref<?xf32>, vector<16xf32>
              %127 = arith.addi %125, %c16 : index
              %128 = vector.load %2[%127] : memref<?xf32>, vector<16xf32>
              %129 = math.fma %126, %126, %arg16 : vector<16xf32>
              %130 = math.fma %128, %128, %arg17 : vector<16xf32>
              %131 = vector.load %3[%121] : memref<?xf32>, vector<16xf32>
              %132 = arith.addi %121, %c16 : index
              %133 = vector.load %3[%132] : memref<?xf32>, vector<16xf32>
              %134 = arith.addf %131, %57 : vector<16xf32>
              %135 = arith.addf %133, %57 : vector<16xf32>
              %136 = arith.mulf %126, %134 : vector<16xf32>
              %137 = arith.mulf %128, %135 : vector<16xf32>
              %138 = arith.bitcast %136 : vector<16xf32> to vector<16xi32>
              %139 = arith.andi %138, %cst_25 : vector<16xi32>
              %140 = arith.bitcast %137 : vector<16xf32> to vector<16xi32>
              %141 = arith.andi %140, %cst_25 : vector<16xi32>
              %142 = arith.maxsi %139, %arg24 : vector<16xi32>
              %143 = arith.maxsi %141, %arg25 : vector<16xi32>
              %144 = arith.addi %121, %c32 : index
              %145 = arith.addi %144, %c128 : index
              %146 = arith.addi %54, %145 : index
              memref.prefetch %2[%146], read, locality<3>, data : memref<?xf32>
              %147 = arith.addi %146, %c16 : index
              memref.prefetch %2[%147], read, locality<3>, data : memref<?xf32>
              %148 = arith.addi %54, %144 : index
              %149 = vector.load %2[%148] : memref<?xf32>, vector<16xf32>
              %150 = arith.addi %148, %c16 : index
              %151 = vector.load %2[%150] : memref<?xf32>, vector<16xf32>
              %152 = math.fma %149, %149, %arg18 : vector<16xf32>
              %153 = math.fma %151, %151, %arg19 : vector<16xf32>
              %154 = vector.load %3[%144] : memref<?xf32>, vector<16xf32>
              %155 = arith.addi %144, %c16 : index
              %156 = vector.load %3[%155] : memref<?xf32>, vector<16xf32>
              %157 = arith.addf %154, %57 : vector<16xf32>
              %158 = arith.addf %156, %57 : vector<16xf32>
              %159 = arith.mulf %149, %157 : vector<16xf32>
              %160 = arith.mulf %151, %158 : vector<16xf32>
              %161 = arith.bitcast %159 : vector<16xf32> to vector<16xi32>
              %162 = arith.andi %161, %cst_25 : vector<16xi32>
              %163 = arith.bitcast %160 : vector<16xf32> to vector<16xi32>
              %164 = arith.andi %163, %cst_25 : vector<16xi32>
              %165 = arith.maxsi %162, %143 : vector<16xi32>
              %166 = arith.maxsi %164, %142 : vector<16xi32>
              %167 = arith.addi %121, %c64 : index
              %168 = arith.addi %167, %c128 : index
              %169 = arith.addi %54, %168 : index
              memref.prefetch %2[%169], read, locality<3>, data : memref<?xf32>
              %170 = arith.addi %169, %c16 : index
              memref.prefetch %2[%170], read, locality<3>, data : memref<?xf32>
              %171 = arith.addi %54, %167 : index
              %172 = vector.load %2[%171] : memref<?xf32>, vector<16xf32>
              %173 = arith.addi %171, %c16 : index
              %174 = vector.load %2[%173] : memref<?xf32>, vector<16xf32>
              %175 = math.fma %172, %172, %arg20 : vector<16xf32>
              %176 = math.fma %174, %174, %arg21 : vector<16xf32>
              %177 = vector.load %3[%167] : memref<?xf32>, vector<16xf32>
              %178 = arith.addi %167, %c16 : index
              %179 = vector.load %3[%178] : memref<?xf32>, vector<16xf32>
              %180 = arith.addf %177, %57 : vector<16xf32>
              %181 = arith.addf %179, %57 : vector<16xf32>
              %182 = arith.mulf %172, %180 : vector<16xf32>
              %183 = arith.mulf %174, %181 : vector<16xf32>
              %184 = arith.bitcast %182 : vector<16xf32> to vector<16xi32>
              %185 = arith.andi %184, %cst_25 : vector<16xi32>
              %186 = arith.bitcast %183 : vector<16xf32> to vector<16xi32>
              %187 = arith.andi %186, %cst_25 : vector<16xi32>
              %188 = arith.maxsi %185, %166 : vector<16xi32>
              %189 = arith.maxsi %187, %165 : vector<16xi32>
              %190 = arith.addi %121, %c96 : index
              %191 = arith.addi %190, %c128 : index
              %192 = arith.addi %54, %191 : index
              memref.prefetch %2[%192], read, locality<3>, data : memref<?xf32>
              %193 = arith.addi %192, %c16 : index
              memref.prefetch %2[%193], read, locality<3>, data : memref<?xf32>
              %194 = arith.addi %54, %190 : index
              %195 = vector.load %2[%194] : memref<?xf32>, vector<16xf32>
              %196 = arith.addi %194, %c16 : index
              %197 = vector.load %2[%196] : memref<?xf32>, vector<16xf32>
              %198 = math.fma %195, %195, %arg22 : vector<16xf32>
              %199 = math.fma %197, %197, %arg23 : vector<16xf32>
              %200 = vector.load %3[%190] : memref<?xf32>, vector<16xf32>
              %201 = arith.addi %190, %c16 : index
              %202 = vector.load %3[%201] : memref<?xf32>, vector<16xf32>
              %203 = arith.addf %200, %57 : vector<16xf32>
              %204 = arith.addf %202, %57 : vector<16xf32>
              %205 = arith.mulf %195, %203 : vector<16xf32>
              %206 = arith.mulf %197, %204 : vector<16xf32>
              %207 = arith.bitcast %205 : vector<16xf32> to vector<16xi32>
              %208 = arith.andi %207, %cst_25 : vector<16xi32>
              %209 = arith.bitcast %206 : vector<16xf32> to vector<16xi32>
              %210 = arith.andi %209, %cst_25 : vector<16xi32>
              %211 = arith.maxsi %208, %189 : vector<16xi32>
              %212 = arith.maxsi %210, %188 : vector<16xi32>
              scf.yield %129, %130, %152, %153, %175, %176, %198, %199, %212, %211 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>
            }
            %98 = vector.shuffle %97#0, %97#1 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
            %99 = vector.shuffle %97#0, %97#1 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
            %100 = arith.addf %98, %99 : vector<16xf32>
            %101 = vector.shuffle %97#2, %97#3 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
            %102 = vector.shuffle %97#2, %97#3 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
            %103 = arith.addf %101, %102 : vector<16xf32>
            %104 = vector.shuffle %97#4, %97#5 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
            %105 = vector.shuffle %97#4, %97#5 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
            %106 = arith.addf %104, %105 : vector<16xf32>
            %107 = vector.shuffle %97#6, %97#7 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
            %108 = vector.shuffle %97#6, %97#7 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
            %109 = arith.addf %107, %108 : vector<16xf32>
            %110 = vector.shuffle %100, %103 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
            %111 = vector.shuffle %100, %103 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
            %112 = arith.addf %110, %111 : vector<16xf32>
            %113 = vector.shuffle %106, %109 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
            %114 = vector.shuffle %106, %109 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
            %115 = arith.addf %113, %114 : vector<16xf32>
            %116 = vector.shuffle %112, %115 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
            %117 = vector.shuffle %112, %115 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
            %118 = arith.addf %116, %117 : vector<16xf32>
            %119 = arith.muli %arg12, %c16 : index
            vector.store %118, %alloca[%119] : memref<1024xf32>, vector<16xf32>
            scf.yield %97#8, %97#9 : vector<16xi32>, vector<16xi32>
          }
          %70 = arith.addi %63, %68 : index
          %71:2 = scf.for %arg12 = %63 to %70 step %c1 iter_args(%arg13 = %69#0, %arg14 = %69#1) -> (vector<16xi32>, vector<16xi32>) {
            %95 = arith.muli %arg12, %c128 : index
            %96 = arith.addi %60, %c1 : index
            %97:10 = scf.for %arg15 = %c0 to %96 step %c1 iter_args(%arg16 = %cst_26, %arg17 = %cst_26, %arg18 = %cst_26, %arg19 = %cst_26, %arg20 = %cst_26, %arg21 = %cst_26, %arg22 = %cst_26, %arg23 = %cst_26, %arg24 = %arg13, %arg25 = %arg14) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>) {
              %120 = arith.muli %arg15, %27 : index
              %121 = arith.addi %95, %120 : index
              %122 = arith.subi %arg5, %121 : index
              %123 = arith.subi %27, %95 : index
              %124 = arith.minsi %122, %123 : index
              %125 = arith.addi %121, %c128 : index
              %126 = arith.addi %54, %125 : index
              memref.prefetch %2[%126], read, locality<3>, data : memref<?xf32>
              %127 = arith.addi %126, %c16 : index
              memref.prefetch %2[%127], read, locality<3>, data : memref<?xf32>
              %128 = arith.addi %54, %121 : index
              %129 = vector.create_mask %124 : vector<16xi1>
              %130 = vector.maskedload %2[%128], %129, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %131 = arith.addi %128, %c16 : index
              %132 = arith.subi %124, %c16 : index
              %133 = vector.create_mask %132 : vector<16xi1>
              %134 = vector.maskedload %2[%131], %133, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %135 = arith.index_cast %124 : index to i32
              %136 = vector.broadcast %135 : i32 to vector<16xi32>
              %137 = arith.cmpi slt, %cst_23, %136 : vector<16xi32>
              %138 = arith.select %137, %130, %cst_26 : vector<16xi1>, vector<16xf32>
              %139 = arith.cmpi slt, %cst_22, %136 : vector<16xi32>
              %140 = arith.select %139, %134, %cst_26 : vector<16xi1>, vector<16xf32>
              %141 = arith.index_cast %124 : index to i32
              %142 = vector.broadcast %141 : i32 to vector<16xi32>
              %143 = arith.cmpi slt, %cst_23, %142 : vector<16xi32>
              %144 = arith.select %143, %130, %cst_26 : vector<16xi1>, vector<16xf32>
              %145 = arith.cmpi slt, %cst_22, %142 : vector<16xi32>
              %146 = arith.select %145, %134, %cst_26 : vector<16xi1>, vector<16xf32>
              %147 = math.fma %138, %144, %arg16 : vector<16xf32>
              %148 = math.fma %140, %146, %arg17 : vector<16xf32>
              %149 = vector.create_mask %124 : vector<16xi1>
              %150 = vector.maskedload %3[%121], %149, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %151 = arith.addi %121, %c16 : index
              %152 = arith.subi %124, %c16 : index
              %153 = vector.create_mask %152 : vector<16xi1>
              %154 = vector.maskedload %3[%151], %153, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %155 = arith.addf %150, %57 : vector<16xf32>
              %156 = arith.addf %154, %57 : vector<16xf32>
              %157 = arith.mulf %130, %155 : vector<16xf32>
              %158 = arith.mulf %134, %156 : vector<16xf32>
              %159 = arith.index_cast %124 : index to i32
              %160 = vector.broadcast %159 : i32 to vector<16xi32>
              %161 = arith.cmpi slt, %cst_23, %160 : vector<16xi32>
              %162 = arith.select %161, %157, %cst_26 : vector<16xi1>, vector<16xf32>
              %163 = arith.cmpi slt, %cst_22, %160 : vector<16xi32>
              %164 = arith.select %163, %158, %cst_26 : vector<16xi1>, vector<16xf32>
              %165 = arith.bitcast %162 : vector<16xf32> to vector<16xi32>
              %166 = arith.andi %165, %cst_25 : vector<16xi32>
              %167 = arith.bitcast %164 : vector<16xf32> to vector<16xi32>
              %168 = arith.andi %167, %cst_25 : vector<16xi32>
              %169 = arith.maxsi %166, %arg24 : vector<16xi32>
              %170 = arith.maxsi %168, %arg25 : vector<16xi32>
              %171 = arith.addi %95, %c32 : index
              %172 = arith.muli %arg15, %27 : index
              %173 = arith.addi %171, %172 : index
              %174 = arith.subi %arg5, %173 : index
              %175 = arith.subi %27, %171 : index
              %176 = arith.minsi %174, %175 : index
              %177 = arith.addi %173, %c128 : index
              %178 = arith.addi %54, %177 : index
              memref.prefetch %2[%178], read, locality<3>, data : memref<?xf32>
              %179 = arith.addi %178, %c16 : index
              memref.prefetch %2[%179], read, locality<3>, data : memref<?xf32>
              %180 = arith.addi %54, %173 : index
              %181 = vector.create_mask %176 : vector<16xi1>
              %182 = vector.maskedload %2[%180], %181, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %183 = arith.addi %180, %c16 : index
              %184 = arith.subi %176, %c16 : index
              %185 = vector.create_mask %184 : vector<16xi1>
              %186 = vector.maskedload %2[%183], %185, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %187 = arith.index_cast %176 : index to i32
              %188 = vector.broadcast %187 : i32 to vector<16xi32>
              %189 = arith.cmpi slt, %cst_23, %188 : vector<16xi32>
              %190 = arith.select %189, %182, %cst_26 : vector<16xi1>, vector<16xf32>
              %191 = arith.cmpi slt, %cst_22, %188 : vector<16xi32>
              %192 = arith.select %191, %186, %cst_26 : vector<16xi1>, vector<16xf32>
              %193 = arith.index_cast %176 : index to i32
              %194 = vector.broadcast %193 : i32 to vector<16xi32>
              %195 = arith.cmpi slt, %cst_23, %194 : vector<16xi32>
              %196 = arith.select %195, %182, %cst_26 : vector<16xi1>, vector<16xf32>
              %197 = arith.cmpi slt, %cst_22, %194 : vector<16xi32>
              %198 = arith.select %197, %186, %cst_26 : vector<16xi1>, vector<16xf32>
              %199 = math.fma %190, %196, %arg18 : vector<16xf32>
              %200 = math.fma %192, %198, %arg19 : vector<16xf32>
              %201 = vector.create_mask %176 : vector<16xi1>
              %202 = vector.maskedload %3[%173], %201, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %203 = arith.addi %173, %c16 : index
              %204 = arith.subi %176, %c16 : index
              %205 = vector.create_mask %204 : vector<16xi1>
              %206 = vector.maskedload %3[%203], %205, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %207 = arith.addf %202, %57 : vector<16xf32>
              %208 = arith.addf %206, %57 : vector<16xf32>
              %209 = arith.mulf %182, %207 : vector<16xf32>
              %210 = arith.mulf %186, %208 : vector<16xf32>
              %211 = arith.index_cast %176 : index to i32
              %212 = vector.broadcast %211 : i32 to vector<16xi32>
              %213 = arith.cmpi slt, %cst_23, %212 : vector<16xi32>
              %214 = arith.select %213, %209, %cst_26 : vector<16xi1>, vector<16xf32>
              %215 = arith.cmpi slt, %cst_22, %212 : vector<16xi32>
              %216 = arith.select %215, %210, %cst_26 : vector<16xi1>, vector<16xf32>
              %217 = arith.bitcast %214 : vector<16xf32> to vector<16xi32>
              %218 = arith.andi %217, %cst_25 : vector<16xi32>
              %219 = arith.bitcast %216 : vector<16xf32> to vector<16xi32>
              %220 = arith.andi %219, %cst_25 : vector<16xi32>
              %221 = arith.maxsi %218, %170 : vector<16xi32>
              %222 = arith.maxsi %220, %169 : vector<16xi32>
              %223 = arith.addi %95, %c64 : index
              %224 = arith.muli %arg15, %27 : index
              %225 = arith.addi %223, %224 : index
              %226 = arith.subi %arg5, %225 : index
              %227 = arith.subi %27, %223 : index
              %228 = arith.minsi %226, %227 : index
              %229 = arith.addi %225, %c128 : index
              %230 = arith.addi %54, %229 : index
              memref.prefetch %2[%230], read, locality<3>, data : memref<?xf32>
              %231 = arith.addi %230, %c16 : index
              memref.prefetch %2[%231], read, locality<3>, data : memref<?xf32>
              %232 = arith.addi %54, %225 : index
              %233 = vector.create_mask %228 : vector<16xi1>
              %234 = vector.maskedload %2[%232], %233, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %235 = arith.addi %232, %c16 : index
              %236 = arith.subi %228, %c16 : index
              %237 = vector.create_mask %236 : vector<16xi1>
              %238 = vector.maskedload %2[%235], %237, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %239 = arith.index_cast %228 : index to i32
              %240 = vector.broadcast %239 : i32 to vector<16xi32>
              %241 = arith.cmpi slt, %cst_23, %240 : vector<16xi32>
              %242 = arith.select %241, %234, %cst_26 : vector<16xi1>, vector<16xf32>
              %243 = arith.cmpi slt, %cst_22, %240 : vector<16xi32>
              %244 = arith.select %243, %238, %cst_26 : vector<16xi1>, vector<16xf32>
              %245 = arith.index_cast %228 : index to i32
              %246 = vector.broadcast %245 : i32 to vector<16xi32>
              %247 = arith.cmpi slt, %cst_23, %246 : vector<16xi32>
              %248 = arith.select %247, %234, %cst_26 : vector<16xi1>, vector<16xf32>
              %249 = arith.cmpi slt, %cst_22, %246 : vector<16xi32>
              %250 = arith.select %249, %238, %cst_26 : vector<16xi1>, vector<16xf32>
              %251 = math.fma %242, %248, %arg20 : vector<16xf32>
              %252 = math.fma %244, %250, %arg21 : vector<16xf32>
              %253 = vector.create_mask %228 : vector<16xi1>
              %254 = vector.maskedload %3[%225], %253, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %255 = arith.addi %225, %c16 : index
              %256 = arith.subi %228, %c16 : index
              %257 = vector.create_mask %256 : vector<16xi1>
              %258 = vector.maskedload %3[%255], %257, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %259 = arith.addf %254, %57 : vector<16xf32>
              %260 = arith.addf %258, %57 : vector<16xf32>
              %261 = arith.mulf %234, %259 : vector<16xf32>
              %262 = arith.mulf %238, %260 : vector<16xf32>
              %263 = arith.index_cast %228 : index to i32
              %264 = vector.broadcast %263 : i32 to vector<16xi32>
              %265 = arith.cmpi slt, %cst_23, %264 : vector<16xi32>
              %266 = arith.select %265, %261, %cst_26 : vector<16xi1>, vector<16xf32>
              %267 = arith.cmpi slt, %cst_22, %264 : vector<16xi32>
              %268 = arith.select %267, %262, %cst_26 : vector<16xi1>, vector<16xf32>
              %269 = arith.bitcast %266 : vector<16xf32> to vector<16xi32>
              %270 = arith.andi %269, %cst_25 : vector<16xi32>
              %271 = arith.bitcast %268 : vector<16xf32> to vector<16xi32>
              %272 = arith.andi %271, %cst_25 : vector<16xi32>
              %273 = arith.maxsi %270, %222 : vector<16xi32>
              %274 = arith.maxsi %272, %221 : vector<16xi32>
              %275 = arith.addi %95, %c96 : index
              %276 = arith.muli %arg15, %27 : index
              %277 = arith.addi %275, %276 : index
              %278 = arith.subi %arg5, %277 : index
              %279 = arith.subi %27, %275 : index
              %280 = arith.minsi %278, %279 : index
              %281 = arith.addi %277, %c128 : index
              %282 = arith.addi %54, %281 : index
              memref.prefetch %2[%282], read, locality<3>, data : memref<?xf32>
              %283 = arith.addi %282, %c16 : index
              memref.prefetch %2[%283], read, locality<3>, data : memref<?xf32>
              %284 = arith.addi %54, %277 : index
              %285 = vector.create_mask %280 : vector<16xi1>
              %286 = vector.maskedload %2[%284], %285, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %287 = arith.addi %284, %c16 : index
              %288 = arith.subi %280, %c16 : index
              %289 = vector.create_mask %288 : vector<16xi1>
              %290 = vector.maskedload %2[%287], %289, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %291 = arith.index_cast %280 : index to i32
              %292 = vector.broadcast %291 : i32 to vector<16xi32>
              %293 = arith.cmpi slt, %cst_23, %292 : vector<16xi32>
              %294 = arith.select %293, %286, %cst_26 : vector<16xi1>, vector<16xf32>
              %295 = arith.cmpi slt, %cst_22, %292 : vector<16xi32>
              %296 = arith.select %295, %290, %cst_26 : vector<16xi1>, vector<16xf32>
              %297 = arith.index_cast %280 : index to i32
              %298 = vector.broadcast %297 : i32 to vector<16xi32>
              %299 = arith.cmpi slt, %cst_23, %298 : vector<16xi32>
              %300 = arith.select %299, %286, %cst_26 : vector<16xi1>, vector<16xf32>
              %301 = arith.cmpi slt, %cst_22, %298 : vector<16xi32>
              %302 = arith.select %301, %290, %cst_26 : vector<16xi1>, vector<16xf32>
              %303 = math.fma %294, %300, %arg22 : vector<16xf32>
              %304 = math.fma %296, %302, %arg23 : vector<16xf32>
              %305 = vector.create_mask %280 : vector<16xi1>
              %306 = vector.maskedload %3[%277], %305, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %307 = arith.addi %277, %c16 : index
              %308 = arith.subi %280, %c16 : index
              %309 = vector.create_mask %308 : vector<16xi1>
              %310 = vector.maskedload %3[%307], %309, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
              %311 = arith.addf %306, %57 : vector<16xf32>
              %312 = arith.addf %310, %57 : vector<16xf32>
              %313 = arith.mulf %286, %311 : vector<16xf32>
              %314 = arith.mulf %290, %312 : vector<16xf32>
              %315 = arith.index_cast %280 : index to i32
              %316 = vector.broadcast %315 : i32 to vector<16xi32>
              %317 = arith.cmpi slt, %cst_23, %316 : vector<16xi32>
              %318 = arith.select %317, %313, %cst_26 : vector<16xi1>, vector<16xf32>
              %319 = arith.cmpi slt, %cst_22, %316 : vector<16xi32>
              %320 = arith.select %319, %314, %cst_26 : vector<16xi1>, vector<16xf32>
              %321 = arith.bitcast %318 : vector<16xf32> to vector<16xi32>
              %322 = arith.andi %321, %cst_25 : vector<16xi32>
              %323 = arith.bitcast %320 : vector<16xf32> to vector<16xi32>
              %324 = arith.andi %323, %cst_25 : vector<16xi32>
              %325 = arith.maxsi %322, %274 : vector<16xi32>
              %326 = arith.maxsi %324, %273 : vector<16xi32>
              scf.yield %147, %148, %199, %200, %251, %252, %303, %304, %326, %325 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>
            }
            %98 = vector.shuffle %97#0, %97#1 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
            %99 = vector.shuffle %97#0, %97#1 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
            %100 = arith.addf %98, %99 : vector<16xf32>
            %101 = vector.shuffle %97#2, %97#3 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
            %102 = vector.shuffle %97#2, %97#3 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
            %103 = arith.addf %101, %102 : vector<16xf32>
            %104 = vector.shuffle %97#4, %97#5 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
            %105 = vector.shuffle %97#4, %97#5 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
            %106 = arith.addf %104, %105 : vector<16xf32>
            %107 = vector.shuffle %97#6, %97#7 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
            %108 = vector.shuffle %97#6, %97#7 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
            %109 = arith.addf %107, %108 : vector<16xf32>
            %110 = vector.shuffle %100, %103 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
            %111 = vector.shuffle %100, %103 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
            %112 = arith.addf %110, %111 : vector<16xf32>
            %113 = vector.shuffle %106, %109 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
            %114 = vector.shuffle %106, %109 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
            %115 = arith.addf %113, %114 : vector<16xf32>
            %116 = vector.shuffle %112, %115 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
            %117 = vector.shuffle %112, %115 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
            %118 = arith.addf %116, %117 : vector<16xf32>
            %119 = arith.muli %arg12, %c16 : index
            vector.store %118, %alloca[%119] : memref<1024xf32>, vector<16xf32>
            scf.yield %97#8, %97#9 : vector<16xi32>, vector<16xi32>
          }
          %72:2 = scf.for %arg12 = %70 to %59 step %c1 iter_args(%arg13 = %71#0, %arg14 = %71#1) -> (vector<16xi32>, vector<16xi32>) {
            %95 = arith.muli %arg12, %c128 : index
            %96:10 = scf.for %arg15 = %c0 to %60 step %c1 iter_args(%arg16 = %cst_26, %arg17 = %cst_26, %arg18 = %cst_26, %arg19 = %cst_26, %arg20 = %cst_26, %arg21 = %cst_26, %arg22 = %cst_26, %arg23 = %cst_26, %arg24 = %arg13, %arg25 = %arg14) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>) {
              %119 = arith.muli %arg15, %27 : index
              %120 = arith.addi %95, %119 : index
              %121 = arith.addi %120, %c128 : index
              %122 = arith.addi %54, %121 : index
              memref.prefetch %2[%122], read, locality<3>, data : memref<?xf32>
              %123 = arith.addi %122, %c16 : index
              memref.prefetch %2[%123], read, locality<3>, data : memref<?xf32>
              %124 = arith.addi %54, %120 : index
              %125 = vector.load %2[%124] : memref<?xf32>, vector<16xf32>
              %126 = arith.addi %124, %c16 : index
              %127 = vector.load %2[%126] : memref<?xf32>, vector<16xf32>
              %128 = math.fma %125, %125, %arg16 : vector<16xf32>
              %129 = math.fma %127, %127, %arg17 : vector<16xf32>
              %130 = vector.load %3[%120] : memref<?xf32>, vector<16xf32>
              %131 = arith.addi %120, %c16 : index
              %132 = vector.load %3[%131] : memref<?xf32>, vector<16xf32>
              %133 = arith.addf %130, %57 : vector<16xf32>
              %134 = arith.addf %132, %57 : vector<16xf32>
              %135 = arith.mulf %125, %133 : vector<16xf32>
              %136 = arith.mulf %127, %134 : vector<16xf32>
              %137 = arith.bitcast %135 : vector<16xf32> to vector<16xi32>
              %138 = arith.andi %137, %cst_25 : vector<16xi32>
              %139 = arith.bitcast %136 : vector<16xf32> to vector<16xi32>
              %140 = arith.andi %139, %cst_25 : vector<16xi32>
              %141 = arith.maxsi %138, %arg24 : vector<16xi32>
              %142 = arith.maxsi %140, %arg25 : vector<16xi32>
              %143 = arith.addi %120, %c32 : index
              %144 = arith.addi %143, %c128 : index
              %145 = arith.addi %54, %144 : index
              memref.prefetch %2[%145], read, locality<3>, data : memref<?xf32>
              %146 = arith.addi %145, %c16 : index
              memref.prefetch %2[%146], read, locality<3>, data : memref<?xf32>
              %147 = arith.addi %54, %143 : index
              %148 = vector.load %2[%147] : memref<?xf32>, vector<16xf32>
              %149 = arith.addi %147, %c16 : index
              %150 = vector.load %2[%149] : memref<?xf32>, vector<16xf32>
              %151 = math.fma %148, %148, %arg18 : vector<16xf32>
              %152 = math.fma %150, %150, %arg19 : vector<16xf32>
              %153 = vector.load %3[%143] : memref<?xf32>, vector<16xf32>
              %154 = arith.addi %143, %c16 : index
              %155 = vector.load %3[%154] : memref<?xf32>, vector<16xf32>
              %156 = arith.addf %153, %57 : vector<16xf32>
              %157 = arith.addf %155, %57 : vector<16xf32>
              %158 = arith.mulf %148, %156 : vector<16xf32>
              %159 = arith.mulf %150, %157 : vector<16xf32>
              %160 = arith.bitcast %158 : vector<16xf32> to vector<16xi32>
              %161 = arith.andi %160, %cst_25 : vector<16xi32>
              %162 = arith.bitcast %159 : vector<16xf32> to vector<16xi32>
              %163 = arith.andi %162, %cst_25 : vector<16xi32>
              %164 = arith.maxsi %161, %142 : vector<16xi32>
              %165 = arith.maxsi %163, %141 : vector<16xi32>
              %166 = arith.addi %120, %c64 : index
              %167 = arith.addi %166, %c128 : index
              %168 = arith.addi %54, %167 : index
              memref.prefetch %2[%168], read, locality<3>, data : memref<?xf32>
              %169 = arith.addi %168, %c16 : index
              memref.prefetch %2[%169], read, locality<3>, data : memref<?xf32>
              %170 = arith.addi %54, %166 : index
              %171 = vector.load %2[%170] : memref<?xf32>, vector<16xf32>
              %172 = arith.addi %170, %c16 : index
              %173 = vector.load %2[%172] : memref<?xf32>, vector<16xf32>
              %174 = math.fma %171, %171, %arg20 : vector<16xf32>
              %175 = math.fma %173, %173, %arg21 : vector<16xf32>
              %176 = vector.load %3[%166] : memref<?xf32>, vector<16xf32>
              %177 = arith.addi %166, %c16 : index
              %178 = vector.load %3[%177] : memref<?xf32>, vector<16xf32>
              %179 = arith.addf %176, %57 : vector<16xf32>
              %180 = arith.addf %178, %57 : vector<16xf32>
              %181 = arith.mulf %171, %179 : vector<16xf32>
              %182 = arith.mulf %173, %180 : vector<16xf32>
              %183 = arith.bitcast %181 : vector<16xf32> to vector<16xi32>
              %184 = arith.andi %183, %cst_25 : vector<16xi32>
              %185 = arith.bitcast %182 : vector<16xf32> to vector<16xi32>
              %186 = arith.andi %185, %cst_25 : vector<16xi32>
              %187 = arith.maxsi %184, %165 : vector<16xi32>
              %188 = arith.maxsi %186, %164 : vector<16xi32>
              %189 = arith.addi %120, %c96 : index
              %190 = arith.addi %189, %c128 : index
              %191 = arith.addi %54, %190 : index
              memref.prefetch %2[%191], read, locality<3>, data : memref<?xf32>
              %192 = arith.addi %191, %c16 : index
              memref.prefetch %2[%192], read, locality<3>, data : memref<?xf32>
              %193 = arith.addi %54, %189 : index
              %194 = vector.load %2[%193] : memref<?xf32>, vector<16xf32>
              %195 = arith.addi %193, %c16 : index
              %196 = vector.load %2[%195] : memref<?xf32>, vector<16xf32>
              %197 = math.fma %194, %194, %arg22 : vector<16xf32>
              %198 = math.fma %196, %196, %arg23 : vector<16xf32>
              %199 = vector.load %3[%189] : memref<?xf32>, vector<16xf32>
              %200 = arith.addi %189, %c16 : index
              %201 = vector.load %3[%200] : memref<?xf32>, vector<16xf32>
              %202 = arith.addf %199, %57 : vector<16xf32>
              %203 = arith.addf %201, %57 : vector<16xf32>
              %204 = arith.mulf %194, %202 : vector<16xf32>
              %205 = arith.mulf %196, %203 : vector<16xf32>
              %206 = arith.bitcast %204 : vector<16xf32> to vector<16xi32>
              %207 = arith.andi %206, %cst_25 : vector<16xi32>
              %208 = arith.bitcast %205 : vector<16xf32> to vector<16xi32>
              %209 = arith.andi %208, %cst_25 : vector<16xi32>
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
          %73 = arith.maxsi %72#0, %72#1 : vector<16xi32>
          %74 = vector.reduction <maxsi>, %73 : vector<16xi32> into i32
          %75 = arith.bitcast %74 : i32 to f32
          %76 = arith.index_cast %59 : index to i64
          %77 = math.cttz %76 : i64
          %78 = arith.index_cast %77 : i64 to index
          %79 = scf.for %arg12 = %c0 to %78 step %c1 iter_args(%arg13 = %59) -> (index) {
            %95 = arith.divui %arg13, %c2 : index
            scf.for %arg14 = %c0 to %95 step %c1 {
              %96 = arith.muli %arg14, %c2 : index
              %97 = arith.muli %96, %c16 : index
              %98 = vector.load %alloca[%97] : memref<1024xf32>, vector<16xf32>
              %99 = arith.addi %96, %c1 : index
              %100 = arith.muli %99, %c16 : index
              %101 = vector.load %alloca[%100] : memref<1024xf32>, vector<16xf32>
              %102 = vector.shuffle %98, %101 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
              %103 = vector.shuffle %98, %101 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
              %104 = arith.addf %102, %103 : vector<16xf32>
              %105 = arith.muli %arg14, %c16 : index
              vector.store %104, %alloca[%105] : memref<1024xf32>, vector<16xf32>
            }
            scf.yield %95 : index
          }
          %80 = vector.load %alloca[%c0] : memref<1024xf32>, vector<16xf32>
          %81 = vector.shuffle %80, %80 [0, 2, 4, 6, 8, 10, 12, 14] : vector<16xf32>, vector<16xf32>
          %82 = vector.shuffle %80, %80 [1, 3, 5, 7, 9, 11, 13, 15] : vector<16xf32>, vector<16xf32>
          %83 = arith.addf %81, %82 : vector<8xf32>
          %84 = vector.shuffle %83, %83 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
          %85 = vector.shuffle %83, %83 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
          %86 = arith.addf %84, %85 : vector<4xf32>
          %87 = vector.shuffle %86, %86 [0, 2] : vector<4xf32>, vector<4xf32>
          %88 = vector.shuffle %86, %86 [1, 3] : vector<4xf32>, vector<4xf32>
          %89 = arith.addf %87, %88 : vector<2xf32>
          %90 = vector.shuffle %89, %89 [0] : vector<2xf32>, vector<2xf32>
          %91 = vector.shuffle %89, %89 [1] : vector<2xf32>, vector<2xf32>
          %92 = arith.addf %90, %91 : vector<1xf32>
          %93 = vector.extract %92[0] : f32 from vector<1xf32>
          %94:3 = scf.for %arg12 = %12 to %14 step %c1 iter_args(%arg13 = %75, %arg14 = %75, %arg15 = %93) -> (f32, f32, f32) {
            %95 = arith.muli %arg12, %arg6 : index
            %96 = arith.muli %arg12, %arg7 : index
            %97 = arith.muli %arg12, %arg8 : index
            %98 = arith.cmpf oeq, %arg14, %cst_20 : f32
            %99 = arith.divf %arg15, %29 : f32
            %100 = arith.addf %99, %arg10 : f32
            %101 = math.sqrt %100 : f32
            %102 = arith.divf %cst_19, %101 : f32
            %103 = arith.cmpf oeq, %102, %cst_18 : f32
            %104 = arith.andi %98, %103 : i1
            %105 = arith.select %104, %cst_20, %102 : f32
            %106 = arith.mulf %arg14, %105 : f32
            %107 = math.absf %106 : f32
            %108 = arith.cmpf olt, %107, %cst_18 : f32
            %109 = arith.cmpf olt, %106, %arg11 : f32
            %110 = arith.cmpf une, %106, %106 : f32
            %111 = arith.ori %109, %110 : i1
            %112 = arith.select %111, %106, %arg11 : f32
            %113 = arith.divf %112, %cst_17 : f32
            %114 = arith.select %108, %113, %cst_16 : f32
            %115 = arith.cmpf une, %114, %114 : f32
            %116 = arith.select %115, %30, %114 : f32
            %117 = arith.divf %cst_19, %116 : f32
            %118 = math.absf %117 : f32
            %119 = arith.cmpf olt, %118, %cst_18 : f32
            %120 = arith.select %119, %117, %cst_20 : f32
            %121 = arith.mulf %106, %120 : f32
            %122 = arith.cmpf olt, %121, %cst_15 : f32
            %123 = arith.cmpf ogt, %120, %cst_20 : f32
            %124 = arith.andi %122, %123 : i1
            %125 = arith.cmpf ogt, %106, %cst_14 : f32
            %126 = arith.andi %124, %125 : i1
            %127 = arith.cmpf ogt, %arg14, %cst_13 : f32
            %128 = arith.andi %126, %127 : i1
            %129 = arith.cmpf oeq, %120, %cst_20 : f32
            memref.store %116, %9[%97] : memref<?xf32>
            %130 = arith.cmpi slt, %arg12, %51 : index
            %131:3 = scf.if %130 -> (f32, f32, f32) {
              %132 = arith.addi %arg12, %c1 : index
              %133 = arith.muli %132, %arg6 : index
              %134 = arith.muli %132, %arg7 : index
              %135 = arith.muli %132, %arg8 : index
              %136 = vector.broadcast %arg9 : f32 to vector<16xf32>
              %137 = arith.divui %27, %c128 : index
              %138 = arith.maxsi %137, %c1 : index
              %139 = arith.divui %arg5, %27 : index
              %140 = arith.muli %139, %27 : index
              %141 = arith.subi %arg5, %140 : index
              %142 = arith.divui %141, %c128 : index
              %143 = arith.remui %141, %c128 : index
              %144 = arith.cmpi ne, %143, %c0 : index
              %145 = arith.cmpi slt, %27, %c128 : index
              %146 = arith.ori %144, %145 : i1
              %147 = arith.select %146, %c1, %c0 : index
              %148:2 = scf.for %arg16 = %c0 to %142 step %c1 iter_args(%arg17 = %cst_27, %arg18 = %cst_27) -> (vector<16xi32>, vector<16xi32>) {
                %173 = arith.addi %139, %c1 : index
                %174 = arith.muli %arg16, %c128 : index
                %175:10 = scf.for %arg19 = %c0 to %173 step %c1 iter_args(%arg20 = %cst_26, %arg21 = %cst_26, %arg22 = %cst_26, %arg23 = %cst_26, %arg24 = %cst_26, %arg25 = %cst_26, %arg26 = %cst_26, %arg27 = %cst_26, %arg28 = %arg17, %arg29 = %arg18) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>) {
                  %198 = arith.muli %arg19, %27 : index
                  %199 = arith.addi %174, %198 : index
                  %200 = arith.addi %199, %c128 : index
                  %201 = arith.addi %133, %200 : index
                  memref.prefetch %2[%201], read, locality<3>, data : memref<?xf32>
                  %202 = arith.addi %201, %c16 : index
                  memref.prefetch %2[%202], read, locality<3>, data : memref<?xf32>
                  %203 = arith.addi %133, %199 : index
                  %204 = vector.load %2[%203] : memref<?xf32>, vector<16xf32>
                  %205 = arith.addi %203, %c16 : index
                  %206 = vector.load %2[%205] : memref<?xf32>, vector<16xf32>
                  %207 = math.fma %204, %204, %arg20 : vector<16xf32>
                  %208 = math.fma %206, %206, %arg21 : vector<16xf32>
                  %209 = vector.load %3[%199] : memref<?xf32>, vector<16xf32>
                  %210 = arith.addi %199, %c16 : index
                  %211 = vector.load %3[%210] : memref<?xf32>, vector<16xf32>
                  %212 = arith.addf %209, %136 : vector<16xf32>
                  %213 = arith.addf %211, %136 : vector<16xf32>
                  %214 = arith.mulf %204, %212 : vector<16xf32>
                  %215 = arith.mulf %206, %213 : vector<16xf32>
                  %216 = arith.bitcast %214 : vector<16xf32> to vector<16xi32>
                  %217 = arith.andi %216, %cst_25 : vector<16xi32>
                  %218 = arith.bitcast %215 : vector<16xf32> to vector<16xi32>
                  %219 = arith.andi %218, %cst_25 : vector<16xi32>
                  %220 = arith.maxsi %217, %arg28 : vector<16xi32>
                  %221 = arith.maxsi %219, %arg29 : vector<16xi32>
                  %222 = arith.addi %199, %c32 : index
                  %223 = arith.addi %222, %c128 : index
                  %224 = arith.addi %133, %223 : index
                  memref.prefetch %2[%224], read, locality<3>, data : memref<?xf32>
                  %225 = arith.addi %224, %c16 : index
                  memref.prefetch %2[%225], read, locality<3>, data : memref<?xf32>
                  %226 = arith.addi %133, %222 : index
                  %227 = vector.load %2[%226] : memref<?xf32>, vector<16xf32>
                  %228 = arith.addi %226, %c16 : index
                  %229 = vector.load %2[%228] : memref<?xf32>, vector<16xf32>
                  %230 = math.fma %227, %227, %arg22 : vector<16xf32>
                  %231 = math.fma %229, %229, %arg23 : vector<16xf32>
                  %232 = vector.load %3[%222] : memref<?xf32>, vector<16xf32>
                  %233 = arith.addi %222, %c16 : index
                  %234 = vector.load %3[%233] : memref<?xf32>, vector<16xf32>
                  %235 = arith.addf %232, %136 : vector<16xf32>
                  %236 = arith.addf %234, %136 : vector<16xf32>
                  %237 = arith.mulf %227, %235 : vector<16xf32>
                  %238 = arith.mulf %229, %236 : vector<16xf32>
                  %239 = arith.bitcast %237 : vector<16xf32> to vector<16xi32>
                  %240 = arith.andi %239, %cst_25 : vector<16xi32>
                  %241 = arith.bitcast %238 : vector<16xf32> to vector<16xi32>
                  %242 = arith.andi %241, %cst_25 : vector<16xi32>
                  %243 = arith.maxsi %240, %221 : vector<16xi32>
                  %244 = arith.maxsi %242, %220 : vector<16xi32>
                  %245 = arith.addi %199, %c64 : index
                  %246 = arith.addi %245, %c128 : index
                  %247 = arith.addi %133, %246 : index
                  memref.prefetch %2[%247], read, locality<3>, data : memref<?xf32>
                  %248 = arith.addi %247, %c16 : index
                  memref.prefetch %2[%248], read, locality<3>, data : memref<?xf32>
                  %249 = arith.addi %133, %245 : index
                  %250 = vector.load %2[%249] : memref<?xf32>, vector<16xf32>
                  %251 = arith.addi %249, %c16 : index
                  %252 = vector.load %2[%251] : memref<?xf32>, vector<16xf32>
                  %253 = math.fma %250, %250, %arg24 : vector<16xf32>
                  %254 = math.fma %252, %252, %arg25 : vector<16xf32>
                  %255 = vector.load %3[%245] : memref<?xf32>, vector<16xf32>
                  %256 = arith.addi %245, %c16 : index
                  %257 = vector.load %3[%256] : memref<?xf32>, vector<16xf32>
                  %258 = arith.addf %255, %136 : vector<16xf32>
                  %259 = arith.addf %257, %136 : vector<16xf32>
                  %260 = arith.mulf %250, %258 : vector<16xf32>
                  %261 = arith.mulf %252, %259 : vector<16xf32>
                  %262 = arith.bitcast %260 : vector<16xf32> to vector<16xi32>
                  %263 = arith.andi %262, %cst_25 : vector<16xi32>
                  %264 = arith.bitcast %261 : vector<16xf32> to vector<16xi32>
                  %265 = arith.andi %264, %cst_25 : vector<16xi32>
                  %266 = arith.maxsi %263, %244 : vector<16xi32>
                  %267 = arith.maxsi %265, %243 : vector<16xi32>
                  %268 = arith.addi %199, %c96 : index
                  %269 = arith.addi %268, %c128 : index
                  %270 = arith.addi %133, %269 : index
                  memref.prefetch %2[%270], read, locality<3>, data : memref<?xf32>
                  %271 = arith.addi %270, %c16 : index
                  memref.prefetch %2[%271], read, locality<3>, data : memref<?xf32>
                  %272 = arith.addi %133, %268 : index
                  %273 = vector.load %2[%272] : memref<?xf32>, vector<16xf32>
                  %274 = arith.addi %272, %c16 : index
                  %275 = vector.load %2[%274] : memref<?xf32>, vector<16xf32>
                  %276 = math.fma %273, %273, %arg26 : vector<16xf32>
                  %277 = math.fma %275, %275, %arg27 : vector<16xf32>
                  %278 = vector.load %3[%268] : memref<?xf32>, vector<16xf32>
                  %279 = arith.addi %268, %c16 : index
                  %280 = vector.load %3[%279] : memref<?xf32>, vector<16xf32>
                  %281 = arith.addf %278, %136 : vector<16xf32>
                  %282 = arith.addf %280, %136 : vector<16xf32>
                  %283 = arith.mulf %273, %281 : vector<16xf32>
                  %284 = arith.mulf %275, %282 : vector<16xf32>
                  %285 = arith.bitcast %283 : vector<16xf32> to vector<16xi32>
                  %286 = arith.andi %285, %cst_25 : vector<16xi32>
                  %287 = arith.bitcast %284 : vector<16xf32> to vector<16xi32>
                  %288 = arith.andi %287, %cst_25 : vector<16xi32>
                  %289 = arith.maxsi %286, %267 : vector<16xi32>
                  %290 = arith.maxsi %288, %266 : vector<16xi32>
                  scf.yield %207, %208, %230, %231, %253, %254, %276, %277, %290, %289 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>
                }
                %176 = vector.shuffle %175#0, %175#1 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %177 = vector.shuffle %175#0, %175#1 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %178 = arith.addf %176, %177 : vector<16xf32>
                %179 = vector.shuffle %175#2, %175#3 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %180 = vector.shuffle %175#2, %175#3 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %181 = arith.addf %179, %180 : vector<16xf32>
                %182 = vector.shuffle %175#4, %175#5 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %183 = vector.shuffle %175#4, %175#5 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %184 = arith.addf %182, %183 : vector<16xf32>
                %185 = vector.shuffle %175#6, %175#7 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %186 = vector.shuffle %175#6, %175#7 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %187 = arith.addf %185, %186 : vector<16xf32>
                %188 = vector.shuffle %178, %181 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %189 = vector.shuffle %178, %181 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %190 = arith.addf %188, %189 : vector<16xf32>
                %191 = vector.shuffle %184, %187 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %192 = vector.shuffle %184, %187 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %193 = arith.addf %191, %192 : vector<16xf32>
                %194 = vector.shuffle %190, %193 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %195 = vector.shuffle %190, %193 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %196 = arith.addf %194, %195 : vector<16xf32>
                %197 = arith.muli %arg16, %c16 : index
                vector.store %196, %alloca[%197] : memref<1024xf32>, vector<16xf32>
                scf.yield %175#8, %175#9 : vector<16xi32>, vector<16xi32>
              }
              %149 = arith.addi %142, %147 : index
              %150:2 = scf.for %arg16 = %142 to %149 step %c1 iter_args(%arg17 = %148#0, %arg18 = %148#1) -> (vector<16xi32>, vector<16xi32>) {
                %173 = arith.muli %arg16, %c128 : index
                %174 = arith.addi %139, %c1 : index
                %175:10 = scf.for %arg19 = %c0 to %174 step %c1 iter_args(%arg20 = %cst_26, %arg21 = %cst_26, %arg22 = %cst_26, %arg23 = %cst_26, %arg24 = %cst_26, %arg25 = %cst_26, %arg26 = %cst_26, %arg27 = %cst_26, %arg28 = %arg17, %arg29 = %arg18) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>) {
                  %198 = arith.muli %arg19, %27 : index
                  %199 = arith.addi %173, %198 : index
                  %200 = arith.subi %arg5, %199 : index
                  %201 = arith.subi %27, %173 : index
                  %202 = arith.minsi %200, %201 : index
                  %203 = arith.addi %199, %c128 : index
                  %204 = arith.addi %133, %203 : index
                  memref.prefetch %2[%204], read, locality<3>, data : memref<?xf32>
                  %205 = arith.addi %204, %c16 : index
                  memref.prefetch %2[%205], read, locality<3>, data : memref<?xf32>
                  %206 = arith.addi %133, %199 : index
                  %207 = vector.create_mask %202 : vector<16xi1>
                  %208 = vector.maskedload %2[%206], %207, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %209 = arith.addi %206, %c16 : index
                  %210 = arith.subi %202, %c16 : index
                  %211 = vector.create_mask %210 : vector<16xi1>
                  %212 = vector.maskedload %2[%209], %211, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %213 = arith.index_cast %202 : index to i32
                  %214 = vector.broadcast %213 : i32 to vector<16xi32>
                  %215 = arith.cmpi slt, %cst_23, %214 : vector<16xi32>
                  %216 = arith.select %215, %208, %cst_26 : vector<16xi1>, vector<16xf32>
                  %217 = arith.cmpi slt, %cst_22, %214 : vector<16xi32>
                  %218 = arith.select %217, %212, %cst_26 : vector<16xi1>, vector<16xf32>
                  %219 = arith.index_cast %202 : index to i32
                  %220 = vector.broadcast %219 : i32 to vector<16xi32>
                  %221 = arith.cmpi slt, %cst_23, %220 : vector<16xi32>
                  %222 = arith.select %221, %208, %cst_26 : vector<16xi1>, vector<16xf32>
                  %223 = arith.cmpi slt, %cst_22, %220 : vector<16xi32>
                  %224 = arith.select %223, %212, %cst_26 : vector<16xi1>, vector<16xf32>
                  %225 = math.fma %216, %222, %arg20 : vector<16xf32>
                  %226 = math.fma %218, %224, %arg21 : vector<16xf32>
                  %227 = vector.create_mask %202 : vector<16xi1>
                  %228 = vector.maskedload %3[%199], %227, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %229 = arith.addi %199, %c16 : index
                  %230 = arith.subi %202, %c16 : index
                  %231 = vector.create_mask %230 : vector<16xi1>
                  %232 = vector.maskedload %3[%229], %231, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %233 = arith.addf %228, %136 : vector<16xf32>
                  %234 = arith.addf %232, %136 : vector<16xf32>
                  %235 = arith.mulf %208, %233 : vector<16xf32>
                  %236 = arith.mulf %212, %234 : vector<16xf32>
                  %237 = arith.index_cast %202 : index to i32
                  %238 = vector.broadcast %237 : i32 to vector<16xi32>
                  %239 = arith.cmpi slt, %cst_23, %238 : vector<16xi32>
                  %240 = arith.select %239, %235, %cst_26 : vector<16xi1>, vector<16xf32>
                  %241 = arith.cmpi slt, %cst_22, %238 : vector<16xi32>
                  %242 = arith.select %241, %236, %cst_26 : vector<16xi1>, vector<16xf32>
                  %243 = arith.bitcast %240 : vector<16xf32> to vector<16xi32>
                  %244 = arith.andi %243, %cst_25 : vector<16xi32>
                  %245 = arith.bitcast %242 : vector<16xf32> to vector<16xi32>
                  %246 = arith.andi %245, %cst_25 : vector<16xi32>
                  %247 = arith.maxsi %244, %arg28 : vector<16xi32>
                  %248 = arith.maxsi %246, %arg29 : vector<16xi32>
                  %249 = arith.addi %173, %c32 : index
                  %250 = arith.muli %arg19, %27 : index
                  %251 = arith.addi %249, %250 : index
                  %252 = arith.subi %arg5, %251 : index
                  %253 = arith.subi %27, %249 : index
                  %254 = arith.minsi %252, %253 : index
                  %255 = arith.addi %251, %c128 : index
                  %256 = arith.addi %133, %255 : index
                  memref.prefetch %2[%256], read, locality<3>, data : memref<?xf32>
                  %257 = arith.addi %256, %c16 : index
                  memref.prefetch %2[%257], read, locality<3>, data : memref<?xf32>
                  %258 = arith.addi %133, %251 : index
                  %259 = vector.create_mask %254 : vector<16xi1>
                  %260 = vector.maskedload %2[%258], %259, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %261 = arith.addi %258, %c16 : index
                  %262 = arith.subi %254, %c16 : index
                  %263 = vector.create_mask %262 : vector<16xi1>
                  %264 = vector.maskedload %2[%261], %263, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %265 = arith.index_cast %254 : index to i32
                  %266 = vector.broadcast %265 : i32 to vector<16xi32>
                  %267 = arith.cmpi slt, %cst_23, %266 : vector<16xi32>
                  %268 = arith.select %267, %260, %cst_26 : vector<16xi1>, vector<16xf32>
                  %269 = arith.cmpi slt, %cst_22, %266 : vector<16xi32>
                  %270 = arith.select %269, %264, %cst_26 : vector<16xi1>, vector<16xf32>
                  %271 = arith.index_cast %254 : index to i32
                  %272 = vector.broadcast %271 : i32 to vector<16xi32>
                  %273 = arith.cmpi slt, %cst_23, %272 : vector<16xi32>
                  %274 = arith.select %273, %260, %cst_26 : vector<16xi1>, vector<16xf32>
                  %275 = arith.cmpi slt, %cst_22, %272 : vector<16xi32>
                  %276 = arith.select %275, %264, %cst_26 : vector<16xi1>, vector<16xf32>
                  %277 = math.fma %268, %274, %arg22 : vector<16xf32>
                  %278 = math.fma %270, %276, %arg23 : vector<16xf32>
                  %279 = vector.create_mask %254 : vector<16xi1>
                  %280 = vector.maskedload %3[%251], %279, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %281 = arith.addi %251, %c16 : index
                  %282 = arith.subi %254, %c16 : index
                  %283 = vector.create_mask %282 : vector<16xi1>
                  %284 = vector.maskedload %3[%281], %283, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %285 = arith.addf %280, %136 : vector<16xf32>
                  %286 = arith.addf %284, %136 : vector<16xf32>
                  %287 = arith.mulf %260, %285 : vector<16xf32>
                  %288 = arith.mulf %264, %286 : vector<16xf32>
                  %289 = arith.index_cast %254 : index to i32
                  %290 = vector.broadcast %289 : i32 to vector<16xi32>
                  %291 = arith.cmpi slt, %cst_23, %290 : vector<16xi32>
                  %292 = arith.select %291, %287, %cst_26 : vector<16xi1>, vector<16xf32>
                  %293 = arith.cmpi slt, %cst_22, %290 : vector<16xi32>
                  %294 = arith.select %293, %288, %cst_26 : vector<16xi1>, vector<16xf32>
                  %295 = arith.bitcast %292 : vector<16xf32> to vector<16xi32>
                  %296 = arith.andi %295, %cst_25 : vector<16xi32>
                  %297 = arith.bitcast %294 : vector<16xf32> to vector<16xi32>
                  %298 = arith.andi %297, %cst_25 : vector<16xi32>
                  %299 = arith.maxsi %296, %248 : vector<16xi32>
                  %300 = arith.maxsi %298, %247 : vector<16xi32>
                  %301 = arith.addi %173, %c64 : index
                  %302 = arith.muli %arg19, %27 : index
                  %303 = arith.addi %301, %302 : index
                  %304 = arith.subi %arg5, %303 : index
                  %305 = arith.subi %27, %301 : index
                  %306 = arith.minsi %304, %305 : index
                  %307 = arith.addi %303, %c128 : index
                  %308 = arith.addi %133, %307 : index
                  memref.prefetch %2[%308], read, locality<3>, data : memref<?xf32>
                  %309 = arith.addi %308, %c16 : index
                  memref.prefetch %2[%309], read, locality<3>, data : memref<?xf32>
                  %310 = arith.addi %133, %303 : index
                  %311 = vector.create_mask %306 : vector<16xi1>
                  %312 = vector.maskedload %2[%310], %311, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %313 = arith.addi %310, %c16 : index
                  %314 = arith.subi %306, %c16 : index
                  %315 = vector.create_mask %314 : vector<16xi1>
                  %316 = vector.maskedload %2[%313], %315, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %317 = arith.index_cast %306 : index to i32
                  %318 = vector.broadcast %317 : i32 to vector<16xi32>
                  %319 = arith.cmpi slt, %cst_23, %318 : vector<16xi32>
                  %320 = arith.select %319, %312, %cst_26 : vector<16xi1>, vector<16xf32>
                  %321 = arith.cmpi slt, %cst_22, %318 : vector<16xi32>
                  %322 = arith.select %321, %316, %cst_26 : vector<16xi1>, vector<16xf32>
                  %323 = arith.index_cast %306 : index to i32
                  %324 = vector.broadcast %323 : i32 to vector<16xi32>
                  %325 = arith.cmpi slt, %cst_23, %324 : vector<16xi32>
                  %326 = arith.select %325, %312, %cst_26 : vector<16xi1>, vector<16xf32>
                  %327 = arith.cmpi slt, %cst_22, %324 : vector<16xi32>
                  %328 = arith.select %327, %316, %cst_26 : vector<16xi1>, vector<16xf32>
                  %329 = math.fma %320, %326, %arg24 : vector<16xf32>
                  %330 = math.fma %322, %328, %arg25 : vector<16xf32>
                  %331 = vector.create_mask %306 : vector<16xi1>
                  %332 = vector.maskedload %3[%303], %331, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %333 = arith.addi %303, %c16 : index
                  %334 = arith.subi %306, %c16 : index
                  %335 = vector.create_mask %334 : vector<16xi1>
                  %336 = vector.maskedload %3[%333], %335, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %337 = arith.addf %332, %136 : vector<16xf32>
                  %338 = arith.addf %336, %136 : vector<16xf32>
                  %339 = arith.mulf %312, %337 : vector<16xf32>
                  %340 = arith.mulf %316, %338 : vector<16xf32>
                  %341 = arith.index_cast %306 : index to i32
                  %342 = vector.broadcast %341 : i32 to vector<16xi32>
                  %343 = arith.cmpi slt, %cst_23, %342 : vector<16xi32>
                  %344 = arith.select %343, %339, %cst_26 : vector<16xi1>, vector<16xf32>
                  %345 = arith.cmpi slt, %cst_22, %342 : vector<16xi32>
                  %346 = arith.select %345, %340, %cst_26 : vector<16xi1>, vector<16xf32>
                  %347 = arith.bitcast %344 : vector<16xf32> to vector<16xi32>
                  %348 = arith.andi %347, %cst_25 : vector<16xi32>
                  %349 = arith.bitcast %346 : vector<16xf32> to vector<16xi32>
                  %350 = arith.andi %349, %cst_25 : vector<16xi32>
                  %351 = arith.maxsi %348, %300 : vector<16xi32>
                  %352 = arith.maxsi %350, %299 : vector<16xi32>
                  %353 = arith.addi %173, %c96 : index
                  %354 = arith.muli %arg19, %27 : index
                  %355 = arith.addi %353, %354 : index
                  %356 = arith.subi %arg5, %355 : index
                  %357 = arith.subi %27, %353 : index
                  %358 = arith.minsi %356, %357 : index
                  %359 = arith.addi %355, %c128 : index
                  %360 = arith.addi %133, %359 : index
                  memref.prefetch %2[%360], read, locality<3>, data : memref<?xf32>
                  %361 = arith.addi %360, %c16 : index
                  memref.prefetch %2[%361], read, locality<3>, data : memref<?xf32>
                  %362 = arith.addi %133, %355 : index
                  %363 = vector.create_mask %358 : vector<16xi1>
                  %364 = vector.maskedload %2[%362], %363, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %365 = arith.addi %362, %c16 : index
                  %366 = arith.subi %358, %c16 : index
                  %367 = vector.create_mask %366 : vector<16xi1>
                  %368 = vector.maskedload %2[%365], %367, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %369 = arith.index_cast %358 : index to i32
                  %370 = vector.broadcast %369 : i32 to vector<16xi32>
                  %371 = arith.cmpi slt, %cst_23, %370 : vector<16xi32>
                  %372 = arith.select %371, %364, %cst_26 : vector<16xi1>, vector<16xf32>
                  %373 = arith.cmpi slt, %cst_22, %370 : vector<16xi32>
                  %374 = arith.select %373, %368, %cst_26 : vector<16xi1>, vector<16xf32>
                  %375 = arith.index_cast %358 : index to i32
                  %376 = vector.broadcast %375 : i32 to vector<16xi32>
                  %377 = arith.cmpi slt, %cst_23, %376 : vector<16xi32>
                  %378 = arith.select %377, %364, %cst_26 : vector<16xi1>, vector<16xf32>
                  %379 = arith.cmpi slt, %cst_22, %376 : vector<16xi32>
                  %380 = arith.select %379, %368, %cst_26 : vector<16xi1>, vector<16xf32>
                  %381 = math.fma %372, %378, %arg26 : vector<16xf32>
                  %382 = math.fma %374, %380, %arg27 : vector<16xf32>
                  %383 = vector.create_mask %358 : vector<16xi1>
                  %384 = vector.maskedload %3[%355], %383, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %385 = arith.addi %355, %c16 : index
                  %386 = arith.subi %358, %c16 : index
                  %387 = vector.create_mask %386 : vector<16xi1>
                  %388 = vector.maskedload %3[%385], %387, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                  %389 = arith.addf %384, %136 : vector<16xf32>
                  %390 = arith.addf %388, %136 : vector<16xf32>
                  %391 = arith.mulf %364, %389 : vector<16xf32>
                  %392 = arith.mulf %368, %390 : vector<16xf32>
                  %393 = arith.index_cast %358 : index to i32
                  %394 = vector.broadcast %393 : i32 to vector<16xi32>
                  %395 = arith.cmpi slt, %cst_23, %394 : vector<16xi32>
                  %396 = arith.select %395, %391, %cst_26 : vector<16xi1>, vector<16xf32>
                  %397 = arith.cmpi slt, %cst_22, %394 : vector<16xi32>
                  %398 = arith.select %397, %392, %cst_26 : vector<16xi1>, vector<16xf32>
                  %399 = arith.bitcast %396 : vector<16xf32> to vector<16xi32>
                  %400 = arith.andi %399, %cst_25 : vector<16xi32>
                  %401 = arith.bitcast %398 : vector<16xf32> to vector<16xi32>
                  %402 = arith.andi %401, %cst_25 : vector<16xi32>
                  %403 = arith.maxsi %400, %352 : vector<16xi32>
                  %404 = arith.maxsi %402, %351 : vector<16xi32>
                  scf.yield %225, %226, %277, %278, %329, %330, %381, %382, %404, %403 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>
                }
                %176 = vector.shuffle %175#0, %175#1 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %177 = vector.shuffle %175#0, %175#1 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %178 = arith.addf %176, %177 : vector<16xf32>
                %179 = vector.shuffle %175#2, %175#3 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %180 = vector.shuffle %175#2, %175#3 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %181 = arith.addf %179, %180 : vector<16xf32>
                %182 = vector.shuffle %175#4, %175#5 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %183 = vector.shuffle %175#4, %175#5 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %184 = arith.addf %182, %183 : vector<16xf32>
                %185 = vector.shuffle %175#6, %175#7 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %186 = vector.shuffle %175#6, %175#7 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %187 = arith.addf %185, %186 : vector<16xf32>
                %188 = vector.shuffle %178, %181 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %189 = vector.shuffle %178, %181 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %190 = arith.addf %188, %189 : vector<16xf32>
                %191 = vector.shuffle %184, %187 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %192 = vector.shuffle %184, %187 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %193 = arith.addf %191, %192 : vector<16xf32>
                %194 = vector.shuffle %190, %193 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                %195 = vector.shuffle %190, %193 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                %196 = arith.addf %194, %195 : vector<16xf32>
                %197 = arith.muli %arg16, %c16 : index
                vector.store %196, %alloca[%197] : memref<1024xf32>, vector<16xf32>
                scf.yield %175#8, %175#9 : vector<16xi32>, vector<16xi32>
              }
              %151:2 = scf.for %arg16 = %149 to %138 step %c1 iter_args(%arg17 = %150#0, %arg18 = %150#1) -> (vector<16xi32>, vector<16xi32>) {
                %173 = arith.muli %arg16, %c128 : index
                %174:10 = scf.for %arg19 = %c0 to %139 step %c1 iter_args(%arg20 = %cst_26, %arg21 = %cst_26, %arg22 = %cst_26, %arg23 = %cst_26, %arg24 = %cst_26, %arg25 = %cst_26, %arg26 = %cst_26, %arg27 = %cst_26, %arg28 = %arg17, %arg29 = %arg18) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>) {
                  %197 = arith.muli %arg19, %27 : index
                  %198 = arith.addi %173, %197 : index
                  %199 = arith.addi %198, %c128 : index
                  %200 = arith.addi %133, %199 : index
                  memref.prefetch %2[%200], read, locality<3>, data : memref<?xf32>
                  %201 = arith.addi %200, %c16 : index
                  memref.prefetch %2[%201], read, locality<3>, data : memref<?xf32>
                  %202 = arith.addi %133, %198 : index
                  %203 = vector.load %2[%202] : memref<?xf32>, vector<16xf32>
                  %204 = arith.addi %202, %c16 : index
                  %205 = vector.load %2[%204] : memref<?xf32>, vector<16xf32>
                  %206 = math.fma %203, %203, %arg20 : vector<16xf32>
                  %207 = math.fma %205, %205, %arg21 : vector<16xf32>
                  %208 = vector.load %3[%198] : memref<?xf32>, vector<16xf32>
                  %209 = arith.addi %198, %c16 : index
                  %210 = vector.load %3[%209] : memref<?xf32>, vector<16xf32>
                  %211 = arith.addf %208, %136 : vector<16xf32>
                  %212 = arith.addf %210, %136 : vector<16xf32>
                  %213 = arith.mulf %203, %211 : vector<16xf32>
                  %214 = arith.mulf %205, %212 : vector<16xf32>
                  %215 = arith.bitcast %213 : vector<16xf32> to vector<16xi32>
                  %216 = arith.andi %215, %cst_25 : vector<16xi32>
                  %217 = arith.bitcast %214 : vector<16xf32> to vector<16xi32>
                  %218 = arith.andi %217, %cst_25 : vector<16xi32>
                  %219 = arith.maxsi %216, %arg28 : vector<16xi32>
                  %220 = arith.maxsi %218, %arg29 : vector<16xi32>
                  %221 = arith.addi %198, %c32 : index
                  %222 = arith.addi %221, %c128 : index
                  %223 = arith.addi %133, %222 : index
                  memref.prefetch %2[%223], read, locality<3>, data : memref<?xf32>
                  %224 = arith.addi %223, %c16 : index
                  memref.prefetch %2[%224], read, locality<3>, data : memref<?xf32>
                  %225 = arith.addi %133, %221 : index
                  %226 = vector.load %2[%225] : memref<?xf32>, vector<16xf32>
                  %227 = arith.addi %225, %c16 : index
                  %228 = vector.load %2[%227] : memref<?xf32>, vector<16xf32>
                  %229 = math.fma %226, %226, %arg22 : vector<16xf32>
                  %230 = math.fma %228, %228, %arg23 : vector<16xf32>
                  %231 = vector.load %3[%221] : memref<?xf32>, vector<16xf32>
                  %232 = arith.addi %221, %c16 : index
                  %233 = vector.load %3[%232] : memref<?xf32>, vector<16xf32>
                  %234 = arith.addf %231, %136 : vector<16xf32>
                  %235 = arith.addf %233, %136 : vector<16xf32>
                  %236 = arith.mulf %226, %234 : vector<16xf32>
                  %237 = arith.mulf %228, %235 : vector<16xf32>
                  %238 = arith.bitcast %236 : vector<16xf32> to vector<16xi32>
                  %239 = arith.andi %238, %cst_25 : vector<16xi32>
                  %240 = arith.bitcast %237 : vector<16xf32> to vector<16xi32>
                  %241 = arith.andi %240, %cst_25 : vector<16xi32>
                  %242 = arith.maxsi %239, %220 : vector<16xi32>
                  %243 = arith.maxsi %241, %219 : vector<16xi32>
                  %244 = arith.addi %198, %c64 : index
                  %245 = arith.addi %244, %c128 : index
                  %246 = arith.addi %133, %245 : index
                  memref.prefetch %2[%246], read, locality<3>, data : memref<?xf32>
                  %247 = arith.addi %246, %c16 : index
                  memref.prefetch %2[%247], read, locality<3>, data : memref<?xf32>
                  %248 = arith.addi %133, %244 : index
                  %249 = vector.load %2[%248] : memref<?xf32>, vector<16xf32>
                  %250 = arith.addi %248, %c16 : index
                  %251 = vector.load %2[%250] : memref<?xf32>, vector<16xf32>
                  %252 = math.fma %249, %249, %arg24 : vector<16xf32>
                  %253 = math.fma %251, %251, %arg25 : vector<16xf32>
                  %254 = vector.load %3[%244] : memref<?xf32>, vector<16xf32>
                  %255 = arith.addi %244, %c16 : index
                  %256 = vector.load %3[%255] : memref<?xf32>, vector<16xf32>
                  %257 = arith.addf %254, %136 : vector<16xf32>
                  %258 = arith.addf %256, %136 : vector<16xf32>
                  %259 = arith.mulf %249, %257 : vector<16xf32>
                  %260 = arith.mulf %251, %258 : vector<16xf32>
                  %261 = arith.bitcast %259 : vector<16xf32> to vector<16xi32>
                  %262 = arith.andi %261, %cst_25 : vector<16xi32>
                  %263 = arith.bitcast %260 : vector<16xf32> to vector<16xi32>
                  %264 = arith.andi %263, %cst_25 : vector<16xi32>
                  %265 = arith.maxsi %262, %243 : vector<16xi32>
                  %266 = arith.maxsi %264, %242 : vector<16xi32>
                  %267 = arith.addi %198, %c96 : index
                  %268 = arith.addi %267, %c128 : index
                  %269 = arith.addi %133, %268 : index
                  memref.prefetch %2[%269], read, locality<3>, data : memref<?xf32>
                  %270 = arith.addi %269, %c16 : index
                  memref.prefetch %2[%270], read, locality<3>, data : memref<?xf32>
                  %271 = arith.addi %133, %267 : index
                  %272 = vector.load %2[%271] : memref<?xf32>, vector<16xf32>
                  %273 = arith.addi %271, %c16 : index
                  %274 = vector.load %2[%273] : memref<?xf32>, vector<16xf32>
                  %275 = math.fma %272, %272, %arg26 : vector<16xf32>
                  %276 = math.fma %274, %274, %arg27 : vector<16xf32>
                  %277 = vector.load %3[%267] : memref<?xf32>, vector<16xf32>
                  %278 = arith.addi %267, %c16 : index
                  %279 = vector.load %3[%278] : memref<?xf32>, vector<16xf32>
                  %280 = arith.addf %277, %136 : vector<16xf32>
                  %281 = arith.addf %279, %136 : vector<16xf32>
                  %282 = arith.mulf %272, %280 : vector<16xf32>
                  %283 = arith.mulf %274, %281 : vector<16xf32>
                  %284 = arith.bitcast %282 : vector<16xf32> to vector<16xi32>
                  %285 = arith.andi %284, %cst_25 : vector<16xi32>
                  %286 = arith.bitcast %283 : vector<16xf32> to vector<16xi32>
                  %287 = arith.andi %286, %cst_25 : vector<16xi32>
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
              %152 = arith.maxsi %151#0, %151#1 : vector<16xi32>
              %153 = vector.reduction <maxsi>, %152 : vector<16xi32> into i32
              %154 = arith.bitcast %153 : i32 to f32
              %155 = arith.index_cast %138 : index to i64
              %156 = math.cttz %155 : i64
              %157 = arith.index_cast %156 : i64 to index
              %158 = scf.for %arg16 = %c0 to %157 step %c1 iter_args(%arg17 = %138) -> (index) {
                %173 = arith.divui %arg17, %c2 : index
                scf.for %arg18 = %c0 to %173 step %c1 {
                  %174 = arith.muli %arg18, %c2 : index
                  %175 = arith.muli %174, %c16 : index
                  %176 = vector.load %alloca[%175] : memref<1024xf32>, vector<16xf32>
                  %177 = arith.addi %174, %c1 : index
                  %178 = arith.muli %177, %c16 : index
                  %179 = vector.load %alloca[%178] : memref<1024xf32>, vector<16xf32>
                  %180 = vector.shuffle %176, %179 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<16xf32>, vector<16xf32>
                  %181 = vector.shuffle %176, %179 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<16xf32>, vector<16xf32>
                  %182 = arith.addf %180, %181 : vector<16xf32>
                  %183 = arith.muli %arg18, %c16 : index
                  vector.store %182, %alloca[%183] : memref<1024xf32>, vector<16xf32>
                }
                scf.yield %173 : index
              }
              %159 = vector.load %alloca[%c0] : memref<1024xf32>, vector<16xf32>
              %160 = vector.shuffle %159, %159 [0, 2, 4, 6, 8, 10, 12, 14] : vector<16xf32>, vector<16xf32>
              %161 = vector.shuffle %159, %159 [1, 3, 5, 7, 9, 11, 13, 15] : vector<16xf32>, vector<16xf32>
              %162 = arith.addf %160, %161 : vector<8xf32>
              %163 = vector.shuffle %162, %162 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
              %164 = vector.shuffle %162, %162 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
              %165 = arith.addf %163, %164 : vector<4xf32>
              %166 = vector.shuffle %165, %165 [0, 2] : vector<4xf32>, vector<4xf32>
              %167 = vector.shuffle %165, %165 [1, 3] : vector<4xf32>, vector<4xf32>
              %168 = arith.addf %166, %167 : vector<2xf32>
              %169 = vector.shuffle %168, %168 [0] : vector<2xf32>, vector<2xf32>
              %170 = vector.shuffle %168, %168 [1] : vector<2xf32>, vector<2xf32>
              %171 = arith.addf %169, %170 : vector<1xf32>
              %172 = vector.extract %171[0] : f32 from vector<1xf32>
              scf.yield %154, %154, %172 : f32, f32, f32
            } else {
              scf.yield %arg13, %arg14, %arg15 : f32, f32, f32
            }
            scf.if %128 {
              %132 = vector.broadcast %120 : f32 to vector<16xf32>
              %133 = vector.broadcast %arg9 : f32 to vector<16xf32>
              %134 = vector.broadcast %105 : f32 to vector<16xf32>
              %135 = arith.divui %arg5, %c64 : index
              %136 = arith.muli %135, %c64 : index
              %137 = arith.divui %arg5, %c32 : index
              %138 = arith.muli %137, %c32 : index
              %139 = arith.subi %arg5, %138 : index
              %140 = arith.cmpi ne, %136, %c0 : index
              scf.if %140 {
                %142 = arith.subi %136, %c64 : index
                %143 = vector.load %2[%95] : memref<?xf32>, vector<16xf32>
                %144 = arith.addi %95, %c16 : index
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
                %156 = arith.addi %95, %c32 : index
                %157 = vector.load %2[%156] : memref<?xf32>, vector<16xf32>
                %158 = arith.addi %156, %c16 : index
                %159 = vector.load %2[%158] : memref<?xf32>, vector<16xf32>
                %160 = arith.mulf %157, %134 : vector<16xf32>
                %161 = arith.mulf %159, %134 : vector<16xf32>
                %162 = vector.load %3[%c32] : memref<?xf32>, vector<16xf32>
                %163 = vector.load %3[%c48] : memref<?xf32>, vector<16xf32>
                %164 = arith.addf %162, %133 : vector<16xf32>
                %165 = arith.addf %163, %133 : vector<16xf32>
                %166 = arith.mulf %160, %164 : vector<16xf32>
                %167 = arith.mulf %161, %165 : vector<16xf32>
                %168 = arith.mulf %166, %132 : vector<16xf32>
                %169 = arith.mulf %167, %132 : vector<16xf32>
                %170:4 = scf.for %arg16 = %c0 to %142 step %c64 iter_args(%arg17 = %154, %arg18 = %155, %arg19 = %168, %arg20 = %169) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
                  %242 = arith.addi %arg16, %c64 : index
                  %243 = arith.addi %242, %c32 : index
                  %244 = arith.addi %95, %242 : index
                  %245 = vector.load %2[%244] : memref<?xf32>, vector<16xf32>
                  %246 = arith.addi %244, %c16 : index
                  %247 = vector.load %2[%246] : memref<?xf32>, vector<16xf32>
                  %248 = arith.mulf %245, %134 : vector<16xf32>
                  %249 = arith.mulf %247, %134 : vector<16xf32>
                  %250 = vector.load %3[%242] : memref<?xf32>, vector<16xf32>
                  %251 = arith.addi %242, %c16 : index
                  %252 = vector.load %3[%251] : memref<?xf32>, vector<16xf32>
                  %253 = arith.addf %250, %133 : vector<16xf32>
                  %254 = arith.addf %252, %133 : vector<16xf32>
                  %255 = arith.mulf %248, %253 : vector<16xf32>
                  %256 = arith.mulf %249, %254 : vector<16xf32>
                  %257 = arith.mulf %255, %132 : vector<16xf32>
                  %258 = arith.mulf %256, %132 : vector<16xf32>
                  %259 = arith.addi %95, %243 : index
                  %260 = vector.load %2[%259] : memref<?xf32>, vector<16xf32>
                  %261 = arith.addi %259, %c16 : index
                  %262 = vector.load %2[%261] : memref<?xf32>, vector<16xf32>
                  %263 = arith.mulf %260, %134 : vector<16xf32>
                  %264 = arith.mulf %262, %134 : vector<16xf32>
                  %265 = vector.load %3[%243] : memref<?xf32>, vector<16xf32>
                  %266 = arith.addi %243, %c16 : index
                  %267 = vector.load %3[%266] : memref<?xf32>, vector<16xf32>
                  %268 = arith.addf %265, %133 : vector<16xf32>
                  %269 = arith.addf %267, %133 : vector<16xf32>
                  %270 = arith.mulf %263, %268 : vector<16xf32>
                  %271 = arith.mulf %264, %269 : vector<16xf32>
                  %272 = arith.mulf %270, %132 : vector<16xf32>
                  %273 = arith.mulf %271, %132 : vector<16xf32>
                  %274 = arith.addi %arg16, %c32 : index
                  %275 = arith.addi %96, %arg16 : index
                  %276 = arith.bitcast %arg17 : vector<16xf32> to vector<16xi32>
                  %277 = arith.andi %276, %cst_11 : vector<16xi32>
                  %278 = arith.bitcast %277 : vector<16xi32> to vector<16xf32>
                  %279 = arith.andi %276, %cst_10 : vector<16xi32>
                  %280 = arith.maxsi %279, %cst_9 : vector<16xi32>
                  %281 = arith.andi %276, %cst_8 : vector<16xi32>
                  %282 = arith.ori %280, %281 : vector<16xi32>
                  %283 = arith.bitcast %282 : vector<16xi32> to vector<16xf32>
                  %284 = arith.bitcast %arg18 : vector<16xf32> to vector<16xi32>
                  %285 = arith.andi %284, %cst_11 : vector<16xi32>
                  %286 = arith.bitcast %285 : vector<16xi32> to vector<16xf32>
                  %287 = arith.andi %284, %cst_10 : vector<16xi32>
                  %288 = arith.maxsi %287, %cst_9 : vector<16xi32>
                  %289 = arith.andi %284, %cst_8 : vector<16xi32>
                  %290 = arith.ori %288, %289 : vector<16xi32>
                  %291 = arith.bitcast %290 : vector<16xi32> to vector<16xf32>
                  %292 = math.fma %283, %cst_12, %arg17 : vector<16xf32>
                  %293 = math.fma %291, %cst_12, %arg18 : vector<16xf32>
                  %294 = arith.bitcast %292 : vector<16xf32> to vector<16xi32>
                  %295 = arith.bitcast %293 : vector<16xf32> to vector<16xi32>
                  %296 = arith.bitcast %arg19 : vector<16xf32> to vector<16xi32>
                  %297 = arith.andi %296, %cst_11 : vector<16xi32>
                  %298 = arith.bitcast %297 : vector<16xi32> to vector<16xf32>
                  %299 = arith.andi %296, %cst_10 : vector<16xi32>
                  %300 = arith.maxsi %299, %cst_9 : vector<16xi32>
                  %301 = arith.andi %296, %cst_8 : vector<16xi32>
                  %302 = arith.ori %300, %301 : vector<16xi32>
                  %303 = arith.bitcast %302 : vector<16xi32> to vector<16xf32>
                  %304 = arith.bitcast %arg20 : vector<16xf32> to vector<16xi32>
                  %305 = arith.andi %304, %cst_11 : vector<16xi32>
                  %306 = arith.bitcast %305 : vector<16xi32> to vector<16xf32>
                  %307 = arith.andi %304, %cst_10 : vector<16xi32>
                  %308 = arith.maxsi %307, %cst_9 : vector<16xi32>
                  %309 = arith.andi %304, %cst_8 : vector<16xi32>
                  %310 = arith.ori %308, %309 : vector<16xi32>
                  %311 = arith.bitcast %310 : vector<16xi32> to vector<16xf32>
                  %312 = math.fma %303, %cst_12, %arg19 : vector<16xf32>
                  %313 = math.fma %311, %cst_12, %arg20 : vector<16xf32>
                  %314 = arith.bitcast %312 : vector<16xf32> to vector<16xi32>
                  %315 = arith.bitcast %313 : vector<16xf32> to vector<16xi32>
                  %316 = llvm.bitcast %294 : vector<16xi32> to vector<32xi16>
                  %317 = llvm.bitcast %295 : vector<16xi32> to vector<32xi16>
                  %318 = vector.shuffle %316, %317 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 43, 45, 47, 49, 51, 53, 55, 57, 59, 61, 63] : vector<32xi16>, vector<32xi16>
                  %319 = vector.shuffle %316, %317 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40, 42, 44, 46, 48, 50, 52, 54, 56, 58, 60, 62] : vector<32xi16>, vector<32xi16>
                  %320 = arith.shli %319, %cst_7 : vector<32xi16>
                  %321 = arith.shli %318, %cst_6 : vector<32xi16>
                  %322 = arith.addi %320, %321 : vector<32xi16>
                  %323 = arith.andi %322, %cst_5 : vector<32xi16>
                  %324 = arith.andi %318, %cst_4 : vector<32xi16>
                  %325 = arith.ori %323, %324 : vector<32xi16>
                  %326 = llvm.bitcast %314 : vector<16xi32> to vector<32xi16>
                  %327 = llvm.bitcast %315 : vector<16xi32> to vector<32xi16>
                  %328 = vector.shuffle %326, %327 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 43, 45, 47, 49, 51, 53, 55, 57, 59, 61, 63] : vector<32xi16>, vector<32xi16>
                  %329 = vector.shuffle %326, %327 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40, 42, 44, 46, 48, 50, 52, 54, 56, 58, 60, 62] : vector<32xi16>, vector<32xi16>
                  %330 = arith.shli %329, %cst_7 : vector<32xi16>
                  %331 = arith.shli %328, %cst_6 : vector<32xi16>
                  %332 = arith.addi %330, %331 : vector<32xi16>
                  %333 = arith.andi %332, %cst_5 : vector<32xi16>
                  %334 = arith.andi %328, %cst_4 : vector<32xi16>
                  %335 = arith.ori %333, %334 : vector<32xi16>
                  %336 = llvm.bitcast %325 : vector<32xi16> to vector<64xi8>
                  %337 = llvm.bitcast %335 : vector<32xi16> to vector<64xi8>
                  %338 = vector.shuffle %336, %337 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 43, 45, 47, 49, 51, 53, 55, 57, 59, 61, 63, 65, 67, 69, 71, 73, 75, 77, 79, 81, 83, 85, 87, 89, 91, 93, 95, 97, 99, 101, 103, 105, 107, 109, 111, 113, 115, 117, 119, 121, 123, 125, 127] : vector<64xi8>, vector<64xi8>
                  vector.store %338, %6[%275] : memref<?xi8>, vector<64xi8>
                  %339 = arith.addi %95, %arg16 : index
                  %340 = arith.addi %339, %18 : index
                  memref.prefetch %2[%340], read, locality<3>, data : memref<?xf32>
                  %341 = arith.addi %340, %c16 : index
                  memref.prefetch %2[%341], read, locality<3>, data : memref<?xf32>
                  %342 = arith.addi %95, %274 : index
                  %343 = arith.addi %342, %18 : index
                  memref.prefetch %2[%343], read, locality<3>, data : memref<?xf32>
                  %344 = arith.addi %343, %c16 : index
                  memref.prefetch %2[%344], read, locality<3>, data : memref<?xf32>
                  scf.yield %257, %258, %272, %273 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
                }
                %171 = arith.addi %142, %c32 : index
                %172 = arith.addi %96, %142 : index
                %173 = arith.bitcast %170#0 : vector<16xf32> to vector<16xi32>
                %174 = arith.andi %173, %cst_11 : vector<16xi32>
                %175 = arith.bitcast %174 : vector<16xi32> to vector<16xf32>
                %176 = arith.andi %173, %cst_10 : vector<16xi32>
                %177 = arith.maxsi %176, %cst_9 : vector<16xi32>
                %178 = arith.andi %173, %cst_8 : vector<16xi32>
                %179 = arith.ori %177, %178 : vector<16xi32>
                %180 = arith.bitcast %179 : vector<16xi32> to vector<16xf32>
                %181 = arith.bitcast %170#1 : vector<16xf32> to vector<16xi32>
                %182 = arith.andi %181, %cst_11 : vector<16xi32>
                %183 = arith.bitcast %182 : vector<16xi32> to vector<16xf32>
                %184 = arith.andi %181, %cst_10 : vector<16xi32>
                %185 = arith.maxsi %184, %cst_9 : vector<16xi32>
                %186 = arith.andi %181, %cst_8 : vector<16xi32>
                %187 = arith.ori %185, %186 : vector<16xi32>
                %188 = arith.bitcast %187 : vector<16xi32> to vector<16xf32>
                %189 = math.fma %180, %cst_12, %170#0 : vector<16xf32>
                %190 = math.fma %188, %cst_12, %170#1 : vector<16xf32>
                %191 = arith.bitcast %189 : vector<16xf32> to vector<16xi32>
                %192 = arith.bitcast %190 : vector<16xf32> to vector<16xi32>
                %193 = arith.bitcast %170#2 : vector<16xf32> to vector<16xi32>
                %194 = arith.andi %193, %cst_11 : vector<16xi32>
                %195 = arith.bitcast %194 : vector<16xi32> to vector<16xf32>
                %196 = arith.andi %193, %cst_10 : vector<16xi32>
                %197 = arith.maxsi %196, %cst_9 : vector<16xi32>
                %198 = arith.andi %193, %cst_8 : vector<16xi32>
                %199 = arith.ori %197, %198 : vector<16xi32>
                %200 = arith.bitcast %199 : vector<16xi32> to vector<16xf32>
                %201 = arith.bitcast %170#3 : vector<16xf32> to vector<16xi32>
                %202 = arith.andi %201, %cst_11 : vector<16xi32>
                %203 = arith.bitcast %202 : vector<16xi32> to vector<16xf32>
                %204 = arith.andi %201, %cst_10 : vector<16xi32>
                %205 = arith.maxsi %204, %cst_9 : vector<16xi32>
                %206 = arith.andi %201, %cst_8 : vector<16xi32>
                %207 = arith.ori %205, %206 : vector<16xi32>
                %208 = arith.bitcast %207 : vector<16xi32> to vector<16xf32>
                %209 = math.fma %200, %cst_12, %170#2 : vector<16xf32>
                %210 = math.fma %208, %cst_12, %170#3 : vector<16xf32>
                %211 = arith.bitcast %209 : vector<16xf32> to vector<16xi32>
                %212 = arith.bitcast %210 : vector<16xf32> to vector<16xi32>
                %213 = llvm.bitcast %191 : vector<16xi32> to vector<32xi16>
                %214 = llvm.bitcast %192 : vector<16xi32> to vector<32xi16>
                %215 = vector.shuffle %213, %214 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 43, 45, 47, 49, 51, 53, 55, 57, 59, 61, 63] : vector<32xi16>, vector<32xi16>
                %216 = vector.shuffle %213, %214 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40, 42, 44, 46, 48, 50, 52, 54, 56, 58, 60, 62] : vector<32xi16>, vector<32xi16>
                %217 = arith.shli %216, %cst_7 : vector<32xi16>
                %218 = arith.shli %215, %cst_6 : vector<32xi16>
                %219 = arith.addi %217, %218 : vector<32xi16>
                %220 = arith.andi %219, %cst_5 : vector<32xi16>
                %221 = arith.andi %215, %cst_4 : vector<32xi16>
                %222 = arith.ori %220, %221 : vector<32xi16>
                %223 = llvm.bitcast %211 : vector<16xi32> to vector<32xi16>
                %224 = llvm.bitcast %212 : vector<16xi32> to vector<32xi16>
                %225 = vector.shuffle %223, %224 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 43, 45, 47, 49, 51, 53, 55, 57, 59, 61, 63] : vector<32xi16>, vector<32xi16>
                %226 = vector.shuffle %223, %224 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40, 42, 44, 46, 48, 50, 52, 54, 56, 58, 60, 62] : vector<32xi16>, vector<32xi16>
                %227 = arith.shli %226, %cst_7 : vector<32xi16>
                %228 = arith.shli %225, %cst_6 : vector<32xi16>
                %229 = arith.addi %227, %228 : vector<32xi16>
                %230 = arith.andi %229, %cst_5 : vector<32xi16>
                %231 = arith.andi %225, %cst_4 : vector<32xi16>
                %232 = arith.ori %230, %231 : vector<32xi16>
                %233 = llvm.bitcast %222 : vector<32xi16> to vector<64xi8>
                %234 = llvm.bitcast %232 : vector<32xi16> to vector<64xi8>
                %235 = vector.shuffle %233, %234 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 43, 45, 47, 49, 51, 53, 55, 57, 59, 61, 63, 65, 67, 69, 71, 73, 75, 77, 79, 81, 83, 85, 87, 89, 91, 93, 95, 97, 99, 101, 103, 105, 107, 109, 111, 113, 115, 117, 119, 121, 123, 125, 127] : vector<64xi8>, vector<64xi8>
                vector.store %235, %6[%172] : memref<?xi8>, vector<64xi8>
                %236 = arith.addi %95, %142 : index
                %237 = arith.addi %236, %18 : index
                memref.prefetch %2[%237], read, locality<3>, data : memref<?xf32>
                %238 = arith.addi %237, %c16 : index
                memref.prefetch %2[%238], read, locality<3>, data : memref<?xf32>
                %239 = arith.addi %95, %171 : index
                %240 = arith.addi %239, %18 : index
                memref.prefetch %2[%240], read, locality<3>, data : memref<?xf32>
                %241 = arith.addi %240, %c16 : index
                memref.prefetch %2[%241], read, locality<3>, data : memref<?xf32>
              }
              scf.for %arg16 = %136 to %138 step %c32 {
                %142 = arith.addi %96, %arg16 : index
                %143 = arith.addi %95, %arg16 : index
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
                %158 = arith.bitcast %156 : vector<16xf32> to vector<16xi32>
                %159 = arith.andi %158, %cst_11 : vector<16xi32>
                %160 = arith.bitcast %159 : vector<16xi32> to vector<16xf32>
                %161 = arith.andi %158, %cst_10 : vector<16xi32>
                %162 = arith.maxsi %161, %cst_9 : vector<16xi32>
                %163 = arith.andi %158, %cst_8 : vector<16xi32>
                %164 = arith.ori %162, %163 : vector<16xi32>
                %165 = arith.bitcast %164 : vector<16xi32> to vector<16xf32>
                %166 = arith.bitcast %157 : vector<16xf32> to vector<16xi32>
                %167 = arith.andi %166, %cst_11 : vector<16xi32>
                %168 = arith.bitcast %167 : vector<16xi32> to vector<16xf32>
                %169 = arith.andi %166, %cst_10 : vector<16xi32>
                %170 = arith.maxsi %169, %cst_9 : vector<16xi32>
                %171 = arith.andi %166, %cst_8 : vector<16xi32>
                %172 = arith.ori %170, %171 : vector<16xi32>
                %173 = arith.bitcast %172 : vector<16xi32> to vector<16xf32>
                %174 = math.fma %165, %cst_12, %156 : vector<16xf32>
                %175 = math.fma %173, %cst_12, %157 : vector<16xf32>
                %176 = arith.bitcast %174 : vector<16xf32> to vector<16xi32>
                %177 = arith.bitcast %175 : vector<16xf32> to vector<16xi32>
                %178 = llvm.bitcast %176 : vector<16xi32> to vector<32xi16>
                %179 = llvm.bitcast %177 : vector<16xi32> to vector<32xi16>
                %180 = vector.shuffle %178, %179 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 43, 45, 47, 49, 51, 53, 55, 57, 59, 61, 63] : vector<32xi16>, vector<32xi16>
                %181 = vector.shuffle %178, %179 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40, 42, 44, 46, 48, 50, 52, 54, 56, 58, 60, 62] : vector<32xi16>, vector<32xi16>
                %182 = arith.shli %181, %cst_7 : vector<32xi16>
                %183 = arith.shli %180, %cst_6 : vector<32xi16>
                %184 = arith.addi %182, %183 : vector<32xi16>
                %185 = arith.andi %184, %cst_5 : vector<32xi16>
                %186 = arith.andi %180, %cst_4 : vector<32xi16>
                %187 = arith.ori %185, %186 : vector<32xi16>
                %188 = arith.shrui %187, %cst_7 : vector<32xi16>
                %189 = arith.trunci %188 : vector<32xi16> to vector<32xi8>
                vector.store %189, %6[%142] : memref<?xi8>, vector<32xi8>
                %190 = arith.addi %95, %arg16 : index
                %191 = arith.addi %190, %18 : index
                memref.prefetch %2[%191], read, locality<3>, data : memref<?xf32>
                %192 = arith.addi %191, %c16 : index
                memref.prefetch %2[%192], read, locality<3>, data : memref<?xf32>
              }
              %141 = arith.cmpi ne, %139, %c0 : index
              scf.if %141 {
                %142 = arith.addi %96, %138 : index
                %143 = arith.addi %95, %138 : index
                %144 = vector.create_mask %139 : vector<16xi1>
                %145 = vector.maskedload %2[%143], %144, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %146 = arith.addi %143, %c16 : index
                %147 = arith.subi %139, %c16 : index
                %148 = vector.create_mask %147 : vector<16xi1>
                %149 = vector.maskedload %2[%146], %148, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %150 = arith.mulf %145, %134 : vector<16xf32>
                %151 = arith.mulf %149, %134 : vector<16xf32>
                %152 = vector.create_mask %139 : vector<16xi1>
                %153 = vector.maskedload %3[%138], %152, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %154 = arith.addi %138, %c16 : index
                %155 = arith.subi %139, %c16 : index
                %156 = vector.create_mask %155 : vector<16xi1>
                %157 = vector.maskedload %3[%154], %156, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %158 = arith.addf %153, %133 : vector<16xf32>
                %159 = arith.addf %157, %133 : vector<16xf32>
                %160 = arith.mulf %150, %158 : vector<16xf32>
                %161 = arith.mulf %151, %159 : vector<16xf32>
                %162 = arith.mulf %160, %132 : vector<16xf32>
                %163 = arith.mulf %161, %132 : vector<16xf32>
                %164 = arith.bitcast %162 : vector<16xf32> to vector<16xi32>
                %165 = arith.andi %164, %cst_11 : vector<16xi32>
                %166 = arith.bitcast %165 : vector<16xi32> to vector<16xf32>
                %167 = arith.andi %164, %cst_10 : vector<16xi32>
                %168 = arith.maxsi %167, %cst_9 : vector<16xi32>
                %169 = arith.andi %164, %cst_8 : vector<16xi32>
                %170 = arith.ori %168, %169 : vector<16xi32>
                %171 = arith.bitcast %170 : vector<16xi32> to vector<16xf32>
                %172 = arith.bitcast %163 : vector<16xf32> to vector<16xi32>
                %173 = arith.andi %172, %cst_11 : vector<16xi32>
                %174 = arith.bitcast %173 : vector<16xi32> to vector<16xf32>
                %175 = arith.andi %172, %cst_10 : vector<16xi32>
                %176 = arith.maxsi %175, %cst_9 : vector<16xi32>
                %177 = arith.andi %172, %cst_8 : vector<16xi32>
                %178 = arith.ori %176, %177 : vector<16xi32>
                %179 = arith.bitcast %178 : vector<16xi32> to vector<16xf32>
                %180 = math.fma %171, %cst_12, %162 : vector<16xf32>
                %181 = math.fma %179, %cst_12, %163 : vector<16xf32>
                %182 = arith.bitcast %180 : vector<16xf32> to vector<16xi32>
                %183 = arith.bitcast %181 : vector<16xf32> to vector<16xi32>
                %184 = llvm.bitcast %182 : vector<16xi32> to vector<32xi16>
                %185 = llvm.bitcast %183 : vector<16xi32> to vector<32xi16>
                %186 = vector.shuffle %184, %185 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 43, 45, 47, 49, 51, 53, 55, 57, 59, 61, 63] : vector<32xi16>, vector<32xi16>
                %187 = vector.shuffle %184, %185 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40, 42, 44, 46, 48, 50, 52, 54, 56, 58, 60, 62] : vector<32xi16>, vector<32xi16>
                %188 = arith.shli %187, %cst_7 : vector<32xi16>
                %189 = arith.shli %186, %cst_6 : vector<32xi16>
                %190 = arith.addi %188, %189 : vector<32xi16>
                %191 = arith.andi %190, %cst_5 : vector<32xi16>
                %192 = arith.andi %186, %cst_4 : vector<32xi16>
                %193 = arith.ori %191, %192 : vector<32xi16>
                %194 = arith.shrui %193, %cst_7 : vector<32xi16>
                %195 = arith.trunci %194 : vector<32xi16> to vector<32xi8>
                %196 = vector.create_mask %139 : vector<32xi1>
                vector.maskedstore %6[%142], %196, %195 : memref<?xi8>, vector<32xi1>, vector<32xi8>
                %197 = arith.addi %95, %138 : index
                %198 = arith.addi %197, %18 : index
                memref.prefetch %2[%198], read, locality<3>, data : memref<?xf32>
                %199 = arith.addi %198, %c16 : index
                memref.prefetch %2[%199], read, locality<3>, data : memref<?xf32>
              }
            } else {
              %132 = vector.broadcast %129 : i1 to vector<16xi1>
              %133 = vector.broadcast %120 : f32 to vector<16xf32>
              %134 = vector.broadcast %arg9 : f32 to vector<16xf32>
              %135 = vector.broadcast %105 : f32 to vector<16xf32>
              %136 = arith.divui %arg5, %c64 : index
              %137 = arith.muli %136, %c64 : index
              %138 = arith.divui %arg5, %c32 : index
              %139 = arith.muli %138, %c32 : index
              %140 = arith.subi %arg5, %139 : index
              %141 = arith.cmpi ne, %137, %c0 : index
              scf.if %141 {
                %143 = arith.subi %137, %c64 : index
                %144 = vector.load %2[%95] : memref<?xf32>, vector<16xf32>
                %145 = arith.addi %95, %c16 : index
                %146 = vector.load %2[%145] : memref<?xf32>, vector<16xf32>
                %147 = arith.mulf %144, %135 : vector<16xf32>
                %148 = arith.mulf %146, %135 : vector<16xf32>
                %149 = vector.load %3[%c0] : memref<?xf32>, vector<16xf32>
                %150 = vector.load %3[%c16] : memref<?xf32>, vector<16xf32>
                %151 = arith.addf %149, %134 : vector<16xf32>
                %152 = arith.addf %150, %134 : vector<16xf32>
                %153 = arith.mulf %147, %151 : vector<16xf32>
                %154 = arith.mulf %148, %152 : vector<16xf32>
                %155 = arith.mulf %153, %133 : vector<16xf32>
                %156 = arith.mulf %154, %133 : vector<16xf32>
                %157 = arith.cmpf une, %155, %155 : vector<16xf32>
                %158 = arith.cmpf une, %156, %156 : vector<16xf32>
                %159 = arith.select %157, %cst_3, %cst_27 : vector<16xi1>, vector<16xi32>
                %160 = arith.select %158, %cst_3, %cst_27 : vector<16xi1>, vector<16xi32>
                %161 = arith.bitcast %155 : vector<16xf32> to vector<16xi32>
                %162 = arith.andi %161, %cst_25 : vector<16xi32>
                %163 = arith.minsi %162, %cst_2 : vector<16xi32>
                %164 = arith.bitcast %163 : vector<16xi32> to vector<16xf32>
                %165 = arith.bitcast %156 : vector<16xf32> to vector<16xi32>
                %166 = arith.andi %165, %cst_25 : vector<16xi32>
                %167 = arith.minsi %166, %cst_2 : vector<16xi32>
                %168 = arith.bitcast %167 : vector<16xi32> to vector<16xf32>
                %169 = arith.bitcast %155 : vector<16xf32> to vector<16xi32>
                %170 = arith.bitcast %156 : vector<16xf32> to vector<16xi32>
                %171 = arith.addi %95, %c32 : index
                %172 = vector.load %2[%171] : memref<?xf32>, vector<16xf32>
                %173 = arith.addi %171, %c16 : index
                %174 = vector.load %2[%173] : memref<?xf32>, vector<16xf32>
                %175 = arith.mulf %172, %135 : vector<16xf32>
                %176 = arith.mulf %174, %135 : vector<16xf32>
                %177 = vector.load %3[%c32] : memref<?xf32>, vector<16xf32>
                %178 = vector.load %3[%c48] : memref<?xf32>, vector<16xf32>
                %179 = arith.addf %177, %134 : vector<16xf32>
                %180 = arith.addf %178, %134 : vector<16xf32>
                %181 = arith.mulf %175, %179 : vector<16xf32>
                %182 = arith.mulf %176, %180 : vector<16xf32>
                %183 = arith.mulf %181, %133 : vector<16xf32>
                %184 = arith.mulf %182, %133 : vector<16xf32>
                %185 = arith.cmpf une, %183, %183 : vector<16xf32>
                %186 = arith.cmpf une, %184, %184 : vector<16xf32>
                %187 = arith.select %185, %cst_3, %cst_27 : vector<16xi1>, vector<16xi32>
                %188 = arith.select %186, %cst_3, %cst_27 : vector<16xi1>, vector<16xi32>
                %189 = arith.bitcast %183 : vector<16xf32> to vector<16xi32>
                %190 = arith.andi %189, %cst_25 : vector<16xi32>
                %191 = arith.minsi %190, %cst_2 : vector<16xi32>
                %192 = arith.bitcast %191 : vector<16xi32> to vector<16xf32>
                %193 = arith.bitcast %184 : vector<16xf32> to vector<16xi32>
                %194 = arith.andi %193, %cst_25 : vector<16xi32>
                %195 = arith.minsi %194, %cst_2 : vector<16xi32>
                %196 = arith.bitcast %195 : vector<16xi32> to vector<16xf32>
                %197 = arith.bitcast %183 : vector<16xf32> to vector<16xi32>
                %198 = arith.bitcast %184 : vector<16xf32> to vector<16xi32>
                %199:12 = scf.for %arg16 = %c0 to %143 step %c64 iter_args(%arg17 = %159, %arg18 = %160, %arg19 = %164, %arg20 = %168, %arg21 = %169, %arg22 = %170, %arg23 = %187, %arg24 = %188, %arg25 = %192, %arg26 = %196, %arg27 = %197, %arg28 = %198) -> (vector<16xi32>, vector<16xi32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>, vector<16xi32>, vector<16xi32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>) {
                  %283 = arith.addi %arg16, %c64 : index
                  %284 = arith.addi %283, %c32 : index
                  %285 = arith.addi %95, %283 : index
                  %286 = vector.load %2[%285] : memref<?xf32>, vector<16xf32>
                  %287 = arith.addi %285, %c16 : index
                  %288 = vector.load %2[%287] : memref<?xf32>, vector<16xf32>
                  %289 = arith.mulf %286, %135 : vector<16xf32>
                  %290 = arith.mulf %288, %135 : vector<16xf32>
                  %291 = vector.load %3[%283] : memref<?xf32>, vector<16xf32>
                  %292 = arith.addi %283, %c16 : index
                  %293 = vector.load %3[%292] : memref<?xf32>, vector<16xf32>
                  %294 = arith.addf %291, %134 : vector<16xf32>
                  %295 = arith.addf %293, %134 : vector<16xf32>
                  %296 = arith.mulf %289, %294 : vector<16xf32>
                  %297 = arith.mulf %290, %295 : vector<16xf32>
                  %298 = arith.mulf %296, %133 : vector<16xf32>
                  %299 = arith.mulf %297, %133 : vector<16xf32>
                  %300 = arith.cmpf une, %298, %298 : vector<16xf32>
                  %301 = arith.cmpf une, %299, %299 : vector<16xf32>
                  %302 = arith.select %300, %cst_3, %cst_27 : vector<16xi1>, vector<16xi32>
                  %303 = arith.select %301, %cst_3, %cst_27 : vector<16xi1>, vector<16xi32>
                  %304 = arith.bitcast %298 : vector<16xf32> to vector<16xi32>
                  %305 = arith.andi %304, %cst_25 : vector<16xi32>
                  %306 = arith.minsi %305, %cst_2 : vector<16xi32>
                  %307 = arith.bitcast %306 : vector<16xi32> to vector<16xf32>
                  %308 = arith.bitcast %299 : vector<16xf32> to vector<16xi32>
                  %309 = arith.andi %308, %cst_25 : vector<16xi32>
                  %310 = arith.minsi %309, %cst_2 : vector<16xi32>
                  %311 = arith.bitcast %310 : vector<16xi32> to vector<16xf32>
                  %312 = arith.bitcast %298 : vector<16xf32> to vector<16xi32>
                  %313 = arith.bitcast %299 : vector<16xf32> to vector<16xi32>
                  %314 = arith.addi %95, %284 : index
                  %315 = vector.load %2[%314] : memref<?xf32>, vector<16xf32>
                  %316 = arith.addi %314, %c16 : index
                  %317 = vector.load %2[%316] : memref<?xf32>, vector<16xf32>
                  %318 = arith.mulf %315, %135 : vector<16xf32>
                  %319 = arith.mulf %317, %135 : vector<16xf32>
                  %320 = vector.load %3[%284] : memref<?xf32>, vector<16xf32>
                  %321 = arith.addi %284, %c16 : index
                  %322 = vector.load %3[%321] : memref<?xf32>, vector<16xf32>
                  %323 = arith.addf %320, %134 : vector<16xf32>
                  %324 = arith.addf %322, %134 : vector<16xf32>
                  %325 = arith.mulf %318, %323 : vector<16xf32>
                  %326 = arith.mulf %319, %324 : vector<16xf32>
                  %327 = arith.mulf %325, %133 : vector<16xf32>
                  %328 = arith.mulf %326, %133 : vector<16xf32>
                  %329 = arith.cmpf une, %327, %327 : vector<16xf32>
                  %330 = arith.cmpf une, %328, %328 : vector<16xf32>
                  %331 = arith.select %329, %cst_3, %cst_27 : vector<16xi1>, vector<16xi32>
                  %332 = arith.select %330, %cst_3, %cst_27 : vector<16xi1>, vector<16xi32>
                  %333 = arith.bitcast %327 : vector<16xf32> to vector<16xi32>
                  %334 = arith.andi %333, %cst_25 : vector<16xi32>
                  %335 = arith.minsi %334, %cst_2 : vector<16xi32>
                  %336 = arith.bitcast %335 : vector<16xi32> to vector<16xf32>
                  %337 = arith.bitcast %328 : vector<16xf32> to vector<16xi32>
                  %338 = arith.andi %337, %cst_25 : vector<16xi32>
                  %339 = arith.minsi %338, %cst_2 : vector<16xi32>
                  %340 = arith.bitcast %339 : vector<16xi32> to vector<16xf32>
                  %341 = arith.bitcast %327 : vector<16xf32> to vector<16xi32>
                  %342 = arith.bitcast %328 : vector<16xf32> to vector<16xi32>
                  %343 = arith.addi %arg16, %c32 : index
                  %344 = arith.addi %96, %arg16 : index
                  %345 = arith.bitcast %arg19 : vector<16xf32> to vector<16xi32>
                  %346 = arith.andi %345, %cst_11 : vector<16xi32>
                  %347 = arith.bitcast %346 : vector<16xi32> to vector<16xf32>
                  %348 = arith.andi %345, %cst_10 : vector<16xi32>
                  %349 = arith.maxsi %348, %cst_9 : vector<16xi32>
                  %350 = arith.andi %345, %cst_8 : vector<16xi32>
                  %351 = arith.ori %349, %350 : vector<16xi32>
                  %352 = arith.bitcast %351 : vector<16xi32> to vector<16xf32>
                  %353 = arith.bitcast %arg20 : vector<16xf32> to vector<16xi32>
                  %354 = arith.andi %353, %cst_11 : vector<16xi32>
                  %355 = arith.bitcast %354 : vector<16xi32> to vector<16xf32>
                  %356 = arith.andi %353, %cst_10 : vector<16xi32>
                  %357 = arith.maxsi %356, %cst_9 : vector<16xi32>
                  %358 = arith.andi %353, %cst_8 : vector<16xi32>
                  %359 = arith.ori %357, %358 : vector<16xi32>
                  %360 = arith.bitcast %359 : vector<16xi32> to vector<16xf32>
                  %361 = math.fma %352, %cst_12, %arg19 : vector<16xf32>
                  %362 = math.fma %360, %cst_12, %arg20 : vector<16xf32>
                  %363 = arith.bitcast %361 : vector<16xf32> to vector<16xi32>
                  %364 = arith.bitcast %362 : vector<16xf32> to vector<16xi32>
                  %365 = arith.shrui %363, %cst_1 : vector<16xi32>
                  %366 = arith.addi %363, %365 : vector<16xi32>
                  %367 = arith.andi %366, %cst_3 : vector<16xi32>
                  %368 = arith.shrui %arg21, %cst_0 : vector<16xi32>
                  %369 = arith.andi %368, %cst : vector<16xi32>
                  %370 = arith.ori %367, %369 : vector<16xi32>
                  %371 = arith.shrui %364, %cst_1 : vector<16xi32>
                  %372 = arith.addi %364, %371 : vector<16xi32>
                  %373 = arith.andi %372, %cst_3 : vector<16xi32>
                  %374 = arith.shrui %arg22, %cst_0 : vector<16xi32>
                  %375 = arith.andi %374, %cst : vector<16xi32>
                  %376 = arith.ori %373, %375 : vector<16xi32>
                  %377 = arith.select %132, %arg17, %370 : vector<16xi1>, vector<16xi32>
                  %378 = arith.select %132, %arg18, %376 : vector<16xi1>, vector<16xi32>
                  %379 = arith.bitcast %arg25 : vector<16xf32> to vector<16xi32>
                  %380 = arith.andi %379, %cst_11 : vector<16xi32>
                  %381 = arith.bitcast %380 : vector<16xi32> to vector<16xf32>
                  %382 = arith.andi %379, %cst_10 : vector<16xi32>
                  %383 = arith.maxsi %382, %cst_9 : vector<16xi32>
                  %384 = arith.andi %379, %cst_8 : vector<16xi32>
                  %385 = arith.ori %383, %384 : vector<16xi32>
                  %386 = arith.bitcast %385 : vector<16xi32> to vector<16xf32>
                  %387 = arith.bitcast %arg26 : vector<16xf32> to vector<16xi32>
                  %388 = arith.andi %387, %cst_11 : vector<16xi32>
                  %389 = arith.bitcast %388 : vector<16xi32> to vector<16xf32>
                  %390 = arith.andi %387, %cst_10 : vector<16xi32>
                  %391 = arith.maxsi %390, %cst_9 : vector<16xi32>
                  %392 = arith.andi %387, %cst_8 : vector<16xi32>
                  %393 = arith.ori %391, %392 : vector<16xi32>
                  %394 = arith.bitcast %393 : vector<16xi32> to vector<16xf32>
                  %395 = math.fma %386, %cst_12, %arg25 : vector<16xf32>
                  %396 = math.fma %394, %cst_12, %arg26 : vector<16xf32>
                  %397 = arith.bitcast %395 : vector<16xf32> to vector<16xi32>
                  %398 = arith.bitcast %396 : vector<16xf32> to vector<16xi32>
                  %399 = arith.shrui %397, %cst_1 : vector<16xi32>
                  %400 = arith.addi %397, %399 : vector<16xi32>
                  %401 = arith.andi %400, %cst_3 : vector<16xi32>
                  %402 = arith.shrui %arg27, %cst_0 : vector<16xi32>
                  %403 = arith.andi %402, %cst : vector<16xi32>
                  %404 = arith.ori %401, %403 : vector<16xi32>
                  %405 = arith.shrui %398, %cst_1 : vector<16xi32>
                  %406 = arith.addi %398, %405 : vector<16xi32>
                  %407 = arith.andi %406, %cst_3 : vector<16xi32>
                  %408 = arith.shrui %arg28, %cst_0 : vector<16xi32>
                  %409 = arith.andi %408, %cst : vector<16xi32>
                  %410 = arith.ori %407, %409 : vector<16xi32>
                  %411 = arith.select %132, %arg23, %404 : vector<16xi1>, vector<16xi32>
                  %412 = arith.select %132, %arg24, %410 : vector<16xi1>, vector<16xi32>
                  %413 = arith.trunci %377 : vector<16xi32> to vector<16xi8>
                  vector.store %413, %6[%344] : memref<?xi8>, vector<16xi8>
                  %414 = arith.trunci %378 : vector<16xi32> to vector<16xi8>
                  %415 = arith.addi %344, %c16 : index
                  vector.store %414, %6[%415] : memref<?xi8>, vector<16xi8>
                  %416 = arith.trunci %411 : vector<16xi32> to vector<16xi8>
                  %417 = arith.addi %344, %c32 : index
                  vector.store %416, %6[%417] : memref<?xi8>, vector<16xi8>
                  %418 = arith.trunci %412 : vector<16xi32> to vector<16xi8>
                  %419 = arith.addi %344, %c48 : index
                  vector.store %418, %6[%419] : memref<?xi8>, vector<16xi8>
                  %420 = arith.addi %95, %arg16 : index
                  %421 = arith.addi %420, %18 : index
                  memref.prefetch %2[%421], read, locality<3>, data : memref<?xf32>
                  %422 = arith.addi %421, %c16 : index
                  memref.prefetch %2[%422], read, locality<3>, data : memref<?xf32>
                  %423 = arith.addi %95, %343 : index
                  %424 = arith.addi %423, %18 : index
                  memref.prefetch %2[%424], read, locality<3>, data : memref<?xf32>
                  %425 = arith.addi %424, %c16 : index
                  memref.prefetch %2[%425], read, locality<3>, data : memref<?xf32>
                  scf.yield %302, %303, %307, %311, %312, %313, %331, %332, %336, %340, %341, %342 : vector<16xi32>, vector<16xi32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>, vector<16xi32>, vector<16xi32>, vector<16xf32>, vector<16xf32>, vector<16xi32>, vector<16xi32>
                }
                %200 = arith.addi %143, %c32 : index
                %201 = arith.addi %96, %143 : index
                %202 = arith.bitcast %199#2 : vector<16xf32> to vector<16xi32>
                %203 = arith.andi %202, %cst_11 : vector<16xi32>
                %204 = arith.bitcast %203 : vector<16xi32> to vector<16xf32>
                %205 = arith.andi %202, %cst_10 : vector<16xi32>
                %206 = arith.maxsi %205, %cst_9 : vector<16xi32>
                %207 = arith.andi %202, %cst_8 : vector<16xi32>
                %208 = arith.ori %206, %207 : vector<16xi32>
                %209 = arith.bitcast %208 : vector<16xi32> to vector<16xf32>
                %210 = arith.bitcast %199#3 : vector<16xf32> to vector<16xi32>
                %211 = arith.andi %210, %cst_11 : vector<16xi32>
                %212 = arith.bitcast %211 : vector<16xi32> to vector<16xf32>
                %213 = arith.andi %210, %cst_10 : vector<16xi32>
                %214 = arith.maxsi %213, %cst_9 : vector<16xi32>
                %215 = arith.andi %210, %cst_8 : vector<16xi32>
                %216 = arith.ori %214, %215 : vector<16xi32>
                %217 = arith.bitcast %216 : vector<16xi32> to vector<16xf32>
                %218 = math.fma %209, %cst_12, %199#2 : vector<16xf32>
                %219 = math.fma %217, %cst_12, %199#3 : vector<16xf32>
                %220 = arith.bitcast %218 : vector<16xf32> to vector<16xi32>
                %221 = arith.bitcast %219 : vector<16xf32> to vector<16xi32>
                %222 = arith.shrui %220, %cst_1 : vector<16xi32>
                %223 = arith.addi %220, %222 : vector<16xi32>
                %224 = arith.andi %223, %cst_3 : vector<16xi32>
                %225 = arith.shrui %199#4, %cst_0 : vector<16xi32>
                %226 = arith.andi %225, %cst : vector<16xi32>
                %227 = arith.ori %224, %226 : vector<16xi32>
                %228 = arith.shrui %221, %cst_1 : vector<16xi32>
                %229 = arith.addi %221, %228 : vector<16xi32>
                %230 = arith.andi %229, %cst_3 : vector<16xi32>
                %231 = arith.shrui %199#5, %cst_0 : vector<16xi32>
                %232 = arith.andi %231, %cst : vector<16xi32>
                %233 = arith.ori %230, %232 : vector<16xi32>
                %234 = arith.select %132, %199#0, %227 : vector<16xi1>, vector<16xi32>
                %235 = arith.select %132, %199#1, %233 : vector<16xi1>, vector<16xi32>
                %236 = arith.bitcast %199#8 : vector<16xf32> to vector<16xi32>
                %237 = arith.andi %236, %cst_11 : vector<16xi32>
                %238 = arith.bitcast %237 : vector<16xi32> to vector<16xf32>
                %239 = arith.andi %236, %cst_10 : vector<16xi32>
                %240 = arith.maxsi %239, %cst_9 : vector<16xi32>
                %241 = arith.andi %236, %cst_8 : vector<16xi32>
                %242 = arith.ori %240, %241 : vector<16xi32>
                %243 = arith.bitcast %242 : vector<16xi32> to vector<16xf32>
                %244 = arith.bitcast %199#9 : vector<16xf32> to vector<16xi32>
                %245 = arith.andi %244, %cst_11 : vector<16xi32>
                %246 = arith.bitcast %245 : vector<16xi32> to vector<16xf32>
                %247 = arith.andi %244, %cst_10 : vector<16xi32>
                %248 = arith.maxsi %247, %cst_9 : vector<16xi32>
                %249 = arith.andi %244, %cst_8 : vector<16xi32>
                %250 = arith.ori %248, %249 : vector<16xi32>
                %251 = arith.bitcast %250 : vector<16xi32> to vector<16xf32>
                %252 = math.fma %243, %cst_12, %199#8 : vector<16xf32>
                %253 = math.fma %251, %cst_12, %199#9 : vector<16xf32>
                %254 = arith.bitcast %252 : vector<16xf32> to vector<16xi32>
                %255 = arith.bitcast %253 : vector<16xf32> to vector<16xi32>
                %256 = arith.shrui %254, %cst_1 : vector<16xi32>
                %257 = arith.addi %254, %256 : vector<16xi32>
                %258 = arith.andi %257, %cst_3 : vector<16xi32>
                %259 = arith.shrui %199#10, %cst_0 : vector<16xi32>
                %260 = arith.andi %259, %cst : vector<16xi32>
                %261 = arith.ori %258, %260 : vector<16xi32>
                %262 = arith.shrui %255, %cst_1 : vector<16xi32>
                %263 = arith.addi %255, %262 : vector<16xi32>
                %264 = arith.andi %263, %cst_3 : vector<16xi32>
                %265 = arith.shrui %199#11, %cst_0 : vector<16xi32>
                %266 = arith.andi %265, %cst : vector<16xi32>
                %267 = arith.ori %264, %266 : vector<16xi32>
                %268 = arith.select %132, %199#6, %261 : vector<16xi1>, vector<16xi32>
                %269 = arith.select %132, %199#7, %267 : vector<16xi1>, vector<16xi32>
                %270 = arith.trunci %234 : vector<16xi32> to vector<16xi8>
                vector.store %270, %6[%201] : memref<?xi8>, vector<16xi8>
                %271 = arith.trunci %235 : vector<16xi32> to vector<16xi8>
                %272 = arith.addi %201, %c16 : index
                vector.store %271, %6[%272] : memref<?xi8>, vector<16xi8>
                %273 = arith.trunci %268 : vector<16xi32> to vector<16xi8>
                %274 = arith.addi %201, %c32 : index
                vector.store %273, %6[%274] : memref<?xi8>, vector<16xi8>
                %275 = arith.trunci %269 : vector<16xi32> to vector<16xi8>
                %276 = arith.addi %201, %c48 : index
                vector.store %275, %6[%276] : memref<?xi8>, vector<16xi8>
                %277 = arith.addi %95, %143 : index
                %278 = arith.addi %277, %18 : index
                memref.prefetch %2[%278], read, locality<3>, data : memref<?xf32>
                %279 = arith.addi %278, %c16 : index
                memref.prefetch %2[%279], read, locality<3>, data : memref<?xf32>
                %280 = arith.addi %95, %200 : index
                %281 = arith.addi %280, %18 : index
                memref.prefetch %2[%281], read, locality<3>, data : memref<?xf32>
                %282 = arith.addi %281, %c16 : index
                memref.prefetch %2[%282], read, locality<3>, data : memref<?xf32>
              }
              scf.for %arg16 = %137 to %139 step %c32 {
                %143 = arith.addi %96, %arg16 : index
                %144 = arith.addi %95, %arg16 : index
                %145 = vector.load %2[%144] : memref<?xf32>, vector<16xf32>
                %146 = arith.addi %144, %c16 : index
                %147 = vector.load %2[%146] : memref<?xf32>, vector<16xf32>
                %148 = arith.mulf %145, %135 : vector<16xf32>
                %149 = arith.mulf %147, %135 : vector<16xf32>
                %150 = vector.load %3[%arg16] : memref<?xf32>, vector<16xf32>
                %151 = arith.addi %arg16, %c16 : index
                %152 = vector.load %3[%151] : memref<?xf32>, vector<16xf32>
                %153 = arith.addf %150, %134 : vector<16xf32>
                %154 = arith.addf %152, %134 : vector<16xf32>
                %155 = arith.mulf %148, %153 : vector<16xf32>
                %156 = arith.mulf %149, %154 : vector<16xf32>
                %157 = arith.mulf %155, %133 : vector<16xf32>
                %158 = arith.mulf %156, %133 : vector<16xf32>
                %159 = arith.cmpf une, %157, %157 : vector<16xf32>
                %160 = arith.cmpf une, %158, %158 : vector<16xf32>
                %161 = arith.select %159, %cst_3, %cst_27 : vector<16xi1>, vector<16xi32>
                %162 = arith.select %160, %cst_3, %cst_27 : vector<16xi1>, vector<16xi32>
                %163 = arith.bitcast %157 : vector<16xf32> to vector<16xi32>
                %164 = arith.andi %163, %cst_25 : vector<16xi32>
                %165 = arith.minsi %164, %cst_2 : vector<16xi32>
                %166 = arith.bitcast %165 : vector<16xi32> to vector<16xf32>
                %167 = arith.bitcast %158 : vector<16xf32> to vector<16xi32>
                %168 = arith.andi %167, %cst_25 : vector<16xi32>
                %169 = arith.minsi %168, %cst_2 : vector<16xi32>
                %170 = arith.bitcast %169 : vector<16xi32> to vector<16xf32>
                %171 = arith.bitcast %166 : vector<16xf32> to vector<16xi32>
                %172 = arith.andi %171, %cst_11 : vector<16xi32>
                %173 = arith.bitcast %172 : vector<16xi32> to vector<16xf32>
                %174 = arith.andi %171, %cst_10 : vector<16xi32>
                %175 = arith.maxsi %174, %cst_9 : vector<16xi32>
                %176 = arith.andi %171, %cst_8 : vector<16xi32>
                %177 = arith.ori %175, %176 : vector<16xi32>
                %178 = arith.bitcast %177 : vector<16xi32> to vector<16xf32>
                %179 = arith.bitcast %170 : vector<16xf32> to vector<16xi32>
                %180 = arith.andi %179, %cst_11 : vector<16xi32>
                %181 = arith.bitcast %180 : vector<16xi32> to vector<16xf32>
                %182 = arith.andi %179, %cst_10 : vector<16xi32>
                %183 = arith.maxsi %182, %cst_9 : vector<16xi32>
                %184 = arith.andi %179, %cst_8 : vector<16xi32>
                %185 = arith.ori %183, %184 : vector<16xi32>
                %186 = arith.bitcast %185 : vector<16xi32> to vector<16xf32>
                %187 = math.fma %178, %cst_12, %166 : vector<16xf32>
                %188 = math.fma %186, %cst_12, %170 : vector<16xf32>
                %189 = arith.bitcast %187 : vector<16xf32> to vector<16xi32>
                %190 = arith.bitcast %188 : vector<16xf32> to vector<16xi32>
                %191 = arith.bitcast %157 : vector<16xf32> to vector<16xi32>
                %192 = arith.bitcast %158 : vector<16xf32> to vector<16xi32>
                %193 = arith.shrui %189, %cst_1 : vector<16xi32>
                %194 = arith.addi %189, %193 : vector<16xi32>
                %195 = arith.andi %194, %cst_3 : vector<16xi32>
                %196 = arith.shrui %191, %cst_0 : vector<16xi32>
                %197 = arith.andi %196, %cst : vector<16xi32>
                %198 = arith.ori %195, %197 : vector<16xi32>
                %199 = arith.shrui %190, %cst_1 : vector<16xi32>
                %200 = arith.addi %190, %199 : vector<16xi32>
                %201 = arith.andi %200, %cst_3 : vector<16xi32>
                %202 = arith.shrui %192, %cst_0 : vector<16xi32>
                %203 = arith.andi %202, %cst : vector<16xi32>
                %204 = arith.ori %201, %203 : vector<16xi32>
                %205 = arith.select %132, %161, %198 : vector<16xi1>, vector<16xi32>
                %206 = arith.select %132, %162, %204 : vector<16xi1>, vector<16xi32>
                %207 = arith.trunci %205 : vector<16xi32> to vector<16xi8>
                vector.store %207, %6[%143] : memref<?xi8>, vector<16xi8>
                %208 = arith.trunci %206 : vector<16xi32> to vector<16xi8>
                %209 = arith.addi %143, %c16 : index
                vector.store %208, %6[%209] : memref<?xi8>, vector<16xi8>
                %210 = arith.addi %95, %arg16 : index
                %211 = arith.addi %210, %18 : index
                memref.prefetch %2[%211], read, locality<3>, data : memref<?xf32>
                %212 = arith.addi %211, %c16 : index
                memref.prefetch %2[%212], read, locality<3>, data : memref<?xf32>
              }
              %142 = arith.cmpi ne, %140, %c0 : index
              scf.if %142 {
                %143 = arith.addi %96, %139 : index
                %144 = arith.addi %95, %139 : index
                %145 = vector.create_mask %140 : vector<16xi1>
                %146 = vector.maskedload %2[%144], %145, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %147 = arith.addi %144, %c16 : index
                %148 = arith.subi %140, %c16 : index
                %149 = vector.create_mask %148 : vector<16xi1>
                %150 = vector.maskedload %2[%147], %149, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %151 = arith.mulf %146, %135 : vector<16xf32>
                %152 = arith.mulf %150, %135 : vector<16xf32>
                %153 = vector.create_mask %140 : vector<16xi1>
                %154 = vector.maskedload %3[%139], %153, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %155 = arith.addi %139, %c16 : index
                %156 = arith.subi %140, %c16 : index
                %157 = vector.create_mask %156 : vector<16xi1>
                %158 = vector.maskedload %3[%155], %157, %cst_24 : memref<?xf32>, vector<16xi1>, vector<16xf32> into vector<16xf32>
                %159 = arith.addf %154, %134 : vector<16xf32>
                %160 = arith.addf %158, %134 : vector<16xf32>
                %161 = arith.mulf %151, %159 : vector<16xf32>
                %162 = arith.mulf %152, %160 : vector<16xf32>
                %163 = arith.mulf %161, %133 : vector<16xf32>
                %164 = arith.mulf %162, %133 : vector<16xf32>
                %165 = arith.cmpf une, %163, %163 : vector<16xf32>
                %166 = arith.cmpf une, %164, %164 : vector<16xf32>
                %167 = arith.select %165, %cst_3, %cst_27 : vector<16xi1>, vector<16xi32>
                %168 = arith.select %166, %cst_3, %cst_27 : vector<16xi1>, vector<16xi32>
                %169 = arith.bitcast %163 : vector<16xf32> to vector<16xi32>
                %170 = arith.andi %169, %cst_25 : vector<16xi32>
                %171 = arith.minsi %170, %cst_2 : vector<16xi32>
                %172 = arith.bitcast %171 : vector<16xi32> to vector<16xf32>
                %173 = arith.bitcast %164 : vector<16xf32> to vector<16xi32>
                %174 = arith.andi %173, %cst_25 : vector<16xi32>
                %175 = arith.minsi %174, %cst_2 : vector<16xi32>
                %176 = arith.bitcast %175 : vector<16xi32> to vector<16xf32>
                %177 = arith.bitcast %172 : vector<16xf32> to vector<16xi32>
                %178 = arith.andi %177, %cst_11 : vector<16xi32>
                %179 = arith.bitcast %178 : vector<16xi32> to vector<16xf32>
                %180 = arith.andi %177, %cst_10 : vector<16xi32>
                %181 = arith.maxsi %180, %cst_9 : vector<16xi32>
                %182 = arith.andi %177, %cst_8 : vector<16xi32>
                %183 = arith.ori %181, %182 : vector<16xi32>
                %184 = arith.bitcast %183 : vector<16xi32> to vector<16xf32>
                %185 = arith.bitcast %176 : vector<16xf32> to vector<16xi32>
                %186 = arith.andi %185, %cst_11 : vector<16xi32>
                %187 = arith.bitcast %186 : vector<16xi32> to vector<16xf32>
                %188 = arith.andi %185, %cst_10 : vector<16xi32>
                %189 = arith.maxsi %188, %cst_9 : vector<16xi32>
                %190 = arith.andi %185, %cst_8 : vector<16xi32>
                %191 = arith.ori %189, %190 : vector<16xi32>
                %192 = arith.bitcast %191 : vector<16xi32> to vector<16xf32>
                %193 = math.fma %184, %cst_12, %172 : vector<16xf32>
                %194 = math.fma %192, %cst_12, %176 : vector<16xf32>
                %195 = arith.bitcast %193 : vector<16xf32> to vector<16xi32>
                %196 = arith.bitcast %194 : vector<16xf32> to vector<16xi32>
                %197 = arith.bitcast %163 : vector<16xf32> to vector<16xi32>
                %198 = arith.bitcast %164 : vector<16xf32> to vector<16xi32>
                %199 = arith.shrui %195, %cst_1 : vector<16xi32>
                %200 = arith.addi %195, %199 : vector<16xi32>
                %201 = arith.andi %200, %cst_3 : vector<16xi32>
                %202 = arith.shrui %197, %cst_0 : vector<16xi32>
                %203 = arith.andi %202, %cst : vector<16xi32>
                %204 = arith.ori %201, %203 : vector<16xi32>
                %205 = arith.shrui %196, %cst_1 : vector<16xi32>
                %206 = arith.addi %196, %205 : vector<16xi32>
                %207 = arith.andi %206, %cst_3 : vector<16xi32>
                %208 = arith.shrui %198, %cst_0 : vector<16xi32>
                %209 = arith.andi %208, %cst : vector<16xi32>
                %210 = arith.ori %207, %209 : vector<16xi32>
                %211 = arith.select %132, %167, %204 : vector<16xi1>, vector<16xi32>
                %212 = arith.select %132, %168, %210 : vector<16xi1>, vector<16xi32>
                %213 = arith.trunci %211 : vector<16xi32> to vector<16xi8>
                %214 = vector.create_mask %140 : vector<16xi1>
                vector.maskedstore %6[%143], %214, %213 : memref<?xi8>, vector<16xi1>, vector<16xi8>
                %215 = arith.trunci %212 : vector<16xi32> to vector<16xi8>
                %216 = arith.addi %143, %c16 : index
                %217 = arith.subi %140, %c16 : index
                %218 = vector.create_mask %217 : vector<16xi1>
                vector.maskedstore %6[%216], %218, %215 : memref<?xi8>, vector<16xi1>, vector<16xi8>
                %219 = arith.addi %95, %139 : index
                %220 = arith.addi %219, %18 : index
                memref.prefetch %2[%220], read, locality<3>, data : memref<?xf32>
                %221 = arith.addi %220, %c16 : index
                memref.prefetch %2[%221], read, locality<3>, data : memref<?xf32>
              }
            }
            scf.yield %131#0, %131#1, %131#2 : f32, f32, f32
          }
        }
        %53 = llvm.inline_asm has_side_effects asm_dialect = att operand_attrs = [] "leaq -136(%rsp), %rsp; movl $1, (%rsp); ldmxcsr (%rsp); leaq 136(%rsp), %rsp; movl $1, $0", "=r,r,~{memory}" %10 : (i32) -> i32
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
