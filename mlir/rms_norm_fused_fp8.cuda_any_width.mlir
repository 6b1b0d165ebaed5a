// iree-compile --iree-opt-level=O2 rms_norm_fused_fp8.cuda_any_width.mlir -o rms_norm_fused_fp8.cuda_any_width.vmfb

#executable_target_cuda_nvptx_fb = #hal.executable.target<"cuda", "cuda-nvptx-fb", {iree_codegen.target_info = #iree_gpu.target<arch = "sm_80", features = "+ptx76", wgp = <compute = fp64|fp32|fp16|int64|int32|int16|int8, storage = b64|b32|b16|b8, subgroup = shuffle|arithmetic, dot = dp4xi8toi32, subgroup_size_choices = [32], max_workgroup_sizes = [1024, 1024, 64], max_thread_count_per_workgroup = 1024, max_workgroup_memory_bytes = 166912, max_workgroup_counts = [2147483647, 65535, 65535]>>}>
#pipeline_layout = #hal.pipeline.layout<constants = 11, bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>
#translation = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline workgroup_size = [1024, 1, 1] subgroup_size = 32>
#device_target_cuda = #hal.device.target<"cuda", [#executable_target_cuda_nvptx_fb]> : !hal.device
module @irnorm attributes {hal.device.targets = [#device_target_cuda]} {
  hal.executable.source private @rms_norm_fused_fp8_f32_f32_e4m3fn_f32_nany_executable {
    hal.executable.export public @rms_norm_fused_fp8_f32_f32_e4m3fn_f32_nany ordinal(0) layout(#pipeline_layout) count(%arg0: !hal.device, %arg1: index, %arg2: index) -> (index, index, index) {
      %c1024 = arith.constant 1024 : index
      %c8 = arith.constant 8 : index
      %c8192 = arith.constant 8192 : index
      %c1 = arith.constant 1 : index
      %c32 = arith.constant 32 : index
      %c31 = arith.constant 31 : index
      %0 = arith.addi %arg2, %c31 : index
      %1 = arith.divui %0, %c32 : index
      %2 = arith.subi %1, %c1 : index
      %3 = arith.index_cast %2 : index to i64
      %4 = math.ctlz %3 : i64
      %c64_i64 = arith.constant 64 : i64
      %5 = arith.subi %c64_i64, %4 : i64
      %c8_i64 = arith.constant 8 : i64
      %6 = arith.shli %c8_i64, %5 : i64
      %7 = arith.index_cast %6 : i64 to index
      %8 = arith.minsi %c8192, %7 : index
      %9 = arith.divui %8, %c8 : index
      %10 = arith.divui %c1024, %9 : index
      %11 = arith.ceildivui %arg1, %10 : index
      hal.return %11, %c1, %c1 : index, index, index
    }
    builtin.module {
      func.func @rms_norm_fused_fp8_f32_f32_e4m3fn_f32_nany() attributes {nvvm.minctasm = 1 : i32, translation_info = #translation} {
        %cst = arith.constant dense<1138753536> : vector<8xi32>
        %cst_0 = arith.constant dense<0> : vector<8xi32>
        %cst_1 = arith.constant dense<-128> : vector<8xi32>
        %cst_2 = arith.constant dense<24> : vector<8xi32>
        %cst_3 = arith.constant dense<127> : vector<8xi32>
        %cst_4 = arith.constant dense<20> : vector<8xi32>
        %cst_5 = arith.constant dense<0x49800018> : vector<8xf32>
        %cst_6 = arith.constant dense<-2147483648> : vector<8xi32>
        %cst_7 = arith.constant dense<1015021568> : vector<8xi32>
        %cst_8 = arith.constant dense<2139095040> : vector<8xi32>
        %cst_9 = arith.constant dense<2147483647> : vector<8xi32>
        %cst_10 = arith.constant 7.88860905E-31 : f32
        %cst_11 = arith.constant 9.765625E-4 : f32
        %cst_12 = arith.constant 4.614400e+02 : f32
        %cst_13 = arith.constant 0x7FC00000 : f32
        %cst_14 = arith.constant 4.480000e+02 : f32
        %cst_15 = arith.constant 0x7F800000 : f32
        %cst_16 = arith.constant 1.000000e+00 : f32
        %cst_17 = arith.constant 0.000000e+00 : f32
        %alloc = memref.alloc() : memref<32xf32, #gpu.address_space<workgroup>>
        %alloc_18 = memref.alloc() : memref<32xf32, #gpu.address_space<workgroup>>
        %c16 = arith.constant 16 : index
        %c16_i32 = arith.constant 16 : i32
        %c8_i32 = arith.constant 8 : i32
        %c32_i32 = arith.constant 32 : i32
        %cst_19 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>
        %c6 = arith.constant 6 : index
        %c6_i32 = arith.constant 6 : i32
        %c5 = arith.constant 5 : index
        %c5_i32 = arith.constant 5 : i32
        %c4 = arith.constant 4 : index
        %c4_i32 = arith.constant 4 : i32
        %c3 = arith.constant 3 : index
        %c3_i32 = arith.constant 3 : i32
        %c2 = arith.constant 2 : index
        %c2_i32 = arith.constant 2 : i32
        %c1_i32 = arith.constant 1 : i32
        %cst_20 = arith.constant 0.000000e+00 : f32
        %c0_i32 = arith.constant 0 : i32
        %c7_i32 = arith.constant 7 : i32
        %cst_21 = arith.constant dense<0.000000e+00> : vector<8xf32>
        %c2143289344_i32 = arith.constant 2143289344 : i32
        %c7 = arith.constant 7 : index
        %c1024 = arith.constant 1024 : index
        %c8 = arith.constant 8 : index
        %c8192 = arith.constant 8192 : index
        %c32 = arith.constant 32 : index
        %c31 = arith.constant 31 : index
        %c1 = arith.constant 1 : index
        %c0 = arith.constant 0 : index
        %0 = hal.interface.constant.load layout(#pipeline_layout) ordinal(0) : i32
        %1 = arith.index_castui %0 : i32 to index
        %2 = hal.interface.constant.load layout(#pipeline_layout) ordinal(1) : i32
        %3 = arith.index_castui %2 : i32 to index
        %4 = hal.interface.constant.load layout(#pipeline_layout) ordinal(2) : i32
        %5 = arith.index_castui %4 : i32 to index
        %6 = hal.interface.constant.load layout(#pipeline_layout) ordinal(3) : i32
        %7 = arith.index_castui %6 : i32 to index
        %8 = hal.interface.constant.load layout(#pipeline_layout) ordinal(4) : i32
        %9 = arith.index_castui %8 : i32 to index
        %10 = hal.interface.constant.load layout(#pipeline_layout) ordinal(5) : i32
        %11 = arith.index_castui %10 : i32 to index
        %12 = hal.interface.constant.load layout(#pipeline_layout) ordinal(6) : i32
        %13 = arith.index_castui %12 : i32 to index
        %14 = hal.interface.constant.load layout(#pipeline_layout) ordinal(7) : i32
        %15 = arith.index_castui %14 : i32 to index
        %16 = hal.interface.constant.load layout(#pipeline_layout) ordinal(8) : i32
        %17 = arith.bitcast %16 : i32 to f32
        %18 = hal.interface.constant.load layout(#pipeline_layout) ordinal(9) : i32
        %19 = arith.bitcast %18 : i32 to f32
        %20 = hal.interface.constant.load layout(#pipeline_layout) ordinal(10) : i32
        %21 = arith.bitcast %20 : i32 to f32
        %22 = arith.muli %1, %5 : index
        %23 = arith.addi %22, %3 : index
        %24 = hal.interface.binding.subspan layout(#pipeline_layout) binding(0) alignment(16) offset(%c0) : memref<?xf32, #gpu.address_space<global>>{%23}
        %25 = hal.interface.binding.subspan layout(#pipeline_layout) binding(1) alignment(16) offset(%c0) : memref<?xf32, #gpu.address_space<global>>{%3}
        %26 = arith.muli %1, %7 : index
        %27 = arith.addi %26, %3 : index
        %28 = hal.interface.binding.subspan layout(#pipeline_layout) binding(2) alignment(16) offset(%c0) : memref<?xi8, #gpu.address_space<global>>{%27}
        %29 = arith.muli %1, %9 : index
        %30 = arith.addi %29, %c1 : index
        %31 = hal.interface.binding.subspan layout(#pipeline_layout) binding(3) alignment(16) offset(%c0) : memref<?xf32, #gpu.address_space<global>>{%30}
        %workgroup_id_x = hal.interface.workgroup.id[0] : index
        %thread_id_x = gpu.thread_id x upper_bound 1024
        %32 = arith.addi %3, %c31 : index
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
        %41 = arith.divui %40, %c8 : index
        %42 = arith.divui %c1024, %41 : index
        %43 = arith.muli %workgroup_id_x, %42 : index
        %44 = math.cttz %41 : index
        %45 = arith.shrui %thread_id_x, %44 : index
        %46 = arith.addi %43, %45 : index
        %47 = arith.subi %41, %c1 : index
        %48 = arith.andi %thread_id_x, %47 : index
        %49 = arith.cmpi ult, %46, %1 : index
        %50 = arith.subi %1, %c1 : index
        %51 = arith.minui %46, %50 : index
        %52 = arith.muli %51, %5 : index
        %53 = arith.addi %11, %52 : index
        %54 = arith.muli %51, %7 : index
        %55 = arith.addi %15, %54 : index
        %56 = arith.muli %51, %9 : index
        %57 = arith.muli %48, %c8 : index
        %58 = arith.andi %53, %c7 : index
        %59 = arith.cmpi eq, %58, %c0 : index
        %60 = arith.andi %13, %c7 : index
        %61 = arith.cmpi eq, %60, %c0 : index
        %62 = arith.andi %55, %c7 : index
        %63 = arith.cmpi eq, %62, %c0 : index
        %64 = arith.index_cast %3 : index to i32
        %65 = arith.sitofp %64 : i32 to f32
        %66 = arith.bitcast %c2143289344_i32 : i32 to f32
        %67 = arith.subi %40, %c1 : index
        %68 = arith.addi %3, %67 : index
        %69 = arith.divui %68, %40 : index
        %70:2 = scf.for %arg0 = %c0 to %69 step %c1 iter_args(%arg1 = %cst_21, %arg2 = %cst_21) -> (vector<8xf32>, vector<8xf32>) {
          %210 = arith.muli %arg0, %40 : index
          %211 = arith.addi %57, %210 : index
          %212 = arith.subi %3, %211 : index
          %213 = arith.index_cast %212 : index to i32
          %214 = arith.cmpi sgt, %213, %c7_i32 : i32
          %215 = arith.addi %53, %211 : index
          %216 = arith.andi %214, %59 : i1
          %217 = scf.if %216 -> (vector<8xf32>) {
            %230 = vector.load %24[%215] alignment = 16 : memref<?xf32, #gpu.address_space<global>>, vector<8xf32>
            scf.yield %230 : vector<8xf32>
          } else {
            %230 = arith.cmpi sgt, %213, %c0_i32 : i32
            %231 = scf.if %230 -> (f32) {
              %254 = memref.load %24[%215] : memref<?xf32, #gpu.address_space<global>>
              scf.yield %254 : f32
            } else {
              scf.yield %cst_20 : f32
            }
            %232 = arith.cmpi sgt, %213, %c1_i32 : i32
            %233 = arith.addi %215, %c1 : index
            %234 = scf.if %232 -> (f32) {
              %254 = memref.load %24[%233] : memref<?xf32, #gpu.address_space<global>>
              scf.yield %254 : f32
            } else {
              scf.yield %cst_20 : f32
            }
            %235 = arith.cmpi sgt, %213, %c2_i32 : i32
            %236 = arith.addi %215, %c2 : index
            %237 = scf.if %235 -> (f32) {
              %254 = memref.load %24[%236] : memref<?xf32, #gpu.address_space<global>>
              scf.yield %254 : f32
            } else {
              scf.yield %cst_20 : f32
            }
            %238 = arith.cmpi sgt, %213, %c3_i32 : i32
            %239 = arith.addi %215, %c3 : index
            %240 = scf.if %238 -> (f32) {
              %254 = memref.load %24[%239] : memref<?xf32, #gpu.address_space<global>>
              scf.yield %254 : f32
            } else {
              scf.yield %cst_20 : f32
            }
            %241 = arith.cmpi sgt, %213, %c4_i32 : i32
            %242 = arith.addi %215, %c4 : index
            %243 = scf.if %241 -> (f32) {
              %254 = memref.load %24[%242] : memref<?xf32, #gpu.address_space<global>>
              scf.yield %254 : f32
            } else {
              scf.yield %cst_20 : f32
            }
            %244 = arith.cmpi sgt, %213, %c5_i32 : i32
            %245 = arith.addi %215, %c5 : index
            %246 = scf.if %244 -> (f32) {
              %254 = memref.load %24[%245] : memref<?xf32, #gpu.address_space<global>>
              scf.yield %254 : f32
            } else {
              scf.yield %cst_20 : f32
            }
            %247 = arith.cmpi sgt, %213, %c6_i32 : i32
            %248 = arith.addi %215, %c6 : index
            %249 = scf.if %247 -> (f32) {
              %254 = memref.load %24[%248] : memref<?xf32, #gpu.address_space<global>>
              scf.yield %254 : f32
            } else {
              scf.yield %cst_20 : f32
            }
            %250 = arith.cmpi sgt, %213, %c7_i32 : i32
            %251 = arith.addi %215, %c7 : index
            %252 = scf.if %250 -> (f32) {
              %254 = memref.load %24[%251] : memref<?xf32, #gpu.address_space<global>>
              scf.yield %254 : f32
            } else {
              scf.yield %cst_20 : f32
            }
            %253 = vector.from_elements %231, %234, %237, %240, %243, %246, %249, %252 : vector<8xf32>
            scf.yield %253 : vector<8xf32>
          }
          %218 = arith.addi %13, %211 : index
          %219 = arith.andi %214, %61 : i1
          %220 = scf.if %219 -> (vector<8xf32>) {
            %230 = vector.load %25[%218] alignment = 16 : memref<?xf32, #gpu.address_space<global>>, vector<8xf32>
            scf.yield %230 : vector<8xf32>
          } else {
            %230 = arith.cmpi sgt, %213, %c0_i32 : i32
            %231 = scf.if %230 -> (f32) {
              %254 = memref.load %25[%218] : memref<?xf32, #gpu.address_space<global>>
              scf.yield %254 : f32
            } else {
              scf.yield %cst_20 : f32
            }
            %232 = arith.cmpi sgt, %213, %c1_i32 : i32
            %233 = arith.addi %218, %c1 : index
            %234 = scf.if %232 -> (f32) {
              %254 = memref.load %25[%233] : memref<?xf32, #gpu.address_space<global>>
              scf.yield %254 : f32
            } else {
              scf.yield %cst_20 : f32
            }
            %235 = arith.cmpi sgt, %213, %c2_i32 : i32
            %236 = arith.addi %218, %c2 : index
            %237 = scf.if %235 -> (f32) {
              %254 = memref.load %25[%236] : memref<?xf32, #gpu.address_space<global>>
              scf.yield %254 : f32
            } else {
              scf.yield %cst_20 : f32
            }
            %238 = arith.cmpi sgt, %213, %c3_i32 : i32
            %239 = arith.addi %218, %c3 : index
            %240 = scf.if %238 -> (f32) {
              %254 = memref.load %25[%239] : memref<?xf32, #gpu.address_space<global>>
              scf.yield %254 : f32
            } else {
              scf.yield %cst_20 : f32
            }
            %241 = arith.cmpi sgt, %213, %c4_i32 : i32
            %242 = arith.addi %218, %c4 : index
            %243 = scf.if %241 -> (f32) {
              %254 = memref.load %25[%242] : memref<?xf32, #gpu.address_space<global>>
              scf.yield %254 : f32
            } else {
              scf.yield %cst_20 : f32
            }
            %244 = arith.cmpi sgt, %213, %c5_i32 : i32
            %245 = arith.addi %218, %c5 : index
            %246 = scf.if %244 -> (f32) {
              %254 = memref.load %25[%245] : memref<?xf32, #gpu.address_space<global>>
              scf.yield %254 : f32
            } else {
              scf.yield %cst_20 : f32
            }
            %247 = arith.cmpi sgt, %213, %c6_i32 : i32
            %248 = arith.addi %218, %c6 : index
            %249 = scf.if %247 -> (f32) {
              %254 = memref.load %25[%248] : memref<?xf32, #gpu.address_space<global>>
              scf.yield %254 : f32
            } else {
              scf.yield %cst_20 : f32
            }
            %250 = arith.cmpi sgt, %213, %c7_i32 : i32
            %251 = arith.addi %218, %c7 : index
            %252 = scf.if %250 -> (f32) {
              %254 = memref.load %25[%251] : memref<?xf32, #gpu.address_space<global>>
              scf.yield %254 : f32
            } else {
              scf.yield %cst_20 : f32
            }
            %253 = vector.from_elements %231, %234, %237, %240, %243, %246, %249, %252 : vector<8xf32>
            scf.yield %253 : vector<8xf32>
          }
          %221 = vector.broadcast %17 : f32 to vector<8xf32>
          %222 = arith.addf %220, %221 : vector<8xf32>
          %223 = arith.mulf %217, %222 : vector<8xf32>
          %224 = vector.broadcast %213 : i32 to vector<8xi32>
          %225 = arith.cmpi slt, %cst_19, %224 : vector<8xi32>
          %226 = arith.select %225, %223, %cst_21 : vector<8xi1>, vector<8xf32>
          %227 = math.absf %226 : vector<8xf32>
          %228 = arith.maximumf %227, %arg1 : vector<8xf32>
          %229 = math.fma %217, %217, %arg2 : vector<8xf32>
          scf.yield %228, %229 : vector<8xf32>, vector<8xf32>
        }
        %71 = vector.extract %70#0[0] : f32 from vector<8xf32>
        %72 = vector.extract %70#0[1] : f32 from vector<8xf32>
        %73 = vector.extract %70#0[2] : f32 from vector<8xf32>
        %74 = vector.extract %70#0[3] : f32 from vector<8xf32>
        %75 = vector.extract %70#0[4] : f32 from vector<8xf32>
        %76 = vector.extract %70#0[5] : f32 from vector<8xf32>
        %77 = vector.extract %70#0[6] : f32 from vector<8xf32>
        %78 = vector.extract %70#0[7] : f32 from vector<8xf32>
        %79 = arith.maximumf %71, %72 : f32
        %80 = arith.maximumf %73, %74 : f32
        %81 = arith.maximumf %75, %76 : f32
        %82 = arith.maximumf %77, %78 : f32
        %83 = arith.maximumf %79, %80 : f32
        %84 = arith.maximumf %81, %82 : f32
        %85 = arith.maximumf %83, %84 : f32
        %86 = vector.extract %70#1[0] : f32 from vector<8xf32>
        %87 = vector.extract %70#1[1] : f32 from vector<8xf32>
        %88 = vector.extract %70#1[2] : f32 from vector<8xf32>
        %89 = vector.extract %70#1[3] : f32 from vector<8xf32>
        %90 = vector.extract %70#1[4] : f32 from vector<8xf32>
        %91 = vector.extract %70#1[5] : f32 from vector<8xf32>
        %92 = vector.extract %70#1[6] : f32 from vector<8xf32>
        %93 = vector.extract %70#1[7] : f32 from vector<8xf32>
        %94 = arith.addf %86, %87 : f32
        %95 = arith.addf %88, %89 : f32
        %96 = arith.addf %90, %91 : f32
        %97 = arith.addf %92, %93 : f32
        %98 = arith.addf %94, %95 : f32
        %99 = arith.addf %96, %97 : f32
        %100 = arith.addf %98, %99 : f32
        %shuffleResult, %valid = gpu.shuffle xor %85, %c1_i32, %c32_i32 : f32
        %101 = arith.maximumf %85, %shuffleResult : f32
        %102 = arith.cmpi sgt, %41, %c1 : index
        %103 = arith.select %102, %101, %85 : f32
        %shuffleResult_22, %valid_23 = gpu.shuffle xor %100, %c1_i32, %c32_i32 : f32
        %104 = arith.addf %100, %shuffleResult_22 : f32
        %105 = arith.cmpi sgt, %41, %c1 : index
        %106 = arith.select %105, %104, %100 : f32
        %shuffleResult_24, %valid_25 = gpu.shuffle xor %103, %c2_i32, %c32_i32 : f32
        %107 = arith.maximumf %103, %shuffleResult_24 : f32
        %108 = arith.cmpi sgt, %41, %c2 : index
        %109 = arith.select %108, %107, %103 : f32
        %shuffleResult_26, %valid_27 = gpu.shuffle xor %106, %c2_i32, %c32_i32 : f32
        %110 = arith.addf %106, %shuffleResult_26 : f32
        %111 = arith.cmpi sgt, %41, %c2 : index
        %112 = arith.select %111, %110, %106 : f32
        %shuffleResult_28, %valid_29 = gpu.shuffle xor %109, %c4_i32, %c32_i32 : f32
        %113 = arith.maximumf %109, %shuffleResult_28 : f32
        %114 = arith.cmpi sgt, %41, %c4 : index
        %115 = arith.select %114, %113, %109 : f32
        %shuffleResult_30, %valid_31 = gpu.shuffle xor %112, %c4_i32, %c32_i32 : f32
        %116 = arith.addf %112, %shuffleResult_30 : f32
        %117 = arith.cmpi sgt, %41, %c4 : index
        %118 = arith.select %117, %116, %112 : f32
        %shuffleResult_32, %valid_33 = gpu.shuffle xor %115, %c8_i32, %c32_i32 : f32
        %119 = arith.maximumf %115, %shuffleResult_32 : f32
        %120 = arith.cmpi sgt, %41, %c8 : index
        %121 = arith.select %120, %119, %115 : f32
        %shuffleResult_34, %valid_35 = gpu.shuffle xor %118, %c8_i32, %c32_i32 : f32
        %122 = arith.addf %118, %shuffleResult_34 : f32
        %123 = arith.cmpi sgt, %41, %c8 : index
        %124 = arith.select %123, %122, %118 : f32
        %shuffleResult_36, %valid_37 = gpu.shuffle xor %121, %c16_i32, %c32_i32 : f32
        %125 = arith.maximumf %121, %shuffleResult_36 : f32
        %126 = arith.cmpi sgt, %41, %c16 : index
        %127 = arith.select %126, %125, %121 : f32
        %shuffleResult_38, %valid_39 = gpu.shuffle xor %124, %c16_i32, %c32_i32 : f32
        %128 = arith.addf %124, %shuffleResult_38 : f32
        %129 = arith.cmpi sgt, %41, %c16 : index
        %130 = arith.select %129, %128, %124 : f32
        %131 = arith.shrui %thread_id_x, %c5 : index
        %132 = arith.andi %thread_id_x, %c31 : index
        %133 = arith.cmpi eq, %132, %c0 : index
        scf.if %133 {
          memref.store %127, %alloc_18[%131] : memref<32xf32, #gpu.address_space<workgroup>>
          memref.store %130, %alloc[%131] : memref<32xf32, #gpu.address_space<workgroup>>
        }
        gpu.barrier memfence [#gpu.address_space<workgroup>]
        %134 = arith.divui %41, %c32 : index
        %135 = arith.maxsi %134, %c1 : index
        %136 = arith.subi %135, %c1 : index
        %137 = arith.andi %131, %136 : index
        %138 = arith.subi %131, %137 : index
        %139 = arith.andi %132, %136 : index
        %140 = arith.addi %138, %139 : index
        %141 = memref.load %alloc_18[%140] : memref<32xf32, #gpu.address_space<workgroup>>
        %142 = memref.load %alloc[%140] : memref<32xf32, #gpu.address_space<workgroup>>
        %shuffleResult_40, %valid_41 = gpu.shuffle xor %141, %c1_i32, %c32_i32 : f32
        %143 = arith.maximumf %141, %shuffleResult_40 : f32
        %144 = arith.cmpi sgt, %135, %c1 : index
        %145 = arith.select %144, %143, %141 : f32
        %shuffleResult_42, %valid_43 = gpu.shuffle xor %142, %c1_i32, %c32_i32 : f32
        %146 = arith.addf %142, %shuffleResult_42 : f32
        %147 = arith.cmpi sgt, %135, %c1 : index
        %148 = arith.select %147, %146, %142 : f32
        %shuffleResult_44, %valid_45 = gpu.shuffle xor %145, %c2_i32, %c32_i32 : f32
        %149 = arith.maximumf %145, %shuffleResult_44 : f32
        %150 = arith.cmpi sgt, %135, %c2 : index
        %151 = arith.select %150, %149, %145 : f32
        %shuffleResult_46, %valid_47 = gpu.shuffle xor %148, %c2_i32, %c32_i32 : f32
        %152 = arith.addf %148, %shuffleResult_46 : f32
        %153 = arith.cmpi sgt, %135, %c2 : index
        %154 = arith.select %153, %152, %148 : f32
        %shuffleResult_48, %valid_49 = gpu.shuffle xor %151, %c4_i32, %c32_i32 : f32
        %155 = arith.maximumf %151, %shuffleResult_48 : f32
        %156 = arith.cmpi sgt, %135, %c4 : index
        %157 = arith.select %156, %155, %151 : f32
        %shuffleResult_50, %valid_51 = gpu.shuffle xor %154, %c4_i32, %c32_i32 : f32
        %158 = arith.addf %154, %shuffleResult_50 : f32
        %159 = arith.cmpi sgt, %135, %c4 : index
        %160 = arith.select %159, %158, %154 : f32
        %shuffleResult_52, %valid_53 = gpu.shuffle xor %157, %c8_i32, %c32_i32 : f32
        %161 = arith.maximumf %157, %shuffleResult_52 : f32
        %162 = arith.cmpi sgt, %135, %c8 : index
        %163 = arith.select %162, %161, %157 : f32
        %shuffleResult_54, %valid_55 = gpu.shuffle xor %160, %c8_i32, %c32_i32 : f32
        %164 = arith.addf %160, %shuffleResult_54 : f32
        %165 = arith.cmpi sgt, %135, %c8 : index
        %166 = arith.select %165, %164, %160 : f32
        %shuffleResult_56, %valid_57 = gpu.shuffle xor %163, %c16_i32, %c32_i32 : f32
        %167 = arith.maximumf %163, %shuffleResult_56 : f32
        %168 = arith.cmpi sgt, %135, %c16 : index
        %169 = arith.select %168, %167, %163 : f32
        %shuffleResult_58, %valid_59 = gpu.shuffle xor %166, %c16_i32, %c32_i32 : f32
        %170 = arith.addf %166, %shuffleResult_58 : f32
        %171 = arith.cmpi sgt, %135, %c16 : index
        %172 = arith.select %171, %170, %166 : f32
        %173 = arith.cmpi sgt, %41, %c32 : index
        %174 = arith.select %173, %169, %127 : f32
        %175 = arith.select %173, %172, %130 : f32
        %176 = arith.cmpf oeq, %174, %cst_17 : f32
        %177 = arith.divf %175, %65 : f32
        %178 = arith.addf %177, %19 : f32
        %179 = llvm.call_intrinsic "llvm.sqrt"(%178) : (f32) -> f32
        %180 = arith.divf %cst_16, %179 : f32
        %181 = arith.cmpf oeq, %180, %cst_15 : f32
        %182 = arith.andi %176, %181 : i1
        %183 = arith.select %182, %cst_17, %180 : f32
        %184 = arith.mulf %174, %183 : f32
        %185 = math.absf %184 : f32
        %186 = arith.cmpf olt, %185, %cst_15 : f32
        %187 = arith.cmpf olt, %184, %21 : f32
        %188 = arith.cmpf une, %184, %184 : f32
        %189 = arith.ori %187, %188 : i1
        %190 = arith.select %189, %184, %21 : f32
        %191 = arith.divf %190, %cst_14 : f32
        %192 = arith.select %186, %191, %cst_13 : f32
        %193 = arith.cmpf une, %192, %192 : f32
        %194 = arith.select %193, %66, %192 : f32
        %195 = arith.divf %cst_16, %194 : f32
        %196 = math.absf %195 : f32
        %197 = arith.cmpf olt, %196, %cst_15 : f32
        %198 = arith.select %197, %195, %cst_17 : f32
        %199 = arith.mulf %184, %198 : f32
        %200 = arith.cmpf olt, %199, %cst_12 : f32
        %201 = arith.cmpf ogt, %198, %cst_17 : f32
        %202 = arith.andi %200, %201 : i1
        %203 = arith.cmpf ogt, %184, %cst_11 : f32
        %204 = arith.andi %202, %203 : i1
        %205 = arith.cmpf ogt, %174, %cst_10 : f32
        %206 = arith.andi %204, %205 : i1
        %207 = arith.cmpf oeq, %198, %cst_17 : f32
        %208 = arith.cmpi eq, %48, %c0 : index
        %209 = arith.andi %208, %49 : i1
        scf.if %209 {
          memref.store %194, %31[%56] : memref<?xf32, #gpu.address_space<global>>
        }
        scf.if %49 {
          scf.if %206 {
            %210 = arith.subi %40, %c1 : index
            %211 = arith.addi %3, %210 : index
            %212 = arith.divui %211, %40 : index
            scf.for %arg0 = %c0 to %212 step %c1 {
              %213 = arith.muli %arg0, %40 : index
              %214 = arith.addi %57, %213 : index
              %215 = arith.subi %3, %214 : index
              %216 = arith.index_cast %215 : index to i32
              %217 = arith.cmpi sgt, %216, %c7_i32 : i32
              %218 = arith.addi %55, %214 : index
              %219 = arith.addi %53, %214 : index
              %220 = arith.andi %217, %59 : i1
              %221 = scf.if %220 -> (vector<8xf32>) {
                %249 = vector.load %24[%219] alignment = 16 : memref<?xf32, #gpu.address_space<global>>, vector<8xf32>
                scf.yield %249 : vector<8xf32>
              } else {
                %249 = arith.cmpi sgt, %216, %c0_i32 : i32
                %250 = scf.if %249 -> (f32) {
                  %273 = memref.load %24[%219] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %273 : f32
                } else {
                  scf.yield %cst_20 : f32
                }
                %251 = arith.cmpi sgt, %216, %c1_i32 : i32
                %252 = arith.addi %219, %c1 : index
                %253 = scf.if %251 -> (f32) {
                  %273 = memref.load %24[%252] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %273 : f32
                } else {
                  scf.yield %cst_20 : f32
                }
                %254 = arith.cmpi sgt, %216, %c2_i32 : i32
                %255 = arith.addi %219, %c2 : index
                %256 = scf.if %254 -> (f32) {
                  %273 = memref.load %24[%255] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %273 : f32
                } else {
                  scf.yield %cst_20 : f32
                }
                %257 = arith.cmpi sgt, %216, %c3_i32 : i32
                %258 = arith.addi %219, %c3 : index
                %259 = scf.if %257 -> (f32) {
                  %273 = memref.load %24[%258] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %273 : f32
                } else {
                  scf.yield %cst_20 : f32
                }
                %260 = arith.cmpi sgt, %216, %c4_i32 : i32
                %261 = arith.addi %219, %c4 : index
                %262 = scf.if %260 -> (f32) {
                  %273 = memref.load %24[%261] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %273 : f32
                } else {
                  scf.yield %cst_20 : f32
                }
                %263 = arith.cmpi sgt, %216, %c5_i32 : i32
                %264 = arith.addi %219, %c5 : index
                %265 = scf.if %263 -> (f32) {
                  %273 = memref.load %24[%264] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %273 : f32
                } else {
                  scf.yield %cst_20 : f32
                }
                %266 = arith.cmpi sgt, %216, %c6_i32 : i32
                %267 = arith.addi %219, %c6 : index
                %268 = scf.if %266 -> (f32) {
                  %273 = memref.load %24[%267] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %273 : f32
                } else {
                  scf.yield %cst_20 : f32
                }
                %269 = arith.cmpi sgt, %216, %c7_i32 : i32
                %270 = arith.addi %219, %c7 : index
                %271 = scf.if %269 -> (f32) {
                  %273 = memref.load %24[%270] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %273 : f32
                } else {
                  scf.yield %cst_20 : f32
                }
                %272 = vector.from_elements %250, %253, %256, %259, %262, %265, %268, %271 : vector<8xf32>
                scf.yield %272 : vector<8xf32>
              }
              %222 = vector.broadcast %183 : f32 to vector<8xf32>
              %223 = arith.mulf %221, %222 : vector<8xf32>
              %224 = arith.addi %13, %214 : index
              %225 = arith.andi %217, %61 : i1
              %226 = scf.if %225 -> (vector<8xf32>) {
                %249 = vector.load %25[%224] alignment = 16 : memref<?xf32, #gpu.address_space<global>>, vector<8xf32>
                scf.yield %249 : vector<8xf32>
              } else {
                %249 = arith.cmpi sgt, %216, %c0_i32 : i32
                %250 = scf.if %249 -> (f32) {
                  %273 = memref.load %25[%224] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %273 : f32
                } else {
                  scf.yield %cst_20 : f32
                }
                %251 = arith.cmpi sgt, %216, %c1_i32 : i32
                %252 = arith.addi %224, %c1 : index
                %253 = scf.if %251 -> (f32) {
                  %273 = memref.load %25[%252] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %273 : f32
                } else {
                  scf.yield %cst_20 : f32
                }
                %254 = arith.cmpi sgt, %216, %c2_i32 : i32
                %255 = arith.addi %224, %c2 : index
                %256 = scf.if %254 -> (f32) {
                  %273 = memref.load %25[%255] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %273 : f32
                } else {
                  scf.yield %cst_20 : f32
                }
                %257 = arith.cmpi sgt, %216, %c3_i32 : i32
                %258 = arith.addi %224, %c3 : index
                %259 = scf.if %257 -> (f32) {
                  %273 = memref.load %25[%258] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %273 : f32
                } else {
                  scf.yield %cst_20 : f32
                }
                %260 = arith.cmpi sgt, %216, %c4_i32 : i32
                %261 = arith.addi %224, %c4 : index
                %262 = scf.if %260 -> (f32) {
                  %273 = memref.load %25[%261] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %273 : f32
                } else {
                  scf.yield %cst_20 : f32
                }
                %263 = arith.cmpi sgt, %216, %c5_i32 : i32
                %264 = arith.addi %224, %c5 : index
                %265 = scf.if %263 -> (f32) {
                  %273 = memref.load %25[%264] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %273 : f32
                } else {
                  scf.yield %cst_20 : f32
                }
                %266 = arith.cmpi sgt, %216, %c6_i32 : i32
                %267 = arith.addi %224, %c6 : index
                %268 = scf.if %266 -> (f32) {
                  %273 = memref.load %25[%267] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %273 : f32
                } else {
                  scf.yield %cst_20 : f32
                }
                %269 = arith.cmpi sgt, %216, %c7_i32 : i32
                %270 = arith.addi %224, %c7 : index
                %271 = scf.if %269 -> (f32) {
                  %273 = memref.load %25[%270] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %273 : f32
                } else {
                  scf.yield %cst_20 : f32
                }
                %272 = vector.from_elements %250, %253, %256, %259, %262, %265, %268, %271 : vector<8xf32>
                scf.yield %272 : vector<8xf32>
              }
              %227 = vector.broadcast %17 : f32 to vector<8xf32>
              %228 = arith.addf %226, %227 : vector<8xf32>
              %229 = arith.mulf %223, %228 : vector<8xf32>
              %230 = vector.broadcast %198 : f32 to vector<8xf32>
              %231 = arith.mulf %229, %230 : vector<8xf32>
              %232 = arith.bitcast %231 : vector<8xf32> to vector<8xi32>
              %233 = arith.andi %232, %cst_9 : vector<8xi32>
              %234 = arith.andi %233, %cst_8 : vector<8xi32>
              %235 = arith.maxsi %234, %cst_7 : vector<8xi32>
              %236 = arith.andi %232, %cst_6 : vector<8xi32>
              %237 = arith.ori %235, %236 : vector<8xi32>
              %238 = arith.bitcast %237 : vector<8xi32> to vector<8xf32>
              %239 = math.fma %238, %cst_5, %231 : vector<8xf32>
              %240 = arith.bitcast %239 : vector<8xf32> to vector<8xi32>
              %241 = arith.shrui %240, %cst_4 : vector<8xi32>
              %242 = arith.addi %240, %241 : vector<8xi32>
              %243 = arith.andi %242, %cst_3 : vector<8xi32>
              %244 = arith.shrui %240, %cst_2 : vector<8xi32>
              %245 = arith.andi %244, %cst_1 : vector<8xi32>
              %246 = arith.ori %243, %245 : vector<8xi32>
              %247 = arith.trunci %246 : vector<8xi32> to vector<8xi8>
              %248 = arith.andi %217, %63 : i1
              scf.if %248 {
                vector.store %247, %28[%218] alignment = 8 : memref<?xi8, #gpu.address_space<global>>, vector<8xi8>
              } else {
                %249 = arith.cmpi sgt, %216, %c0_i32 : i32
                scf.if %249 {
                  %257 = vector.extract %247[0] : i8 from vector<8xi8>
                  memref.store %257, %28[%218] : memref<?xi8, #gpu.address_space<global>>
                }
                %250 = arith.cmpi sgt, %216, %c1_i32 : i32
                scf.if %250 {
                  %257 = arith.addi %218, %c1 : index
                  %258 = vector.extract %247[1] : i8 from vector<8xi8>
                  memref.store %258, %28[%257] : memref<?xi8, #gpu.address_space<global>>
                }
                %251 = arith.cmpi sgt, %216, %c2_i32 : i32
                scf.if %251 {
                  %257 = arith.addi %218, %c2 : index
                  %258 = vector.extract %247[2] : i8 from vector<8xi8>
                  memref.store %258, %28[%257] : memref<?xi8, #gpu.address_space<global>>
                }
                %252 = arith.cmpi sgt, %216, %c3_i32 : i32
                scf.if %252 {
                  %257 = arith.addi %218, %c3 : index
                  %258 = vector.extract %247[3] : i8 from vector<8xi8>
                  memref.store %258, %28[%257] : memref<?xi8, #gpu.address_space<global>>
                }
                %253 = arith.cmpi sgt, %216, %c4_i32 : i32
                scf.if %253 {
                  %257 = arith.addi %218, %c4 : index
                  %258 = vector.extract %247[4] : i8 from vector<8xi8>
                  memref.store %258, %28[%257] : memref<?xi8, #gpu.address_space<global>>
                }
                %254 = arith.cmpi sgt, %216, %c5_i32 : i32
                scf.if %254 {
                  %257 = arith.addi %218, %c5 : index
                  %258 = vector.extract %247[5] : i8 from vector<8xi8>
                  memref.store %258, %28[%257] : memref<?xi8, #gpu.address_space<global>>
                }
                %255 = arith.cmpi sgt, %216, %c6_i32 : i32
                scf.if %255 {
                  %257 = arith.addi %218, %c6 : index
                  %258 = vector.extract %247[6] : i8 from vector<8xi8>
                  memref.store %258, %28[%257] : memref<?xi8, #gpu.address_space<global>>
                }
                %256 = arith.cmpi sgt, %216, %c7_i32 : i32
                scf.if %256 {
                  %257 = arith.addi %218, %c7 : index
                  %258 = vector.extract %247[7] : i8 from vector<8xi8>
                  memref.store %258, %28[%257] : memref<?xi8, #gpu.address_space<global>>
                }
              }
            }
          } else {
            %210 = arith.subi %40, %c1 : index
            %211 = arith.addi %3, %210 : index
            %212 = arith.divui %211, %40 : index
            scf.for %arg0 = %c0 to %212 step %c1 {
              %213 = arith.muli %arg0, %40 : index
              %214 = arith.addi %57, %213 : index
              %215 = arith.subi %3, %214 : index
              %216 = arith.index_cast %215 : index to i32
              %217 = arith.cmpi sgt, %216, %c7_i32 : i32
              %218 = arith.addi %55, %214 : index
              %219 = vector.broadcast %207 : i1 to vector<8xi1>
              %220 = arith.addi %53, %214 : index
              %221 = arith.andi %217, %59 : i1
              %222 = scf.if %221 -> (vector<8xf32>) {
                %256 = vector.load %24[%220] alignment = 16 : memref<?xf32, #gpu.address_space<global>>, vector<8xf32>
                scf.yield %256 : vector<8xf32>
              } else {
                %256 = arith.cmpi sgt, %216, %c0_i32 : i32
                %257 = scf.if %256 -> (f32) {
                  %280 = memref.load %24[%220] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %280 : f32
                } else {
                  scf.yield %cst_20 : f32
                }
                %258 = arith.cmpi sgt, %216, %c1_i32 : i32
                %259 = arith.addi %220, %c1 : index
                %260 = scf.if %258 -> (f32) {
                  %280 = memref.load %24[%259] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %280 : f32
                } else {
                  scf.yield %cst_20 : f32
                }
                %261 = arith.cmpi sgt, %216, %c2_i32 : i32
                %262 = arith.addi %220, %c2 : index
                %263 = scf.if %261 -> (f32) {
                  %280 = memref.load %24[%262] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %280 : f32
                } else {
                  scf.yield %cst_20 : f32
                }
                %264 = arith.cmpi sgt, %216, %c3_i32 : i32
                %265 = arith.addi %220, %c3 : index
                %266 = scf.if %264 -> (f32) {
                  %280 = memref.load %24[%265] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %280 : f32
                } else {
                  scf.yield %cst_20 : f32
                }
                %267 = arith.cmpi sgt, %216, %c4_i32 : i32
                %268 = arith.addi %220, %c4 : index
                %269 = scf.if %267 -> (f32) {
                  %280 = memref.load %24[%268] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %280 : f32
                } else {
                  scf.yield %cst_20 : f32
                }
                %270 = arith.cmpi sgt, %216, %c5_i32 : i32
                %271 = arith.addi %220, %c5 : index
                %272 = scf.if %270 -> (f32) {
                  %280 = memref.load %24[%271] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %280 : f32
                } else {
                  scf.yield %cst_20 : f32
                }
                %273 = arith.cmpi sgt, %216, %c6_i32 : i32
                %274 = arith.addi %220, %c6 : index
                %275 = scf.if %273 -> (f32) {
                  %280 = memref.load %24[%274] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %280 : f32
                } else {
                  scf.yield %cst_20 : f32
                }
                %276 = arith.cmpi sgt, %216, %c7_i32 : i32
                %277 = arith.addi %220, %c7 : index
                %278 = scf.if %276 -> (f32) {
                  %280 = memref.load %24[%277] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %280 : f32
                } else {
                  scf.yield %cst_20 : f32
                }
                %279 = vector.from_elements %257, %260, %263, %266, %269, %272, %275, %278 : vector<8xf32>
                scf.yield %279 : vector<8xf32>
              }
              %223 = vector.broadcast %183 : f32 to vector<8xf32>
              %224 = arith.mulf %222, %223 : vector<8xf32>
              %225 = arith.addi %13, %214 : index
              %226 = arith.andi %217, %61 : i1
              %227 = scf.if %226 -> (vector<8xf32>) {
                %256 = vector.load %25[%225] alignment = 16 : memref<?xf32, #gpu.address_space<global>>, vector<8xf32>
                scf.yield %256 : vector<8xf32>
              } else {
                %256 = arith.cmpi sgt, %216, %c0_i32 : i32
                %257 = scf.if %256 -> (f32) {
                  %280 = memref.load %25[%225] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %280 : f32
                } else {
                  scf.yield %cst_20 : f32
                }
                %258 = arith.cmpi sgt, %216, %c1_i32 : i32
                %259 = arith.addi %225, %c1 : index
                %260 = scf.if %258 -> (f32) {
                  %280 = memref.load %25[%259] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %280 : f32
                } else {
                  scf.yield %cst_20 : f32
                }
                %261 = arith.cmpi sgt, %216, %c2_i32 : i32
                %262 = arith.addi %225, %c2 : index
                %263 = scf.if %261 -> (f32) {
                  %280 = memref.load %25[%262] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %280 : f32
                } else {
                  scf.yield %cst_20 : f32
                }
                %264 = arith.cmpi sgt, %216, %c3_i32 : i32
                %265 = arith.addi %225, %c3 : index
                %266 = scf.if %264 -> (f32) {
                  %280 = memref.load %25[%265] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %280 : f32
                } else {
                  scf.yield %cst_20 : f32
                }
                %267 = arith.cmpi sgt, %216, %c4_i32 : i32
                %268 = arith.addi %225, %c4 : index
                %269 = scf.if %267 -> (f32) {
                  %280 = memref.load %25[%268] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %280 : f32
                } else {
                  scf.yield %cst_20 : f32
                }
                %270 = arith.cmpi sgt, %216, %c5_i32 : i32
                %271 = arith.addi %225, %c5 : index
                %272 = scf.if %270 -> (f32) {
                  %280 = memref.load %25[%271] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %280 : f32
                } else {
                  scf.yield %cst_20 : f32
                }
                %273 = arith.cmpi sgt, %216, %c6_i32 : i32
                %274 = arith.addi %225, %c6 : index
                %275 = scf.if %273 -> (f32) {
                  %280 = memref.load %25[%274] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %280 : f32
                } else {
                  scf.yield %cst_20 : f32
                }
                %276 = arith.cmpi sgt, %216, %c7_i32 : i32
                %277 = arith.addi %225, %c7 : index
                %278 = scf.if %276 -> (f32) {
                  %280 = memref.load %25[%277] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %280 : f32
                } else {
                  scf.yield %cst_20 : f32
                }
                %279 = vector.from_elements %257, %260, %263, %266, %269, %272, %275, %278 : vector<8xf32>
                scf.yield %279 : vector<8xf32>
              }
              %228 = vector.broadcast %17 : f32 to vector<8xf32>
              %229 = arith.addf %227, %228 : vector<8xf32>
              %230 = arith.mulf %224, %229 : vector<8xf32>
              %231 = vector.broadcast %198 : f32 to vector<8xf32>
              %232 = arith.mulf %230, %231 : vector<8xf32>
              %233 = arith.cmpf une, %232, %232 : vector<8xf32>
              %234 = arith.select %233, %cst_3, %cst_0 : vector<8xi1>, vector<8xi32>
              %235 = arith.bitcast %232 : vector<8xf32> to vector<8xi32>
              %236 = arith.andi %235, %cst_9 : vector<8xi32>
              %237 = arith.minsi %236, %cst : vector<8xi32>
              %238 = arith.andi %237, %cst_8 : vector<8xi32>
              %239 = arith.maxsi %238, %cst_7 : vector<8xi32>
              %240 = arith.andi %235, %cst_6 : vector<8xi32>
              %241 = arith.ori %239, %240 : vector<8xi32>
              %242 = arith.bitcast %241 : vector<8xi32> to vector<8xf32>
              %243 = arith.ori %237, %240 : vector<8xi32>
              %244 = arith.bitcast %243 : vector<8xi32> to vector<8xf32>
              %245 = math.fma %242, %cst_5, %244 : vector<8xf32>
              %246 = arith.bitcast %245 : vector<8xf32> to vector<8xi32>
              %247 = arith.shrui %246, %cst_4 : vector<8xi32>
              %248 = arith.addi %246, %247 : vector<8xi32>
              %249 = arith.andi %248, %cst_3 : vector<8xi32>
              %250 = arith.shrui %246, %cst_2 : vector<8xi32>
              %251 = arith.andi %250, %cst_1 : vector<8xi32>
              %252 = arith.ori %249, %251 : vector<8xi32>
              %253 = arith.select %219, %234, %252 : vector<8xi1>, vector<8xi32>
              %254 = arith.trunci %253 : vector<8xi32> to vector<8xi8>
              %255 = arith.andi %217, %63 : i1
              scf.if %255 {
                vector.store %254, %28[%218] alignment = 8 : memref<?xi8, #gpu.address_space<global>>, vector<8xi8>
              } else {
                %256 = arith.cmpi sgt, %216, %c0_i32 : i32
                scf.if %256 {
                  %264 = vector.extract %254[0] : i8 from vector<8xi8>
                  memref.store %264, %28[%218] : memref<?xi8, #gpu.address_space<global>>
                }
                %257 = arith.cmpi sgt, %216, %c1_i32 : i32
                scf.if %257 {
                  %264 = arith.addi %218, %c1 : index
                  %265 = vector.extract %254[1] : i8 from vector<8xi8>
                  memref.store %265, %28[%264] : memref<?xi8, #gpu.address_space<global>>
                }
                %258 = arith.cmpi sgt, %216, %c2_i32 : i32
                scf.if %258 {
                  %264 = arith.addi %218, %c2 : index
                  %265 = vector.extract %254[2] : i8 from vector<8xi8>
                  memref.store %265, %28[%264] : memref<?xi8, #gpu.address_space<global>>
                }
                %259 = arith.cmpi sgt, %216, %c3_i32 : i32
                scf.if %259 {
                  %264 = arith.addi %218, %c3 : index
                  %265 = vector.extract %254[3] : i8 from vector<8xi8>
                  memref.store %265, %28[%264] : memref<?xi8, #gpu.address_space<global>>
                }
                %260 = arith.cmpi sgt, %216, %c4_i32 : i32
                scf.if %260 {
                  %264 = arith.addi %218, %c4 : index
                  %265 = vector.extract %254[4] : i8 from vector<8xi8>
                  memref.store %265, %28[%264] : memref<?xi8, #gpu.address_space<global>>
                }
                %261 = arith.cmpi sgt, %216, %c5_i32 : i32
                scf.if %261 {
                  %264 = arith.addi %218, %c5 : index
                  %265 = vector.extract %254[5] : i8 from vector<8xi8>
                  memref.store %265, %28[%264] : memref<?xi8, #gpu.address_space<global>>
                }
                %262 = arith.cmpi sgt, %216, %c6_i32 : i32
                scf.if %262 {
                  %264 = arith.addi %218, %c6 : index
                  %265 = vector.extract %254[6] : i8 from vector<8xi8>
                  memref.store %265, %28[%264] : memref<?xi8, #gpu.address_space<global>>
                }
                %263 = arith.cmpi sgt, %216, %c7_i32 : i32
                scf.if %263 {
                  %264 = arith.addi %218, %c7 : index
                  %265 = vector.extract %254[7] : i8 from vector<8xi8>
                  memref.store %265, %28[%264] : memref<?xi8, #gpu.address_space<global>>
                }
              }
            }
          }
        }
        return
      }
    }
  }
  func.func @rms_norm_fused_fp8_f32_f32_e4m3fn_f32_nany(%arg0: tensor<?xf32>, %arg1: tensor<?xf32>, %arg2: tensor<?xi8> {iree.abi.output = 0 : index}, %arg3: tensor<?xf32> {iree.abi.output = 1 : index}, %arg4: i64, %arg5: i64, %arg6: i64, %arg7: i64, %arg8: i64, %arg9: i64, %arg10: i64, %arg11: i64, %arg12: f32, %arg13: f32, %arg14: f32) -> (tensor<?xi8>, tensor<?xf32>) {
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
    %5 = arith.index_cast %arg9 : i64 to index
    %6 = arith.index_cast %arg10 : i64 to index
    %7 = arith.index_cast %arg11 : i64 to index
    %8 = arith.trunci %arg4 : i64 to i32
    %9 = arith.trunci %arg5 : i64 to i32
    %10 = arith.trunci %arg6 : i64 to i32
    %11 = arith.trunci %arg7 : i64 to i32
    %12 = arith.trunci %arg8 : i64 to i32
    %13 = arith.trunci %arg9 : i64 to i32
    %14 = arith.trunci %arg10 : i64 to i32
    %15 = arith.trunci %arg11 : i64 to i32
    %16 = arith.bitcast %arg12 : f32 to i32
    %17 = arith.bitcast %arg13 : f32 to i32
    %18 = arith.bitcast %arg14 : f32 to i32
    %19:2 = flow.dispatch @rms_norm_fused_fp8_f32_f32_e4m3fn_f32_nany_executable::@rms_norm_fused_fp8_f32_f32_e4m3fn_f32_nany[%0, %1](%arg0, %arg1, %arg2, %arg3, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18) : (tensor<?xf32>{%dim}, tensor<?xf32>{%dim_0}, tensor<?xi8>{%dim_1}, tensor<?xf32>{%dim_2}, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32) -> (%arg2{%dim_1}, %arg3{%dim_2})
    return %19#0, %19#1 : tensor<?xi8>, tensor<?xf32>
  }
}
