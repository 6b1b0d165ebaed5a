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
      %10 = arith.maxsi %9, %c1 : index
      %11 = arith.divui %c1024, %10 : index
      %12 = arith.ceildivui %arg1, %11 : index
      hal.return %12, %c1, %c1 : index, index, index
    }
    builtin.module {
      func.func @rms_norm_fused_fp8_f32_f32_e4m3fn_f32_nany() attributes {nvvm.minctasm = 1 : i32, translation_info = #translation} {
        %cst = arith.constant dense<4.480000e+02> : vector<8xf32>
        %c127_i32 = arith.constant 127 : i32
        %cst_0 = arith.constant dense<-128> : vector<8xi32>
        %cst_1 = arith.constant dense<24> : vector<8xi32>
        %cst_2 = arith.constant dense<127> : vector<8xi32>
        %cst_3 = arith.constant dense<20> : vector<8xi32>
        %cst_4 = arith.constant 0x4980FB98 : f32
        %cst_5 = arith.constant dense<-2147483648> : vector<8xi32>
        %cst_6 = arith.constant dense<1015021568> : vector<8xi32>
        %cst_7 = arith.constant dense<2139095040> : vector<8xi32>
        %cst_8 = arith.constant dense<-8388608> : vector<8xi32>
        %cst_9 = arith.constant 7.88860905E-31 : f32
        %cst_10 = arith.constant 9.765625E-4 : f32
        %cst_11 = arith.constant 4.614400e+02 : f32
        %cst_12 = arith.constant 0x7FC00000 : f32
        %cst_13 = arith.constant 4.480000e+02 : f32
        %cst_14 = arith.constant 0x7F800000 : f32
        %cst_15 = arith.constant 1.000000e+00 : f32
        %cst_16 = arith.constant 0.000000e+00 : f32
        %alloc = memref.alloc() : memref<32xf32, #gpu.address_space<workgroup>>
        %alloc_17 = memref.alloc() : memref<32xf32, #gpu.address_space<workgroup>>
        %c16 = arith.constant 16 : index
        %c16_i32 = arith.constant 16 : i32
        %c8_i32 = arith.constant 8 : i32
        %c32_i32 = arith.constant 32 : i32
        %cst_18 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7]> : vector<8xi32>
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
        %cst_19 = arith.constant 0.000000e+00 : f32
        %c0_i32 = arith.constant 0 : i32
        %c7_i32 = arith.constant 7 : i32
        %cst_20 = arith.constant dense<0.000000e+00> : vector<8xf32>
        %c7 = arith.constant 7 : index
        %c2143289344_i32 = arith.constant 2143289344 : i32
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
        %23 = arith.addi %3, %22 : index
        %24 = hal.interface.binding.subspan layout(#pipeline_layout) binding(0) alignment(16) offset(%c0) : memref<?xf32, #gpu.address_space<global>>{%23}
        %25 = hal.interface.binding.subspan layout(#pipeline_layout) binding(1) alignment(16) offset(%c0) : memref<?xf32, #gpu.address_space<global>>{%3}
        %26 = arith.muli %1, %7 : index
        %27 = arith.addi %3, %26 : index
        %28 = hal.interface.binding.subspan layout(#pipeline_layout) binding(2) alignment(16) offset(%c0) : memref<?xi8, #gpu.address_space<global>>{%27}
        %29 = arith.muli %1, %9 : index
        %30 = arith.addi %c1, %29 : index
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
        %41 = arith.addi %3, %c31 : index
        %42 = arith.divui %41, %c32 : index
        %43 = arith.subi %42, %c1 : index
        %44 = arith.index_cast %43 : index to i64
        %45 = math.ctlz %44 : i64
        %c64_i64_21 = arith.constant 64 : i64
        %46 = arith.subi %c64_i64_21, %45 : i64
        %c8_i64_22 = arith.constant 8 : i64
        %47 = arith.shli %c8_i64_22, %46 : i64
        %48 = arith.index_cast %47 : i64 to index
        %49 = arith.minsi %c8192, %48 : index
        %50 = arith.divui %49, %c8 : index
        %51 = arith.maxsi %50, %c1 : index
        %52 = arith.divui %c1024, %51 : index
        %53 = arith.muli %workgroup_id_x, %52 : index
        %54 = math.cttz %51 : index
        %55 = arith.shrui %thread_id_x, %54 : index
        %56 = arith.addi %53, %55 : index
        %57 = arith.subi %51, %c1 : index
        %58 = arith.andi %thread_id_x, %57 : index
        %59 = arith.cmpi ult, %56, %1 : index
        %60 = arith.subi %1, %c1 : index
        %61 = arith.minui %56, %60 : index
        %62 = arith.muli %61, %5 : index
        %63 = arith.addi %11, %62 : index
        %64 = arith.muli %61, %7 : index
        %65 = arith.addi %15, %64 : index
        %66 = arith.muli %61, %9 : index
        %67 = arith.muli %58, %c8 : index
        %68 = arith.index_cast %3 : index to i32
        %69 = arith.sitofp %68 : i32 to f32
        %70 = arith.bitcast %c2143289344_i32 : i32 to f32
        %71 = arith.andi %63, %c7 : index
        %72 = arith.cmpi eq, %71, %c0 : index
        %73 = arith.andi %13, %c7 : index
        %74 = arith.cmpi eq, %73, %c0 : index
        %75 = arith.andi %65, %c7 : index
        %76 = arith.cmpi eq, %75, %c0 : index
        %77 = arith.muli %51, %c8 : index
        %78 = arith.subi %77, %c1 : index
        %79 = arith.addi %3, %78 : index
        %80 = arith.divui %79, %77 : index
        %81:2 = scf.for %arg0 = %c0 to %80 step %c1 iter_args(%arg1 = %cst_20, %arg2 = %cst_20) -> (vector<8xf32>, vector<8xf32>) {
          %222 = arith.muli %arg0, %77 : index
          %223 = arith.addi %67, %222 : index
          %224 = arith.subi %3, %223 : index
          %225 = arith.index_cast %224 : index to i32
          %226 = arith.cmpi sgt, %225, %c7_i32 : i32
          %227 = arith.addi %63, %223 : index
          %228 = arith.andi %226, %72 : i1
          %229 = scf.if %228 -> (vector<8xf32>) {
            %242 = vector.load %24[%227] alignment = 16 : memref<?xf32, #gpu.address_space<global>>, vector<8xf32>
            scf.yield %242 : vector<8xf32>
          } else {
            %242 = arith.cmpi sgt, %225, %c0_i32 : i32
            %243 = scf.if %242 -> (f32) {
              %266 = memref.load %24[%227] : memref<?xf32, #gpu.address_space<global>>
              scf.yield %266 : f32
            } else {
              scf.yield %cst_19 : f32
            }
            %244 = arith.cmpi sgt, %225, %c1_i32 : i32
            %245 = arith.addi %227, %c1 : index
            %246 = scf.if %244 -> (f32) {
              %266 = memref.load %24[%245] : memref<?xf32, #gpu.address_space<global>>
              scf.yield %266 : f32
            } else {
              scf.yield %cst_19 : f32
            }
            %247 = arith.cmpi sgt, %225, %c2_i32 : i32
            %248 = arith.addi %227, %c2 : index
            %249 = scf.if %247 -> (f32) {
              %266 = memref.load %24[%248] : memref<?xf32, #gpu.address_space<global>>
              scf.yield %266 : f32
            } else {
              scf.yield %cst_19 : f32
            }
            %250 = arith.cmpi sgt, %225, %c3_i32 : i32
            %251 = arith.addi %227, %c3 : index
            %252 = scf.if %250 -> (f32) {
              %266 = memref.load %24[%251] : memref<?xf32, #gpu.address_space<global>>
              scf.yield %266 : f32
            } else {
              scf.yield %cst_19 : f32
            }
            %253 = arith.cmpi sgt, %225, %c4_i32 : i32
            %254 = arith.addi %227, %c4 : index
            %255 = scf.if %253 -> (f32) {
              %266 = memref.load %24[%254] : memref<?xf32, #gpu.address_space<global>>
              scf.yield %266 : f32
            } else {
              scf.yield %cst_19 : f32
            }
            %256 = arith.cmpi sgt, %225, %c5_i32 : i32
            %257 = arith.addi %227, %c5 : index
            %258 = scf.if %256 -> (f32) {
              %266 = memref.load %24[%257] : memref<?xf32, #gpu.address_space<global>>
              scf.yield %266 : f32
            } else {
              scf.yield %cst_19 : f32
            }
            %259 = arith.cmpi sgt, %225, %c6_i32 : i32
            %260 = arith.addi %227, %c6 : index
            %261 = scf.if %259 -> (f32) {
              %266 = memref.load %24[%260] : memref<?xf32, #gpu.address_space<global>>
              scf.yield %266 : f32
            } else {
              scf.yield %cst_19 : f32
            }
            %262 = arith.cmpi sgt, %225, %c7_i32 : i32
            %263 = arith.addi %227, %c7 : index
            %264 = scf.if %262 -> (f32) {
              %266 = memref.load %24[%263] : memref<?xf32, #gpu.address_space<global>>
              scf.yield %266 : f32
            } else {
              scf.yield %cst_19 : f32
            }
            %265 = vector.from_elements %243, %246, %249, %252, %255, %258, %261, %264 : vector<8xf32>
            scf.yield %265 : vector<8xf32>
          }
          %230 = arith.addi %13, %223 : index
          %231 = arith.andi %226, %74 : i1
          %232 = scf.if %231 -> (vector<8xf32>) {
            %242 = vector.load %25[%230] alignment = 16 : memref<?xf32, #gpu.address_space<global>>, vector<8xf32>
            scf.yield %242 : vector<8xf32>
          } else {
            %242 = arith.cmpi sgt, %225, %c0_i32 : i32
            %243 = scf.if %242 -> (f32) {
              %266 = memref.load %25[%230] : memref<?xf32, #gpu.address_space<global>>
              scf.yield %266 : f32
            } else {
              scf.yield %cst_19 : f32
            }
            %244 = arith.cmpi sgt, %225, %c1_i32 : i32
            %245 = arith.addi %230, %c1 : index
            %246 = scf.if %244 -> (f32) {
              %266 = memref.load %25[%245] : memref<?xf32, #gpu.address_space<global>>
              scf.yield %266 : f32
            } else {
              scf.yield %cst_19 : f32
            }
            %247 = arith.cmpi sgt, %225, %c2_i32 : i32
            %248 = arith.addi %230, %c2 : index
            %249 = scf.if %247 -> (f32) {
              %266 = memref.load %25[%248] : memref<?xf32, #gpu.address_space<global>>
              scf.yield %266 : f32
            } else {
              scf.yield %cst_19 : f32
            }
            %250 = arith.cmpi sgt, %225, %c3_i32 : i32
            %251 = arith.addi %230, %c3 : index
            %252 = scf.if %250 -> (f32) {
              %266 = memref.load %25[%251] : memref<?xf32, #gpu.address_space<global>>
              scf.yield %266 : f32
            } else {
              scf.yield %cst_19 : f32
            }
            %253 = arith.cmpi sgt, %225, %c4_i32 : i32
            %254 = arith.addi %230, %c4 : index
            %255 = scf.if %253 -> (f32) {
              %266 = memref.load %25[%254] : memref<?xf32, #gpu.address_space<global>>
              scf.yield %266 : f32
            } else {
              scf.yield %cst_19 : f32
            }
            %256 = arith.cmpi sgt, %225, %c5_i32 : i32
            %257 = arith.addi %230, %c5 : index
            %258 = scf.if %256 -> (f32) {
              %266 = memref.load %25[%257] : memref<?xf32, #gpu.address_space<global>>
              scf.yield %266 : f32
            } else {
              scf.yield %cst_19 : f32
            }
            %259 = arith.cmpi sgt, %225, %c6_i32 : i32
            %260 = arith.addi %230, %c6 : index
            %261 = scf.if %259 -> (f32) {
              %266 = memref.load %25[%260] : memref<?xf32, #gpu.address_space<global>>
              scf.yield %266 : f32
            } else {
              scf.yield %cst_19 : f32
            }
            %262 = arith.cmpi sgt, %225, %c7_i32 : i32
            %263 = arith.addi %230, %c7 : index
            %264 = scf.if %262 -> (f32) {
              %266 = memref.load %25[%263] : memref<?xf32, #gpu.address_space<global>>
              scf.yield %266 : f32
            } else {
              scf.yield %cst_19 : f32
            }
            %265 = vector.from_elements %243, %246, %249, %252, %255, %258, %261, %264 : vector<8xf32>
            scf.yield %265 : vector<8xf32>
          }
          %233 = vector.broadcast %17 : f32 to vector<8xf32>
          %234 = arith.addf %232, %233 : vector<8xf32>
          %235 = arith.mulf %229, %234 : vector<8xf32>
          %236 = vector.broadcast %225 : i32 to vector<8xi32>
          %237 = arith.cmpi slt, %cst_18, %236 : vector<8xi32>
          %238 = arith.select %237, %235, %cst_20 : vector<8xi1>, vector<8xf32>
          %239 = math.absf %238 : vector<8xf32>
          %240 = llvm.call_intrinsic "llvm.maximum"(%239, %arg1) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
          %241 = math.fma %229, %229, %arg2 : vector<8xf32>
          scf.yield %240, %241 : vector<8xf32>, vector<8xf32>
        }
        %82 = vector.extract %81#0[0] : f32 from vector<8xf32>
        %83 = vector.extract %81#0[1] : f32 from vector<8xf32>
        %84 = vector.extract %81#0[2] : f32 from vector<8xf32>
        %85 = vector.extract %81#0[3] : f32 from vector<8xf32>
        %86 = vector.extract %81#0[4] : f32 from vector<8xf32>
        %87 = vector.extract %81#0[5] : f32 from vector<8xf32>
        %88 = vector.extract %81#0[6] : f32 from vector<8xf32>
        %89 = vector.extract %81#0[7] : f32 from vector<8xf32>
        %90 = llvm.call_intrinsic "llvm.maximum"(%82, %83) : (f32, f32) -> f32
        %91 = llvm.call_intrinsic "llvm.maximum"(%84, %85) : (f32, f32) -> f32
        %92 = llvm.call_intrinsic "llvm.maximum"(%86, %87) : (f32, f32) -> f32
        %93 = llvm.call_intrinsic "llvm.maximum"(%88, %89) : (f32, f32) -> f32
        %94 = llvm.call_intrinsic "llvm.maximum"(%90, %91) : (f32, f32) -> f32
        %95 = llvm.call_intrinsic "llvm.maximum"(%92, %93) : (f32, f32) -> f32
        %96 = llvm.call_intrinsic "llvm.maximum"(%94, %95) : (f32, f32) -> f32
        %97 = vector.extract %81#1[0] : f32 from vector<8xf32>
        %98 = vector.extract %81#1[1] : f32 from vector<8xf32>
        %99 = vector.extract %81#1[2] : f32 from vector<8xf32>
        %100 = vector.extract %81#1[3] : f32 from vector<8xf32>
        %101 = vector.extract %81#1[4] : f32 from vector<8xf32>
        %102 = vector.extract %81#1[5] : f32 from vector<8xf32>
        %103 = vector.extract %81#1[6] : f32 from vector<8xf32>
        %104 = vector.extract %81#1[7] : f32 from vector<8xf32>
        %105 = arith.addf %97, %98 : f32
        %106 = arith.addf %99, %100 : f32
        %107 = arith.addf %101, %102 : f32
        %108 = arith.addf %103, %104 : f32
        %109 = arith.addf %105, %106 : f32
        %110 = arith.addf %107, %108 : f32
        %111 = arith.addf %109, %110 : f32
        %112 = arith.divui %40, %c8 : index
        %shuffleResult, %valid = gpu.shuffle xor %96, %c1_i32, %c32_i32 : f32
        %113 = llvm.call_intrinsic "llvm.maximum"(%96, %shuffleResult) : (f32, f32) -> f32
        %114 = arith.cmpi sgt, %112, %c1 : index
        %115 = arith.select %114, %113, %96 : f32
        %shuffleResult_23, %valid_24 = gpu.shuffle xor %111, %c1_i32, %c32_i32 : f32
        %116 = arith.addf %111, %shuffleResult_23 : f32
        %117 = arith.cmpi sgt, %112, %c1 : index
        %118 = arith.select %117, %116, %111 : f32
        %shuffleResult_25, %valid_26 = gpu.shuffle xor %115, %c2_i32, %c32_i32 : f32
        %119 = llvm.call_intrinsic "llvm.maximum"(%115, %shuffleResult_25) : (f32, f32) -> f32
        %120 = arith.cmpi sgt, %112, %c2 : index
        %121 = arith.select %120, %119, %115 : f32
        %shuffleResult_27, %valid_28 = gpu.shuffle xor %118, %c2_i32, %c32_i32 : f32
        %122 = arith.addf %118, %shuffleResult_27 : f32
        %123 = arith.cmpi sgt, %112, %c2 : index
        %124 = arith.select %123, %122, %118 : f32
        %shuffleResult_29, %valid_30 = gpu.shuffle xor %121, %c4_i32, %c32_i32 : f32
        %125 = llvm.call_intrinsic "llvm.maximum"(%121, %shuffleResult_29) : (f32, f32) -> f32
        %126 = arith.cmpi sgt, %112, %c4 : index
        %127 = arith.select %126, %125, %121 : f32
        %shuffleResult_31, %valid_32 = gpu.shuffle xor %124, %c4_i32, %c32_i32 : f32
        %128 = arith.addf %124, %shuffleResult_31 : f32
        %129 = arith.cmpi sgt, %112, %c4 : index
        %130 = arith.select %129, %128, %124 : f32
        %shuffleResult_33, %valid_34 = gpu.shuffle xor %127, %c8_i32, %c32_i32 : f32
        %131 = llvm.call_intrinsic "llvm.maximum"(%127, %shuffleResult_33) : (f32, f32) -> f32
        %132 = arith.cmpi sgt, %112, %c8 : index
        %133 = arith.select %132, %131, %127 : f32
        %shuffleResult_35, %valid_36 = gpu.shuffle xor %130, %c8_i32, %c32_i32 : f32
        %134 = arith.addf %130, %shuffleResult_35 : f32
        %135 = arith.cmpi sgt, %112, %c8 : index
        %136 = arith.select %135, %134, %130 : f32
        %shuffleResult_37, %valid_38 = gpu.shuffle xor %133, %c16_i32, %c32_i32 : f32
        %137 = llvm.call_intrinsic "llvm.maximum"(%133, %shuffleResult_37) : (f32, f32) -> f32
        %138 = arith.cmpi sgt, %112, %c16 : index
        %139 = arith.select %138, %137, %133 : f32
        %shuffleResult_39, %valid_40 = gpu.shuffle xor %136, %c16_i32, %c32_i32 : f32
        %140 = arith.addf %136, %shuffleResult_39 : f32
        %141 = arith.cmpi sgt, %112, %c16 : index
        %142 = arith.select %141, %140, %136 : f32
        %143 = arith.shrui %thread_id_x, %c5 : index
        %144 = arith.andi %thread_id_x, %c31 : index
        %145 = arith.cmpi eq, %144, %c0 : index
        scf.if %145 {
          memref.store %139, %alloc_17[%143] : memref<32xf32, #gpu.address_space<workgroup>>
          memref.store %142, %alloc[%143] : memref<32xf32, #gpu.address_space<workgroup>>
        }
        gpu.barrier memfence [#gpu.address_space<workgroup>]
        %146 = arith.divui %51, %c32 : index
        %147 = arith.maxsi %146, %c1 : index
        %148 = arith.subi %147, %c1 : index
        %149 = arith.andi %143, %148 : index
        %150 = arith.subi %143, %149 : index
        %151 = arith.andi %144, %148 : index
        %152 = arith.addi %150, %151 : index
        %153 = memref.load %alloc_17[%152] : memref<32xf32, #gpu.address_space<workgroup>>
        %154 = memref.load %alloc[%152] : memref<32xf32, #gpu.address_space<workgroup>>
        %shuffleResult_41, %valid_42 = gpu.shuffle xor %153, %c1_i32, %c32_i32 : f32
        %155 = llvm.call_intrinsic "llvm.maximum"(%153, %shuffleResult_41) : (f32, f32) -> f32
        %156 = arith.cmpi sgt, %147, %c1 : index
        %157 = arith.select %156, %155, %153 : f32
        %shuffleResult_43, %valid_44 = gpu.shuffle xor %154, %c1_i32, %c32_i32 : f32
        %158 = arith.addf %154, %shuffleResult_43 : f32
        %159 = arith.cmpi sgt, %147, %c1 : index
        %160 = arith.select %159, %158, %154 : f32
        %shuffleResult_45, %valid_46 = gpu.shuffle xor %157, %c2_i32, %c32_i32 : f32
        %161 = llvm.call_intrinsic "llvm.maximum"(%157, %shuffleResult_45) : (f32, f32) -> f32
        %162 = arith.cmpi sgt, %147, %c2 : index
        %163 = arith.select %162, %161, %157 : f32
        %shuffleResult_47, %valid_48 = gpu.shuffle xor %160, %c2_i32, %c32_i32 : f32
        %164 = arith.addf %160, %shuffleResult_47 : f32
        %165 = arith.cmpi sgt, %147, %c2 : index
        %166 = arith.select %165, %164, %160 : f32
        %shuffleResult_49, %valid_50 = gpu.shuffle xor %163, %c4_i32, %c32_i32 : f32
        %167 = llvm.call_intrinsic "llvm.maximum"(%163, %shuffleResult_49) : (f32, f32) -> f32
        %168 = arith.cmpi sgt, %147, %c4 : index
        %169 = arith.select %168, %167, %163 : f32
        %shuffleResult_51, %valid_52 = gpu.shuffle xor %166, %c4_i32, %c32_i32 : f32
        %170 = arith.addf %166, %shuffleResult_51 : f32
        %171 = arith.cmpi sgt, %147, %c4 : index
        %172 = arith.select %171, %170, %166 : f32
        %shuffleResult_53, %valid_54 = gpu.shuffle xor %169, %c8_i32, %c32_i32 : f32
        %173 = llvm.call_intrinsic "llvm.maximum"(%169, %shuffleResult_53) : (f32, f32) -> f32
        %174 = arith.cmpi sgt, %147, %c8 : index
        %175 = arith.select %174, %173, %169 : f32
        %shuffleResult_55, %valid_56 = gpu.shuffle xor %172, %c8_i32, %c32_i32 : f32
        %176 = arith.addf %172, %shuffleResult_55 : f32
        %177 = arith.cmpi sgt, %147, %c8 : index
        %178 = arith.select %177, %176, %172 : f32
        %shuffleResult_57, %valid_58 = gpu.shuffle xor %175, %c16_i32, %c32_i32 : f32
        %179 = llvm.call_intrinsic "llvm.maximum"(%175, %shuffleResult_57) : (f32, f32) -> f32
        %180 = arith.cmpi sgt, %147, %c16 : index
        %181 = arith.select %180, %179, %175 : f32
        %shuffleResult_59, %valid_60 = gpu.shuffle xor %178, %c16_i32, %c32_i32 : f32
        %182 = arith.addf %178, %shuffleResult_59 : f32
        %183 = arith.cmpi sgt, %147, %c16 : index
        %184 = arith.select %183, %182, %178 : f32
        %185 = arith.cmpi sgt, %51, %c32 : index
        %186 = arith.select %185, %181, %139 : f32
        %187 = arith.select %185, %184, %142 : f32
        %188 = arith.cmpf oeq, %186, %cst_16 : f32
        %189 = arith.divf %187, %69 : f32
        %190 = arith.addf %189, %19 : f32
        %191 = llvm.call_intrinsic "llvm.sqrt"(%190) : (f32) -> f32
        %192 = arith.divf %cst_15, %191 : f32
        %193 = arith.cmpf oeq, %192, %cst_14 : f32
        %194 = arith.andi %188, %193 : i1
        %195 = arith.select %194, %cst_16, %192 : f32
        %196 = arith.mulf %186, %195 : f32
        %197 = math.absf %196 : f32
        %198 = arith.cmpf olt, %197, %cst_14 : f32
        %199 = arith.cmpf olt, %196, %21 : f32
        %200 = arith.cmpf une, %196, %196 : f32
        %201 = arith.ori %199, %200 : i1
        %202 = arith.select %201, %196, %21 : f32
        %203 = arith.divf %202, %cst_13 : f32
        %204 = arith.select %198, %203, %cst_12 : f32
        %205 = arith.cmpf une, %204, %204 : f32
        %206 = arith.select %205, %70, %204 : f32
        %207 = arith.divf %cst_15, %206 : f32
        %208 = math.absf %207 : f32
        %209 = arith.cmpf olt, %208, %cst_14 : f32
        %210 = arith.select %209, %207, %cst_16 : f32
        %211 = arith.mulf %196, %210 : f32
        %212 = arith.cmpf olt, %211, %cst_11 : f32
        %213 = arith.cmpf ogt, %210, %cst_16 : f32
        %214 = arith.andi %212, %213 : i1
        %215 = arith.cmpf ogt, %196, %cst_10 : f32
        %216 = arith.andi %214, %215 : i1
        %217 = arith.cmpf ogt, %186, %cst_9 : f32
        %218 = arith.andi %216, %217 : i1
        %219 = arith.cmpf oeq, %210, %cst_16 : f32
        %220 = arith.cmpi eq, %58, %c0 : index
        %221 = arith.andi %220, %59 : i1
        scf.if %221 {
          memref.store %206, %31[%66] : memref<?xf32, #gpu.address_space<global>>
        }
        scf.if %218 {
          %222 = arith.muli %51, %c8 : index
          %223 = arith.subi %222, %c1 : index
          %224 = arith.addi %3, %223 : index
          %225 = arith.divui %224, %222 : index
          scf.for %arg0 = %c0 to %225 step %c1 {
            %226 = arith.muli %arg0, %222 : index
            %227 = arith.addi %67, %226 : index
            %228 = arith.subi %3, %227 : index
            %229 = arith.index_cast %228 : index to i32
            %230 = arith.cmpi sgt, %229, %c7_i32 : i32
            %231 = arith.addi %63, %227 : index
            %232 = arith.andi %230, %72 : i1
            %233 = scf.if %232 -> (vector<8xf32>) {
              %264 = vector.load %24[%231] alignment = 16 : memref<?xf32, #gpu.address_space<global>>, vector<8xf32>
              scf.yield %264 : vector<8xf32>
            } else {
              %264 = arith.cmpi sgt, %229, %c0_i32 : i32
              %265 = scf.if %264 -> (f32) {
                %288 = memref.load %24[%231] : memref<?xf32, #gpu.address_space<global>>
                scf.yield %288 : f32
              } else {
                scf.yield %cst_19 : f32
              }
              %266 = arith.cmpi sgt, %229, %c1_i32 : i32
              %267 = arith.addi %231, %c1 : index
              %268 = scf.if %266 -> (f32) {
                %288 = memref.load %24[%267] : memref<?xf32, #gpu.address_space<global>>
                scf.yield %288 : f32
              } else {
                scf.yield %cst_19 : f32
              }
              %269 = arith.cmpi sgt, %229, %c2_i32 : i32
              %270 = arith.addi %231, %c2 : index
              %271 = scf.if %269 -> (f32) {
                %288 = memref.load %24[%270] : memref<?xf32, #gpu.address_space<global>>
                scf.yield %288 : f32
              } else {
                scf.yield %cst_19 : f32
              }
              %272 = arith.cmpi sgt, %229, %c3_i32 : i32
              %273 = arith.addi %231, %c3 : index
              %274 = scf.if %272 -> (f32) {
                %288 = memref.load %24[%273] : memref<?xf32, #gpu.address_space<global>>
                scf.yield %288 : f32
              } else {
                scf.yield %cst_19 : f32
              }
              %275 = arith.cmpi sgt, %229, %c4_i32 : i32
              %276 = arith.addi %231, %c4 : index
              %277 = scf.if %275 -> (f32) {
                %288 = memref.load %24[%276] : memref<?xf32, #gpu.address_space<global>>
                scf.yield %288 : f32
              } else {
                scf.yield %cst_19 : f32
              }
              %278 = arith.cmpi sgt, %229, %c5_i32 : i32
              %279 = arith.addi %231, %c5 : index
              %280 = scf.if %278 -> (f32) {
                %288 = memref.load %24[%279] : memref<?xf32, #gpu.address_space<global>>
                scf.yield %288 : f32
              } else {
                scf.yield %cst_19 : f32
              }
              %281 = arith.cmpi sgt, %229, %c6_i32 : i32
              %282 = arith.addi %231, %c6 : index
              %283 = scf.if %281 -> (f32) {
                %288 = memref.load %24[%282] : memref<?xf32, #gpu.address_space<global>>
                scf.yield %288 : f32
              } else {
                scf.yield %cst_19 : f32
              }
              %284 = arith.cmpi sgt, %229, %c7_i32 : i32
              %285 = arith.addi %231, %c7 : index
              %286 = scf.if %284 -> (f32) {
                %288 = memref.load %24[%285] : memref<?xf32, #gpu.address_space<global>>
                scf.yield %288 : f32
              } else {
                scf.yield %cst_19 : f32
              }
              %287 = vector.from_elements %265, %268, %271, %274, %277, %280, %283, %286 : vector<8xf32>
              scf.yield %287 : vector<8xf32>
            }
            %234 = vector.broadcast %195 : f32 to vector<8xf32>
            %235 = arith.mulf %233, %234 : vector<8xf32>
            %236 = arith.addi %13, %227 : index
            %237 = arith.andi %230, %74 : i1
            %238 = scf.if %237 -> (vector<8xf32>) {
              %264 = vector.load %25[%236] alignment = 16 : memref<?xf32, #gpu.address_space<global>>, vector<8xf32>
              scf.yield %264 : vector<8xf32>
            } else {
              %264 = arith.cmpi sgt, %229, %c0_i32 : i32
              %265 = scf.if %264 -> (f32) {
                %288 = memref.load %25[%236] : memref<?xf32, #gpu.address_space<global>>
                scf.yield %288 : f32
              } else {
                scf.yield %cst_19 : f32
              }
              %266 = arith.cmpi sgt, %229, %c1_i32 : i32
              %267 = arith.addi %236, %c1 : index
              %268 = scf.if %266 -> (f32) {
                %288 = memref.load %25[%267] : memref<?xf32, #gpu.address_space<global>>
                scf.yield %288 : f32
              } else {
                scf.yield %cst_19 : f32
              }
              %269 = arith.cmpi sgt, %229, %c2_i32 : i32
              %270 = arith.addi %236, %c2 : index
              %271 = scf.if %269 -> (f32) {
                %288 = memref.load %25[%270] : memref<?xf32, #gpu.address_space<global>>
                scf.yield %288 : f32
              } else {
                scf.yield %cst_19 : f32
              }
              %272 = arith.cmpi sgt, %229, %c3_i32 : i32
              %273 = arith.addi %236, %c3 : index
              %274 = scf.if %272 -> (f32) {
                %288 = memref.load %25[%273] : memref<?xf32, #gpu.address_space<global>>
                scf.yield %288 : f32
              } else {
                scf.yield %cst_19 : f32
              }
              %275 = arith.cmpi sgt, %229, %c4_i32 : i32
              %276 = arith.addi %236, %c4 : index
              %277 = scf.if %275 -> (f32) {
                %288 = memref.load %25[%276] : memref<?xf32, #gpu.address_space<global>>
                scf.yield %288 : f32
              } else {
                scf.yield %cst_19 : f32
              }
              %278 = arith.cmpi sgt, %229, %c5_i32 : i32
              %279 = arith.addi %236, %c5 : index
              %280 = scf.if %278 -> (f32) {
                %288 = memref.load %25[%279] : memref<?xf32, #gpu.address_space<global>>
                scf.yield %288 : f32
              } else {
                scf.yield %cst_19 : f32
              }
              %281 = arith.cmpi sgt, %229, %c6_i32 : i32
              %282 = arith.addi %236, %c6 : index
              %283 = scf.if %281 -> (f32) {
                %288 = memref.load %25[%282] : memref<?xf32, #gpu.address_space<global>>
                scf.yield %288 : f32
              } else {
                scf.yield %cst_19 : f32
              }
              %284 = arith.cmpi sgt, %229, %c7_i32 : i32
              %285 = arith.addi %236, %c7 : index
              %286 = scf.if %284 -> (f32) {
                %288 = memref.load %25[%285] : memref<?xf32, #gpu.address_space<global>>
                scf.yield %288 : f32
              } else {
                scf.yield %cst_19 : f32
              }
              %287 = vector.from_elements %265, %268, %271, %274, %277, %280, %283, %286 : vector<8xf32>
              scf.yield %287 : vector<8xf32>
            }
            %239 = vector.broadcast %17 : f32 to vector<8xf32>
            %240 = arith.addf %238, %239 : vector<8xf32>
            %241 = arith.mulf %235, %240 : vector<8xf32>
            %242 = vector.broadcast %210 : f32 to vector<8xf32>
            %243 = arith.mulf %241, %242 : vector<8xf32>
            %244 = arith.bitcast %243 : vector<8xf32> to vector<8xi32>
            %245 = arith.andi %244, %cst_8 : vector<8xi32>
            %246 = arith.bitcast %245 : vector<8xi32> to vector<8xf32>
            %247 = arith.andi %244, %cst_7 : vector<8xi32>
            %248 = arith.maxsi %247, %cst_6 : vector<8xi32>
            %249 = arith.andi %244, %cst_5 : vector<8xi32>
            %250 = arith.ori %248, %249 : vector<8xi32>
            %251 = arith.bitcast %250 : vector<8xi32> to vector<8xf32>
            %252 = vector.broadcast %cst_4 : f32 to vector<8xf32>
            %253 = math.fma %251, %252, %243 : vector<8xf32>
            %254 = arith.bitcast %253 : vector<8xf32> to vector<8xi32>
            %255 = arith.shrui %254, %cst_3 : vector<8xi32>
            %256 = arith.addi %254, %255 : vector<8xi32>
            %257 = arith.andi %256, %cst_2 : vector<8xi32>
            %258 = arith.shrui %254, %cst_1 : vector<8xi32>
            %259 = arith.andi %258, %cst_0 : vector<8xi32>
            %260 = arith.ori %257, %259 : vector<8xi32>
            %261 = arith.addi %65, %227 : index
            %262 = arith.trunci %260 : vector<8xi32> to vector<8xi8>
            %263 = arith.andi %230, %76 : i1
            scf.if %59 {
              scf.if %263 {
                vector.store %262, %28[%261] alignment = 8 : memref<?xi8, #gpu.address_space<global>>, vector<8xi8>
              } else {
                %264 = arith.cmpi sgt, %229, %c0_i32 : i32
                scf.if %264 {
                  %272 = vector.extract %262[0] : i8 from vector<8xi8>
                  memref.store %272, %28[%261] : memref<?xi8, #gpu.address_space<global>>
                }
                %265 = arith.cmpi sgt, %229, %c1_i32 : i32
                scf.if %265 {
                  %272 = arith.addi %261, %c1 : index
                  %273 = vector.extract %262[1] : i8 from vector<8xi8>
                  memref.store %273, %28[%272] : memref<?xi8, #gpu.address_space<global>>
                }
                %266 = arith.cmpi sgt, %229, %c2_i32 : i32
                scf.if %266 {
                  %272 = arith.addi %261, %c2 : index
                  %273 = vector.extract %262[2] : i8 from vector<8xi8>
                  memref.store %273, %28[%272] : memref<?xi8, #gpu.address_space<global>>
                }
                %267 = arith.cmpi sgt, %229, %c3_i32 : i32
                scf.if %267 {
                  %272 = arith.addi %261, %c3 : index
                  %273 = vector.extract %262[3] : i8 from vector<8xi8>
                  memref.store %273, %28[%272] : memref<?xi8, #gpu.address_space<global>>
                }
                %268 = arith.cmpi sgt, %229, %c4_i32 : i32
                scf.if %268 {
                  %272 = arith.addi %261, %c4 : index
                  %273 = vector.extract %262[4] : i8 from vector<8xi8>
                  memref.store %273, %28[%272] : memref<?xi8, #gpu.address_space<global>>
                }
                %269 = arith.cmpi sgt, %229, %c5_i32 : i32
                scf.if %269 {
                  %272 = arith.addi %261, %c5 : index
                  %273 = vector.extract %262[5] : i8 from vector<8xi8>
                  memref.store %273, %28[%272] : memref<?xi8, #gpu.address_space<global>>
                }
                %270 = arith.cmpi sgt, %229, %c6_i32 : i32
                scf.if %270 {
                  %272 = arith.addi %261, %c6 : index
                  %273 = vector.extract %262[6] : i8 from vector<8xi8>
                  memref.store %273, %28[%272] : memref<?xi8, #gpu.address_space<global>>
                }
                %271 = arith.cmpi sgt, %229, %c7_i32 : i32
                scf.if %271 {
                  %272 = arith.addi %261, %c7 : index
                  %273 = vector.extract %262[7] : i8 from vector<8xi8>
                  memref.store %273, %28[%272] : memref<?xi8, #gpu.address_space<global>>
                }
              }
            }
          }
        } else {
          %222 = arith.muli %51, %c8 : index
          %223 = arith.subi %222, %c1 : index
          %224 = arith.addi %3, %223 : index
          %225 = arith.divui %224, %222 : index
          scf.for %arg0 = %c0 to %225 step %c1 {
            %226 = arith.muli %arg0, %222 : index
            %227 = arith.addi %67, %226 : index
            %228 = arith.subi %3, %227 : index
            %229 = arith.index_cast %228 : index to i32
            %230 = arith.cmpi sgt, %229, %c7_i32 : i32
            %231 = vector.broadcast %219 : i1 to vector<8xi1>
            %232 = arith.addi %63, %227 : index
            %233 = arith.andi %230, %72 : i1
            %234 = scf.if %233 -> (vector<8xf32>) {
              %273 = vector.load %24[%232] alignment = 16 : memref<?xf32, #gpu.address_space<global>>, vector<8xf32>
              scf.yield %273 : vector<8xf32>
            } else {
              %273 = arith.cmpi sgt, %229, %c0_i32 : i32
              %274 = scf.if %273 -> (f32) {
                %297 = memref.load %24[%232] : memref<?xf32, #gpu.address_space<global>>
                scf.yield %297 : f32
              } else {
                scf.yield %cst_19 : f32
              }
              %275 = arith.cmpi sgt, %229, %c1_i32 : i32
              %276 = arith.addi %232, %c1 : index
              %277 = scf.if %275 -> (f32) {
                %297 = memref.load %24[%276] : memref<?xf32, #gpu.address_space<global>>
                scf.yield %297 : f32
              } else {
                scf.yield %cst_19 : f32
              }
              %278 = arith.cmpi sgt, %229, %c2_i32 : i32
              %279 = arith.addi %232, %c2 : index
              %280 = scf.if %278 -> (f32) {
                %297 = memref.load %24[%279] : memref<?xf32, #gpu.address_space<global>>
                scf.yield %297 : f32
              } else {
                scf.yield %cst_19 : f32
              }
              %281 = arith.cmpi sgt, %229, %c3_i32 : i32
              %282 = arith.addi %232, %c3 : index
              %283 = scf.if %281 -> (f32) {
                %297 = memref.load %24[%282] : memref<?xf32, #gpu.address_space<global>>
                scf.yield %297 : f32
              } else {
                scf.yield %cst_19 : f32
              }
              %284 = arith.cmpi sgt, %229, %c4_i32 : i32
              %285 = arith.addi %232, %c4 : index
              %286 = scf.if %284 -> (f32) {
                %297 = memref.load %24[%285] : memref<?xf32, #gpu.address_space<global>>
                scf.yield %297 : f32
              } else {
                scf.yield %cst_19 : f32
              }
              %287 = arith.cmpi sgt, %229, %c5_i32 : i32
              %288 = arith.addi %232, %c5 : index
              %289 = scf.if %287 -> (f32) {
                %297 = memref.load %24[%288] : memref<?xf32, #gpu.address_space<global>>
                scf.yield %297 : f32
              } else {
                scf.yield %cst_19 : f32
              }
              %290 = arith.cmpi sgt, %229, %c6_i32 : i32
              %291 = arith.addi %232, %c6 : index
              %292 = scf.if %290 -> (f32) {
                %297 = memref.load %24[%291] : memref<?xf32, #gpu.address_space<global>>
                scf.yield %297 : f32
              } else {
                scf.yield %cst_19 : f32
              }
              %293 = arith.cmpi sgt, %229, %c7_i32 : i32
              %294 = arith.addi %232, %c7 : index
              %295 = scf.if %293 -> (f32) {
                %297 = memref.load %24[%294] : memref<?xf32, #gpu.address_space<global>>
                scf.yield %297 : f32
              } else {
                scf.yield %cst_19 : f32
              }
              %296 = vector.from_elements %274, %277, %280, %283, %286, %289, %292, %295 : vector<8xf32>
              scf.yield %296 : vector<8xf32>
            }
            %235 = vector.broadcast %195 : f32 to vector<8xf32>
            %236 = arith.mulf %234, %235 : vector<8xf32>
            %237 = arith.addi %13, %227 : index
            %238 = arith.andi %230, %74 : i1
            %239 = scf.if %238 -> (vector<8xf32>) {
              %273 = vector.load %25[%237] alignment = 16 : memref<?xf32, #gpu.address_space<global>>, vector<8xf32>
              scf.yield %273 : vector<8xf32>
            } else {
              %273 = arith.cmpi sgt, %229, %c0_i32 : i32
              %274 = scf.if %273 -> (f32) {
                %297 = memref.load %25[%237] : memref<?xf32, #gpu.address_space<global>>
                scf.yield %297 : f32
              } else {
                scf.yield %cst_19 : f32
              }
              %275 = arith.cmpi sgt, %229, %c1_i32 : i32
              %276 = arith.addi %237, %c1 : index
              %277 = scf.if %275 -> (f32) {
                %297 = memref.load %25[%276] : memref<?xf32, #gpu.address_space<global>>
                scf.yield %297 : f32
              } else {
                scf.yield %cst_19 : f32
              }
              %278 = arith.cmpi sgt, %229, %c2_i32 : i32
              %279 = arith.addi %237, %c2 : index
              %280 = scf.if %278 -> (f32) {
                %297 = memref.load %25[%279] : memref<?xf32, #gpu.address_space<global>>
                scf.yield %297 : f32
              } else {
                scf.yield %cst_19 : f32
              }
              %281 = arith.cmpi sgt, %229, %c3_i32 : i32
              %282 = arith.addi %237, %c3 : index
              %283 = scf.if %281 -> (f32) {
                %297 = memref.load %25[%282] : memref<?xf32, #gpu.address_space<global>>
                scf.yield %297 : f32
              } else {
                scf.yield %cst_19 : f32
              }
              %284 = arith.cmpi sgt, %229, %c4_i32 : i32
              %285 = arith.addi %237, %c4 : index
              %286 = scf.if %284 -> (f32) {
                %297 = memref.load %25[%285] : memref<?xf32, #gpu.address_space<global>>
                scf.yield %297 : f32
              } else {
                scf.yield %cst_19 : f32
              }
              %287 = arith.cmpi sgt, %229, %c5_i32 : i32
              %288 = arith.addi %237, %c5 : index
              %289 = scf.if %287 -> (f32) {
                %297 = memref.load %25[%288] : memref<?xf32, #gpu.address_space<global>>
                scf.yield %297 : f32
              } else {
                scf.yield %cst_19 : f32
              }
              %290 = arith.cmpi sgt, %229, %c6_i32 : i32
              %291 = arith.addi %237, %c6 : index
              %292 = scf.if %290 -> (f32) {
                %297 = memref.load %25[%291] : memref<?xf32, #gpu.address_space<global>>
                scf.yield %297 : f32
              } else {
                scf.yield %cst_19 : f32
              }
              %293 = arith.cmpi sgt, %229, %c7_i32 : i32
              %294 = arith.addi %237, %c7 : index
              %295 = scf.if %293 -> (f32) {
                %297 = memref.load %25[%294] : memref<?xf32, #gpu.address_space<global>>
                scf.yield %297 : f32
              } else {
                scf.yield %cst_19 : f32
              }
              %296 = vector.from_elements %274, %277, %280, %283, %286, %289, %292, %295 : vector<8xf32>
              scf.yield %296 : vector<8xf32>
            }
            %240 = vector.broadcast %17 : f32 to vector<8xf32>
            %241 = arith.addf %239, %240 : vector<8xf32>
            %242 = arith.mulf %236, %241 : vector<8xf32>
            %243 = vector.broadcast %210 : f32 to vector<8xf32>
            %244 = arith.mulf %242, %243 : vector<8xf32>
            %245 = arith.cmpf une, %244, %244 : vector<8xf32>
            %246 = vector.broadcast %c127_i32 : i32 to vector<8xi32>
            %247 = vector.broadcast %c0_i32 : i32 to vector<8xi32>
            %248 = arith.select %245, %246, %247 : vector<8xi1>, vector<8xi32>
            %249 = math.absf %244 : vector<8xf32>
            %250 = arith.minnumf %249, %cst : vector<8xf32>
            %251 = arith.bitcast %250 : vector<8xf32> to vector<8xi32>
            %252 = arith.andi %251, %cst_8 : vector<8xi32>
            %253 = arith.bitcast %252 : vector<8xi32> to vector<8xf32>
            %254 = arith.andi %251, %cst_7 : vector<8xi32>
            %255 = arith.maxsi %254, %cst_6 : vector<8xi32>
            %256 = arith.andi %251, %cst_5 : vector<8xi32>
            %257 = arith.ori %255, %256 : vector<8xi32>
            %258 = arith.bitcast %257 : vector<8xi32> to vector<8xf32>
            %259 = vector.broadcast %cst_4 : f32 to vector<8xf32>
            %260 = math.fma %258, %259, %250 : vector<8xf32>
            %261 = arith.bitcast %260 : vector<8xf32> to vector<8xi32>
            %262 = arith.bitcast %244 : vector<8xf32> to vector<8xi32>
            %263 = arith.shrui %261, %cst_3 : vector<8xi32>
            %264 = arith.addi %261, %263 : vector<8xi32>
            %265 = arith.andi %264, %cst_2 : vector<8xi32>
            %266 = arith.shrui %262, %cst_1 : vector<8xi32>
            %267 = arith.andi %266, %cst_0 : vector<8xi32>
            %268 = arith.ori %265, %267 : vector<8xi32>
            %269 = arith.select %231, %248, %268 : vector<8xi1>, vector<8xi32>
            %270 = arith.addi %65, %227 : index
            %271 = arith.trunci %269 : vector<8xi32> to vector<8xi8>
            %272 = arith.andi %230, %76 : i1
            scf.if %59 {
              scf.if %272 {
                vector.store %271, %28[%270] alignment = 8 : memref<?xi8, #gpu.address_space<global>>, vector<8xi8>
              } else {
                %273 = arith.cmpi sgt, %229, %c0_i32 : i32
                scf.if %273 {
                  %281 = vector.extract %271[0] : i8 from vector<8xi8>
                  memref.store %281, %28[%270] : memref<?xi8, #gpu.address_space<global>>
                }
                %274 = arith.cmpi sgt, %229, %c1_i32 : i32
                scf.if %274 {
                  %281 = arith.addi %270, %c1 : index
                  %282 = vector.extract %271[1] : i8 from vector<8xi8>
                  memref.store %282, %28[%281] : memref<?xi8, #gpu.address_space<global>>
                }
                %275 = arith.cmpi sgt, %229, %c2_i32 : i32
                scf.if %275 {
                  %281 = arith.addi %270, %c2 : index
                  %282 = vector.extract %271[2] : i8 from vector<8xi8>
                  memref.store %282, %28[%281] : memref<?xi8, #gpu.address_space<global>>
                }
                %276 = arith.cmpi sgt, %229, %c3_i32 : i32
                scf.if %276 {
                  %281 = arith.addi %270, %c3 : index
                  %282 = vector.extract %271[3] : i8 from vector<8xi8>
                  memref.store %282, %28[%281] : memref<?xi8, #gpu.address_space<global>>
                }
                %277 = arith.cmpi sgt, %229, %c4_i32 : i32
                scf.if %277 {
                  %281 = arith.addi %270, %c4 : index
                  %282 = vector.extract %271[4] : i8 from vector<8xi8>
                  memref.store %282, %28[%281] : memref<?xi8, #gpu.address_space<global>>
                }
                %278 = arith.cmpi sgt, %229, %c5_i32 : i32
                scf.if %278 {
                  %281 = arith.addi %270, %c5 : index
                  %282 = vector.extract %271[5] : i8 from vector<8xi8>
                  memref.store %282, %28[%281] : memref<?xi8, #gpu.address_space<global>>
                }
                %279 = arith.cmpi sgt, %229, %c6_i32 : i32
                scf.if %279 {
                  %281 = arith.addi %270, %c6 : index
                  %282 = vector.extract %271[6] : i8 from vector<8xi8>
                  memref.store %282, %28[%281] : memref<?xi8, #gpu.address_space<global>>
                }
                %280 = arith.cmpi sgt, %229, %c7_i32 : i32
                scf.if %280 {
                  %281 = arith.addi %270, %c7 : index
                  %282 = vector.extract %271[7] : i8 from vector<8xi8>
                  memref.store %282, %28[%281] : memref<?xi8, #gpu.address_space<global>>
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
