// iree-compile --iree-opt-level=O2 rms_norm_fused_fp8.cuda.mlir -o rms_norm_fused_fp8.cuda.vmfb

#executable_target_cuda_nvptx_fb = #hal.executable.target<"cuda", "cuda-nvptx-fb", {iree_codegen.target_info = #iree_gpu.target<arch = "sm_90", features = "+ptx81", wgp = <compute = fp64|fp32|fp16|int64|int32|int16|int8, storage = b64|b32|b16|b8, subgroup = shuffle|arithmetic, dot = dp4xi8toi32, subgroup_size_choices = [32], max_workgroup_sizes = [1024, 1024, 64], max_thread_count_per_workgroup = 1024, max_workgroup_memory_bytes = 232448, max_workgroup_counts = [2147483647, 65535, 65535]>>}>
#pipeline_layout = #hal.pipeline.layout<constants = 7, bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>
#translation = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline workgroup_size = [128, 1, 1] subgroup_size = 32>
#device_target_cuda = #hal.device.target<"cuda", [#executable_target_cuda_nvptx_fb]> : !hal.device
module @irnorm attributes {hal.device.targets = [#device_target_cuda]} {
  hal.executable.source private @rms_norm_fused_fp8_bf16_bf16_e4m3fn_f32_n4096_executable {
    hal.executable.export public @rms_norm_fused_fp8_bf16_bf16_e4m3fn_f32_n4096 ordinal(0) layout(#pipeline_layout) count(%arg0: !hal.device, %arg1: index) -> (index, index, index) {
      %c1 = arith.constant 1 : index
      %0 = arith.ceildivui %arg1, %c1 : index
      hal.return %0, %c1, %c1 : index, index, index
    }
    builtin.module {
      func.func @rms_norm_fused_fp8_bf16_bf16_e4m3fn_f32_n4096() attributes {nvvm.minctasm = 5 : i32, translation_info = #translation} {
        %c0_i32 = arith.constant 0 : i32
        %c127_i32 = arith.constant 127 : i32
        %c4 = arith.constant 4 : index
        %cst = arith.constant 7.88860905E-31 : f32
        %cst_0 = arith.constant 9.765625E-4 : f32
        %cst_1 = arith.constant 4.614400e+02 : f32
        %cst_2 = arith.constant 0x7FC00000 : f32
        %cst_3 = arith.constant 4.480000e+02 : f32
        %cst_4 = arith.constant 0x7F800000 : f32
        %cst_5 = arith.constant 1.000000e+00 : f32
        %cst_6 = arith.constant 4.096000e+03 : f32
        %cst_7 = arith.constant 0.000000e+00 : f32
        %c3 = arith.constant 3 : index
        %c31 = arith.constant 31 : index
        %c5 = arith.constant 5 : index
        %alloc = memref.alloc() : memref<4xf32, #gpu.address_space<workgroup>>
        %alloc_8 = memref.alloc() : memref<4xf32, #gpu.address_space<workgroup>>
        %c16_i32 = arith.constant 16 : i32
        %c8_i32 = arith.constant 8 : i32
        %c4_i32 = arith.constant 4 : i32
        %c2_i32 = arith.constant 2 : i32
        %c1_i32 = arith.constant 1 : i32
        %c32_i32 = arith.constant 32 : i32
        %cst_9 = arith.constant dense<0.000000e+00> : vector<8xf32>
        %cst_10 = arith.constant dense<-65536> : vector<4xi32>
        %cst_11 = arith.constant dense<16> : vector<4xi32>
        %c3072 = arith.constant 3072 : index
        %c2048 = arith.constant 2048 : index
        %c1024 = arith.constant 1024 : index
        %c2143289344_i32 = arith.constant 2143289344 : i32
        %c8 = arith.constant 8 : index
        %c1 = arith.constant 1 : index
        %c0 = arith.constant 0 : index
        %c4096 = arith.constant 4096 : index
        %0 = hal.interface.constant.load layout(#pipeline_layout) ordinal(0) : i32
        %1 = arith.index_castui %0 : i32 to index
        %2 = hal.interface.constant.load layout(#pipeline_layout) ordinal(1) : i32
        %3 = arith.index_castui %2 : i32 to index
        %4 = hal.interface.constant.load layout(#pipeline_layout) ordinal(2) : i32
        %5 = arith.index_castui %4 : i32 to index
        %6 = hal.interface.constant.load layout(#pipeline_layout) ordinal(3) : i32
        %7 = arith.index_castui %6 : i32 to index
        %8 = hal.interface.constant.load layout(#pipeline_layout) ordinal(4) : i32
        %9 = arith.bitcast %8 : i32 to f32
        %10 = hal.interface.constant.load layout(#pipeline_layout) ordinal(5) : i32
        %11 = arith.bitcast %10 : i32 to f32
        %12 = hal.interface.constant.load layout(#pipeline_layout) ordinal(6) : i32
        %13 = arith.bitcast %12 : i32 to f32
        %14 = arith.muli %1, %3 : index
        %15 = arith.addi %c4096, %14 : index
        %16 = hal.interface.binding.subspan layout(#pipeline_layout) binding(0) alignment(16) offset(%c0) : memref<?xi16, #gpu.address_space<global>>{%15}
        %17 = hal.interface.binding.subspan layout(#pipeline_layout) binding(1) alignment(16) offset(%c0) : memref<?xi16, #gpu.address_space<global>>{%c4096}
        %18 = arith.muli %1, %5 : index
        %19 = arith.addi %c4096, %18 : index
        %20 = hal.interface.binding.subspan layout(#pipeline_layout) binding(2) alignment(16) offset(%c0) : memref<?xi8, #gpu.address_space<global>>{%19}
        %21 = arith.muli %1, %7 : index
        %22 = arith.addi %c1, %21 : index
        %23 = hal.interface.binding.subspan layout(#pipeline_layout) binding(3) alignment(16) offset(%c0) : memref<?xf32, #gpu.address_space<global>>{%22}
        %workgroup_id_x = hal.interface.workgroup.id[0] : index
        %thread_id_x = gpu.thread_id x upper_bound 128
        %24 = arith.muli %workgroup_id_x, %3 : index
        %25 = arith.muli %workgroup_id_x, %5 : index
        %26 = arith.muli %workgroup_id_x, %7 : index
        %27 = arith.muli %thread_id_x, %c8 : index
        %28 = arith.bitcast %c2143289344_i32 : i32 to f32
        %29 = arith.addi %27, %c1024 : index
        %30 = arith.addi %27, %c2048 : index
        %31 = arith.addi %27, %c3072 : index
        %32 = arith.addi %24, %27 : index
        %33 = vector.load %16[%32] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
        %34 = vector.bitcast %33 : vector<8xi16> to vector<4xi32>
        %35 = arith.shli %34, %cst_11 : vector<4xi32>
        %36 = arith.andi %34, %cst_10 : vector<4xi32>
        %37 = arith.bitcast %35 : vector<4xi32> to vector<4xf32>
        %38 = arith.bitcast %36 : vector<4xi32> to vector<4xf32>
        %39 = vector.shuffle %37, %38 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
        %40 = arith.addi %24, %29 : index
        %41 = vector.load %16[%40] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
        %42 = vector.bitcast %41 : vector<8xi16> to vector<4xi32>
        %43 = arith.shli %42, %cst_11 : vector<4xi32>
        %44 = arith.andi %42, %cst_10 : vector<4xi32>
        %45 = arith.bitcast %43 : vector<4xi32> to vector<4xf32>
        %46 = arith.bitcast %44 : vector<4xi32> to vector<4xf32>
        %47 = vector.shuffle %45, %46 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
        %48 = arith.addi %24, %30 : index
        %49 = vector.load %16[%48] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
        %50 = vector.bitcast %49 : vector<8xi16> to vector<4xi32>
        %51 = arith.shli %50, %cst_11 : vector<4xi32>
        %52 = arith.andi %50, %cst_10 : vector<4xi32>
        %53 = arith.bitcast %51 : vector<4xi32> to vector<4xf32>
        %54 = arith.bitcast %52 : vector<4xi32> to vector<4xf32>
        %55 = vector.shuffle %53, %54 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
        %56 = arith.addi %24, %31 : index
        %57 = vector.load %16[%56] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
        %58 = vector.bitcast %57 : vector<8xi16> to vector<4xi32>
        %59 = arith.shli %58, %cst_11 : vector<4xi32>
        %60 = arith.andi %58, %cst_10 : vector<4xi32>
        %61 = arith.bitcast %59 : vector<4xi32> to vector<4xf32>
        %62 = arith.bitcast %60 : vector<4xi32> to vector<4xf32>
        %63 = vector.shuffle %61, %62 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
        %64 = vector.load %17[%27] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
        %65 = vector.bitcast %64 : vector<8xi16> to vector<4xi32>
        %66 = arith.shli %65, %cst_11 : vector<4xi32>
        %67 = arith.andi %65, %cst_10 : vector<4xi32>
        %68 = arith.bitcast %66 : vector<4xi32> to vector<4xf32>
        %69 = arith.bitcast %67 : vector<4xi32> to vector<4xf32>
        %70 = vector.shuffle %68, %69 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
        %71 = vector.load %17[%29] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
        %72 = vector.bitcast %71 : vector<8xi16> to vector<4xi32>
        %73 = arith.shli %72, %cst_11 : vector<4xi32>
        %74 = arith.andi %72, %cst_10 : vector<4xi32>
        %75 = arith.bitcast %73 : vector<4xi32> to vector<4xf32>
        %76 = arith.bitcast %74 : vector<4xi32> to vector<4xf32>
        %77 = vector.shuffle %75, %76 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
        %78 = vector.load %17[%30] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
        %79 = vector.bitcast %78 : vector<8xi16> to vector<4xi32>
        %80 = arith.shli %79, %cst_11 : vector<4xi32>
        %81 = arith.andi %79, %cst_10 : vector<4xi32>
        %82 = arith.bitcast %80 : vector<4xi32> to vector<4xf32>
        %83 = arith.bitcast %81 : vector<4xi32> to vector<4xf32>
        %84 = vector.shuffle %82, %83 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
        %85 = vector.load %17[%31] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
        %86 = vector.bitcast %85 : vector<8xi16> to vector<4xi32>
        %87 = arith.shli %86, %cst_11 : vector<4xi32>
        %88 = arith.andi %86, %cst_10 : vector<4xi32>
        %89 = arith.bitcast %87 : vector<4xi32> to vector<4xf32>
        %90 = arith.bitcast %88 : vector<4xi32> to vector<4xf32>
        %91 = vector.shuffle %89, %90 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
        %92 = vector.broadcast %9 : f32 to vector<8xf32>
        %93 = arith.addf %70, %92 : vector<8xf32>
        %94 = arith.mulf %39, %93 : vector<8xf32>
        %95 = math.absf %94 : vector<8xf32>
        %96 = llvm.call_intrinsic "llvm.maximum"(%95, %cst_9) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
        %97 = math.fma %39, %39, %cst_9 : vector<8xf32>
        %98 = vector.broadcast %9 : f32 to vector<8xf32>
        %99 = arith.addf %77, %98 : vector<8xf32>
        %100 = arith.mulf %47, %99 : vector<8xf32>
        %101 = math.absf %100 : vector<8xf32>
        %102 = llvm.call_intrinsic "llvm.maximum"(%101, %96) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
        %103 = math.fma %47, %47, %97 : vector<8xf32>
        %104 = vector.broadcast %9 : f32 to vector<8xf32>
        %105 = arith.addf %84, %104 : vector<8xf32>
        %106 = arith.mulf %55, %105 : vector<8xf32>
        %107 = math.absf %106 : vector<8xf32>
        %108 = llvm.call_intrinsic "llvm.maximum"(%107, %102) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
        %109 = math.fma %55, %55, %103 : vector<8xf32>
        %110 = vector.broadcast %9 : f32 to vector<8xf32>
        %111 = arith.addf %91, %110 : vector<8xf32>
        %112 = arith.mulf %63, %111 : vector<8xf32>
        %113 = math.absf %112 : vector<8xf32>
        %114 = llvm.call_intrinsic "llvm.maximum"(%113, %108) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
        %115 = math.fma %63, %63, %109 : vector<8xf32>
        %116 = vector.extract %114[0] : f32 from vector<8xf32>
        %117 = vector.extract %114[1] : f32 from vector<8xf32>
        %118 = vector.extract %114[2] : f32 from vector<8xf32>
        %119 = vector.extract %114[3] : f32 from vector<8xf32>
        %120 = vector.extract %114[4] : f32 from vector<8xf32>
        %121 = vector.extract %114[5] : f32 from vector<8xf32>
        %122 = vector.extract %114[6] : f32 from vector<8xf32>
        %123 = vector.extract %114[7] : f32 from vector<8xf32>
        %124 = llvm.call_intrinsic "llvm.maximum"(%116, %117) : (f32, f32) -> f32
        %125 = llvm.call_intrinsic "llvm.maximum"(%118, %119) : (f32, f32) -> f32
        %126 = llvm.call_intrinsic "llvm.maximum"(%120, %121) : (f32, f32) -> f32
        %127 = llvm.call_intrinsic "llvm.maximum"(%122, %123) : (f32, f32) -> f32
        %128 = llvm.call_intrinsic "llvm.maximum"(%124, %125) : (f32, f32) -> f32
        %129 = llvm.call_intrinsic "llvm.maximum"(%126, %127) : (f32, f32) -> f32
        %130 = llvm.call_intrinsic "llvm.maximum"(%128, %129) : (f32, f32) -> f32
        %131 = vector.extract %115[0] : f32 from vector<8xf32>
        %132 = vector.extract %115[1] : f32 from vector<8xf32>
        %133 = vector.extract %115[2] : f32 from vector<8xf32>
        %134 = vector.extract %115[3] : f32 from vector<8xf32>
        %135 = vector.extract %115[4] : f32 from vector<8xf32>
        %136 = vector.extract %115[5] : f32 from vector<8xf32>
        %137 = vector.extract %115[6] : f32 from vector<8xf32>
        %138 = vector.extract %115[7] : f32 from vector<8xf32>
        %139 = arith.addf %131, %132 : f32
        %140 = arith.addf %133, %134 : f32
        %141 = arith.addf %135, %136 : f32
        %142 = arith.addf %137, %138 : f32
        %143 = arith.addf %139, %140 : f32
        %144 = arith.addf %141, %142 : f32
        %145 = arith.addf %143, %144 : f32
        %shuffleResult, %valid = gpu.shuffle xor %130, %c1_i32, %c32_i32 : f32
        %146 = llvm.call_intrinsic "llvm.maximum"(%130, %shuffleResult) : (f32, f32) -> f32
        %shuffleResult_12, %valid_13 = gpu.shuffle xor %145, %c1_i32, %c32_i32 : f32
        %147 = arith.addf %145, %shuffleResult_12 : f32
        %shuffleResult_14, %valid_15 = gpu.shuffle xor %146, %c2_i32, %c32_i32 : f32
        %148 = llvm.call_intrinsic "llvm.maximum"(%146, %shuffleResult_14) : (f32, f32) -> f32
        %shuffleResult_16, %valid_17 = gpu.shuffle xor %147, %c2_i32, %c32_i32 : f32
        %149 = arith.addf %147, %shuffleResult_16 : f32
        %shuffleResult_18, %valid_19 = gpu.shuffle xor %148, %c4_i32, %c32_i32 : f32
        %150 = llvm.call_intrinsic "llvm.maximum"(%148, %shuffleResult_18) : (f32, f32) -> f32
        %shuffleResult_20, %valid_21 = gpu.shuffle xor %149, %c4_i32, %c32_i32 : f32
        %151 = arith.addf %149, %shuffleResult_20 : f32
        %shuffleResult_22, %valid_23 = gpu.shuffle xor %150, %c8_i32, %c32_i32 : f32
        %152 = llvm.call_intrinsic "llvm.maximum"(%150, %shuffleResult_22) : (f32, f32) -> f32
        %shuffleResult_24, %valid_25 = gpu.shuffle xor %151, %c8_i32, %c32_i32 : f32
        %153 = arith.addf %151, %shuffleResult_24 : f32
        %shuffleResult_26, %valid_27 = gpu.shuffle xor %152, %c16_i32, %c32_i32 : f32
        %154 = llvm.call_intrinsic "llvm.maximum"(%152, %shuffleResult_26) : (f32, f32) -> f32
        %shuffleResult_28, %valid_29 = gpu.shuffle xor %153, %c16_i32, %c32_i32 : f32
        %155 = arith.addf %153, %shuffleResult_28 : f32
        %156 = arith.shrui %thread_id_x, %c5 : index
        %157 = arith.andi %thread_id_x, %c31 : index
        %158 = arith.cmpi eq, %157, %c0 : index
        scf.if %158 {
          memref.store %154, %alloc_8[%156] : memref<4xf32, #gpu.address_space<workgroup>>
          memref.store %155, %alloc[%156] : memref<4xf32, #gpu.address_space<workgroup>>
        }
        gpu.barrier memfence [#gpu.address_space<workgroup>]
        %159 = arith.andi %156, %c3 : index
        %160 = arith.subi %156, %159 : index
        %161 = arith.andi %157, %c3 : index
        %162 = arith.addi %160, %161 : index
        %163 = memref.load %alloc_8[%162] : memref<4xf32, #gpu.address_space<workgroup>>
        %164 = memref.load %alloc[%162] : memref<4xf32, #gpu.address_space<workgroup>>
        %shuffleResult_30, %valid_31 = gpu.shuffle xor %163, %c1_i32, %c32_i32 : f32
        %165 = llvm.call_intrinsic "llvm.maximum"(%163, %shuffleResult_30) : (f32, f32) -> f32
        %shuffleResult_32, %valid_33 = gpu.shuffle xor %164, %c1_i32, %c32_i32 : f32
        %166 = arith.addf %164, %shuffleResult_32 : f32
        %shuffleResult_34, %valid_35 = gpu.shuffle xor %165, %c2_i32, %c32_i32 : f32
        %167 = llvm.call_intrinsic "llvm.maximum"(%165, %shuffleResult_34) : (f32, f32) -> f32
        %shuffleResult_36, %valid_37 = gpu.shuffle xor %166, %c2_i32, %c32_i32 : f32
        %168 = arith.addf %166, %shuffleResult_36 : f32
        %169 = arith.cmpf oeq, %167, %cst_7 : f32
        %170 = arith.divf %168, %cst_6 : f32
        %171 = arith.addf %170, %11 : f32
        %172 = llvm.call_intrinsic "llvm.sqrt"(%171) : (f32) -> f32
        %173 = arith.divf %cst_5, %172 : f32
        %174 = arith.cmpf oeq, %173, %cst_4 : f32
        %175 = arith.andi %169, %174 : i1
        %176 = arith.select %175, %cst_7, %173 : f32
        %177 = arith.mulf %167, %176 : f32
        %178 = math.absf %177 : f32
        %179 = arith.cmpf olt, %178, %cst_4 : f32
        %180 = arith.cmpf olt, %177, %13 : f32
        %181 = arith.cmpf une, %177, %177 : f32
        %182 = arith.ori %180, %181 : i1
        %183 = arith.select %182, %177, %13 : f32
        %184 = arith.divf %183, %cst_3 : f32
        %185 = arith.select %179, %184, %cst_2 : f32
        %186 = arith.cmpf une, %185, %185 : f32
        %187 = arith.select %186, %28, %185 : f32
        %188 = arith.divf %cst_5, %187 : f32
        %189 = math.absf %188 : f32
        %190 = arith.cmpf olt, %189, %cst_4 : f32
        %191 = arith.select %190, %188, %cst_7 : f32
        %192 = arith.mulf %177, %191 : f32
        %193 = arith.cmpf olt, %192, %cst_1 : f32
        %194 = arith.cmpf ogt, %191, %cst_7 : f32
        %195 = arith.andi %193, %194 : i1
        %196 = arith.cmpf ogt, %177, %cst_0 : f32
        %197 = arith.andi %195, %196 : i1
        %198 = arith.cmpf ogt, %167, %cst : f32
        %199 = arith.andi %197, %198 : i1
        %200 = arith.cmpf oeq, %191, %cst_7 : f32
        %201 = arith.cmpi eq, %thread_id_x, %c0 : index
        scf.if %201 {
          memref.store %187, %23[%26] : memref<?xf32, #gpu.address_space<global>>
        }
        scf.if %199 {
          %202 = vector.broadcast %176 : f32 to vector<8xf32>
          %203 = arith.mulf %39, %202 : vector<8xf32>
          %204 = arith.mulf %203, %93 : vector<8xf32>
          %205 = vector.broadcast %191 : f32 to vector<8xf32>
          %206 = arith.mulf %204, %205 : vector<8xf32>
          %207 = vector.extract %206[0] : f32 from vector<8xf32>
          %208 = vector.extract %206[1] : f32 from vector<8xf32>
          %209 = vector.extract %206[2] : f32 from vector<8xf32>
          %210 = vector.extract %206[3] : f32 from vector<8xf32>
          %211 = vector.extract %206[4] : f32 from vector<8xf32>
          %212 = vector.extract %206[5] : f32 from vector<8xf32>
          %213 = vector.extract %206[6] : f32 from vector<8xf32>
          %214 = vector.extract %206[7] : f32 from vector<8xf32>
          %215 = nvvm.convert.f32x2.to.f8x2 %208, %207 rnd = <rn> sat = <satfinite> : i16(f8E4M3FN)
          %216 = nvvm.convert.f32x2.to.f8x2 %210, %209 rnd = <rn> sat = <satfinite> : i16(f8E4M3FN)
          %217 = nvvm.convert.f32x2.to.f8x2 %212, %211 rnd = <rn> sat = <satfinite> : i16(f8E4M3FN)
          %218 = nvvm.convert.f32x2.to.f8x2 %214, %213 rnd = <rn> sat = <satfinite> : i16(f8E4M3FN)
          %219 = vector.from_elements %215, %216, %217, %218 : vector<4xi16>
          %220 = vector.bitcast %219 : vector<4xi16> to vector<8xi8>
          %221 = arith.extui %220 : vector<8xi8> to vector<8xi32>
          %222 = arith.addi %25, %27 : index
          %223 = arith.trunci %221 : vector<8xi32> to vector<8xi8>
          vector.store %223, %20[%222] alignment = 8 : memref<?xi8, #gpu.address_space<global>>, vector<8xi8>
          %224 = vector.broadcast %176 : f32 to vector<8xf32>
          %225 = arith.mulf %47, %224 : vector<8xf32>
          %226 = arith.mulf %225, %99 : vector<8xf32>
          %227 = vector.broadcast %191 : f32 to vector<8xf32>
          %228 = arith.mulf %226, %227 : vector<8xf32>
          %229 = vector.extract %228[0] : f32 from vector<8xf32>
          %230 = vector.extract %228[1] : f32 from vector<8xf32>
          %231 = vector.extract %228[2] : f32 from vector<8xf32>
          %232 = vector.extract %228[3] : f32 from vector<8xf32>
          %233 = vector.extract %228[4] : f32 from vector<8xf32>
          %234 = vector.extract %228[5] : f32 from vector<8xf32>
          %235 = vector.extract %228[6] : f32 from vector<8xf32>
          %236 = vector.extract %228[7] : f32 from vector<8xf32>
          %237 = nvvm.convert.f32x2.to.f8x2 %230, %229 rnd = <rn> sat = <satfinite> : i16(f8E4M3FN)
          %238 = nvvm.convert.f32x2.to.f8x2 %232, %231 rnd = <rn> sat = <satfinite> : i16(f8E4M3FN)
          %239 = nvvm.convert.f32x2.to.f8x2 %234, %233 rnd = <rn> sat = <satfinite> : i16(f8E4M3FN)
          %240 = nvvm.convert.f32x2.to.f8x2 %236, %235 rnd = <rn> sat = <satfinite> : i16(f8E4M3FN)
          %241 = vector.from_elements %237, %238, %239, %240 : vector<4xi16>
          %242 = vector.bitcast %241 : vector<4xi16> to vector<8xi8>
          %243 = arith.extui %242 : vector<8xi8> to vector<8xi32>
          %244 = arith.addi %25, %29 : index
          %245 = arith.trunci %243 : vector<8xi32> to vector<8xi8>
          vector.store %245, %20[%244] alignment = 8 : memref<?xi8, #gpu.address_space<global>>, vector<8xi8>
          %246 = vector.broadcast %176 : f32 to vector<8xf32>
          %247 = arith.mulf %55, %246 : vector<8xf32>
          %248 = arith.mulf %247, %105 : vector<8xf32>
          %249 = vector.broadcast %191 : f32 to vector<8xf32>
          %250 = arith.mulf %248, %249 : vector<8xf32>
          %251 = vector.extract %250[0] : f32 from vector<8xf32>
          %252 = vector.extract %250[1] : f32 from vector<8xf32>
          %253 = vector.extract %250[2] : f32 from vector<8xf32>
          %254 = vector.extract %250[3] : f32 from vector<8xf32>
          %255 = vector.extract %250[4] : f32 from vector<8xf32>
          %256 = vector.extract %250[5] : f32 from vector<8xf32>
          %257 = vector.extract %250[6] : f32 from vector<8xf32>
          %258 = vector.extract %250[7] : f32 from vector<8xf32>
          %259 = nvvm.convert.f32x2.to.f8x2 %252, %251 rnd = <rn> sat = <satfinite> : i16(f8E4M3FN)
          %260 = nvvm.convert.f32x2.to.f8x2 %254, %253 rnd = <rn> sat = <satfinite> : i16(f8E4M3FN)
          %261 = nvvm.convert.f32x2.to.f8x2 %256, %255 rnd = <rn> sat = <satfinite> : i16(f8E4M3FN)
          %262 = nvvm.convert.f32x2.to.f8x2 %258, %257 rnd = <rn> sat = <satfinite> : i16(f8E4M3FN)
          %263 = vector.from_elements %259, %260, %261, %262 : vector<4xi16>
          %264 = vector.bitcast %263 : vector<4xi16> to vector<8xi8>
          %265 = arith.extui %264 : vector<8xi8> to vector<8xi32>
          %266 = arith.addi %25, %30 : index
          %267 = arith.trunci %265 : vector<8xi32> to vector<8xi8>
          vector.store %267, %20[%266] alignment = 8 : memref<?xi8, #gpu.address_space<global>>, vector<8xi8>
          %268 = vector.broadcast %176 : f32 to vector<8xf32>
          %269 = arith.mulf %63, %268 : vector<8xf32>
          %270 = arith.mulf %269, %111 : vector<8xf32>
          %271 = vector.broadcast %191 : f32 to vector<8xf32>
          %272 = arith.mulf %270, %271 : vector<8xf32>
          %273 = vector.extract %272[0] : f32 from vector<8xf32>
          %274 = vector.extract %272[1] : f32 from vector<8xf32>
          %275 = vector.extract %272[2] : f32 from vector<8xf32>
          %276 = vector.extract %272[3] : f32 from vector<8xf32>
          %277 = vector.extract %272[4] : f32 from vector<8xf32>
          %278 = vector.extract %272[5] : f32 from vector<8xf32>
          %279 = vector.extract %272[6] : f32 from vector<8xf32>
          %280 = vector.extract %272[7] : f32 from vector<8xf32>
          %281 = nvvm.convert.f32x2.to.f8x2 %274, %273 rnd = <rn> sat = <satfinite> : i16(f8E4M3FN)
          %282 = nvvm.convert.f32x2.to.f8x2 %276, %275 rnd = <rn> sat = <satfinite> : i16(f8E4M3FN)
          %283 = nvvm.convert.f32x2.to.f8x2 %278, %277 rnd = <rn> sat = <satfinite> : i16(f8E4M3FN)
          %284 = nvvm.convert.f32x2.to.f8x2 %280, %279 rnd = <rn> sat = <satfinite> : i16(f8E4M3FN)
          %285 = vector.from_elements %281, %282, %283, %284 : vector<4xi16>
          %286 = vector.bitcast %285 : vector<4xi16> to vector<8xi8>
          %287 = arith.extui %286 : vector<8xi8> to vector<8xi32>
          %288 = arith.addi %25, %31 : index
          %289 = arith.trunci %287 : vector<8xi32> to vector<8xi8>
          vector.store %289, %20[%288] alignment = 8 : memref<?xi8, #gpu.address_space<global>>, vector<8xi8>
        } else {
          scf.for %arg0 = %c0 to %c4 step %c1 {
            %202 = arith.muli %arg0, %c1024 : index
            %203 = arith.addi %27, %202 : index
            %204 = vector.broadcast %200 : i1 to vector<8xi1>
            %205 = arith.addi %24, %203 : index
            %206 = vector.load %16[%205] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            %207 = vector.bitcast %206 : vector<8xi16> to vector<4xi32>
            %208 = arith.shli %207, %cst_11 : vector<4xi32>
            %209 = arith.andi %207, %cst_10 : vector<4xi32>
            %210 = arith.bitcast %208 : vector<4xi32> to vector<4xf32>
            %211 = arith.bitcast %209 : vector<4xi32> to vector<4xf32>
            %212 = vector.shuffle %210, %211 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
            %213 = vector.broadcast %176 : f32 to vector<8xf32>
            %214 = arith.mulf %212, %213 : vector<8xf32>
            %215 = vector.load %17[%203] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            %216 = vector.bitcast %215 : vector<8xi16> to vector<4xi32>
            %217 = arith.shli %216, %cst_11 : vector<4xi32>
            %218 = arith.andi %216, %cst_10 : vector<4xi32>
            %219 = arith.bitcast %217 : vector<4xi32> to vector<4xf32>
            %220 = arith.bitcast %218 : vector<4xi32> to vector<4xf32>
            %221 = vector.shuffle %219, %220 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
            %222 = vector.broadcast %9 : f32 to vector<8xf32>
            %223 = arith.addf %221, %222 : vector<8xf32>
            %224 = arith.mulf %214, %223 : vector<8xf32>
            %225 = vector.broadcast %191 : f32 to vector<8xf32>
            %226 = arith.mulf %224, %225 : vector<8xf32>
            %227 = arith.cmpf une, %226, %226 : vector<8xf32>
            %228 = vector.broadcast %c127_i32 : i32 to vector<8xi32>
            %229 = vector.broadcast %c0_i32 : i32 to vector<8xi32>
            %230 = arith.select %227, %228, %229 : vector<8xi1>, vector<8xi32>
            %231 = vector.extract %226[0] : f32 from vector<8xf32>
            %232 = vector.extract %226[1] : f32 from vector<8xf32>
            %233 = vector.extract %226[2] : f32 from vector<8xf32>
            %234 = vector.extract %226[3] : f32 from vector<8xf32>
            %235 = vector.extract %226[4] : f32 from vector<8xf32>
            %236 = vector.extract %226[5] : f32 from vector<8xf32>
            %237 = vector.extract %226[6] : f32 from vector<8xf32>
            %238 = vector.extract %226[7] : f32 from vector<8xf32>
            %239 = nvvm.convert.f32x2.to.f8x2 %232, %231 rnd = <rn> sat = <satfinite> : i16(f8E4M3FN)
            %240 = nvvm.convert.f32x2.to.f8x2 %234, %233 rnd = <rn> sat = <satfinite> : i16(f8E4M3FN)
            %241 = nvvm.convert.f32x2.to.f8x2 %236, %235 rnd = <rn> sat = <satfinite> : i16(f8E4M3FN)
            %242 = nvvm.convert.f32x2.to.f8x2 %238, %237 rnd = <rn> sat = <satfinite> : i16(f8E4M3FN)
            %243 = vector.from_elements %239, %240, %241, %242 : vector<4xi16>
            %244 = vector.bitcast %243 : vector<4xi16> to vector<8xi8>
            %245 = arith.extui %244 : vector<8xi8> to vector<8xi32>
            %246 = arith.select %204, %230, %245 : vector<8xi1>, vector<8xi32>
            %247 = arith.addi %25, %203 : index
            %248 = arith.trunci %246 : vector<8xi32> to vector<8xi8>
            vector.store %248, %20[%247] alignment = 8 : memref<?xi8, #gpu.address_space<global>>, vector<8xi8>
          }
        }
        return
      }
    }
  }
  func.func @rms_norm_fused_fp8_bf16_bf16_e4m3fn_f32_n4096(%arg0: tensor<?xbf16>, %arg1: tensor<?xbf16>, %arg2: tensor<?xi8> {iree.abi.output = 0 : index}, %arg3: tensor<?xf32> {iree.abi.output = 1 : index}, %arg4: i64, %arg5: i64, %arg6: i64, %arg7: i64, %arg8: f32, %arg9: f32, %arg10: f32) -> (tensor<?xi8>, tensor<?xf32>) {
    %c0 = arith.constant 0 : index
    %dim = tensor.dim %arg0, %c0 : tensor<?xbf16>
    %dim_0 = tensor.dim %arg1, %c0 : tensor<?xbf16>
    %dim_1 = tensor.dim %arg2, %c0 : tensor<?xi8>
    %dim_2 = tensor.dim %arg3, %c0 : tensor<?xf32>
    %0 = arith.index_cast %arg4 : i64 to index
    %1 = arith.index_cast %arg5 : i64 to index
    %2 = arith.index_cast %arg6 : i64 to index
    %3 = arith.index_cast %arg7 : i64 to index
    %4 = arith.trunci %arg4 : i64 to i32
    %5 = arith.trunci %arg5 : i64 to i32
    %6 = arith.trunci %arg6 : i64 to i32
    %7 = arith.trunci %arg7 : i64 to i32
    %8 = arith.bitcast %arg8 : f32 to i32
    %9 = arith.bitcast %arg9 : f32 to i32
    %10 = arith.bitcast %arg10 : f32 to i32
    %11:2 = flow.dispatch @rms_norm_fused_fp8_bf16_bf16_e4m3fn_f32_n4096_executable::@rms_norm_fused_fp8_bf16_bf16_e4m3fn_f32_n4096[%0](%arg0, %arg1, %arg2, %arg3, %4, %5, %6, %7, %8, %9, %10) : (tensor<?xbf16>{%dim}, tensor<?xbf16>{%dim_0}, tensor<?xi8>{%dim_1}, tensor<?xf32>{%dim_2}, i32, i32, i32, i32, i32, i32, i32) -> (%arg2{%dim_1}, %arg3{%dim_2})
    return %11#0, %11#1 : tensor<?xi8>, tensor<?xf32>
  }
}
