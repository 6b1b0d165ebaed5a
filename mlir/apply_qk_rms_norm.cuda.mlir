// iree-compile --iree-opt-level=O2 apply_qk_rms_norm.cuda.mlir -o apply_qk_rms_norm.cuda.vmfb

#executable_target_cuda_nvptx_fb = #hal.executable.target<"cuda", "cuda-nvptx-fb", {iree_codegen.target_info = #iree_gpu.target<arch = "sm_90", features = "+ptx81", wgp = <compute = fp64|fp32|fp16|int64|int32|int16|int8, storage = b64|b32|b16|b8, subgroup = shuffle|arithmetic, dot = dp4xi8toi32, subgroup_size_choices = [32], max_workgroup_sizes = [1024, 1024, 64], max_thread_count_per_workgroup = 1024, max_workgroup_memory_bytes = 232448, max_workgroup_counts = [2147483647, 65535, 65535]>>}>
#pipeline_layout = #hal.pipeline.layout<constants = 15, bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>
#translation = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline workgroup_size = [1024, 1, 1] subgroup_size = 32>
#device_target_cuda = #hal.device.target<"cuda", [#executable_target_cuda_nvptx_fb]> : !hal.device
module @irnorm attributes {hal.device.targets = [#device_target_cuda]} {
  hal.executable.source private @apply_qk_rms_norm_bf16_bf16_f32_f32_f32_f32_f32_nany_executable {
    hal.executable.export public @apply_qk_rms_norm_bf16_bf16_f32_f32_f32_f32_f32_nany ordinal(0) layout(#pipeline_layout) count(%arg0: !hal.device, %arg1: index, %arg2: index, %arg3: index) -> (index, index, index) {
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
      %13 = arith.addi %arg3, %c31 : index
      %14 = arith.divui %13, %c32 : index
      %15 = arith.subi %14, %c1 : index
      %16 = arith.index_cast %15 : index to i64
      %17 = math.ctlz %16 : i64
      %c64_i64_0 = arith.constant 64 : i64
      %18 = arith.subi %c64_i64_0, %17 : i64
      %c8_i64_1 = arith.constant 8 : i64
      %19 = arith.shli %c8_i64_1, %18 : i64
      %20 = arith.index_cast %19 : i64 to index
      %21 = arith.minsi %c8192, %20 : index
      %22 = arith.divui %21, %c8 : index
      %23 = arith.maxsi %22, %c1 : index
      %24 = arith.divui %c1024, %23 : index
      %25 = arith.ceildivui %arg1, %24 : index
      %26 = arith.addi %12, %25 : index
      hal.return %26, %c1, %c1 : index, index, index
    }
    builtin.module {
      func.func @apply_qk_rms_norm_bf16_bf16_f32_f32_f32_f32_f32_nany() attributes {nvvm.minctasm = 1 : i32, translation_info = #translation} {
        %cst = arith.constant 0.000000e+00 : f32
        %cst_0 = arith.constant dense<-65536> : vector<4xi32>
        %cst_1 = arith.constant dense<16> : vector<4xi32>
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
        %c0_i16 = arith.constant 0 : i16
        %c0_i32 = arith.constant 0 : i32
        %c7_i32 = arith.constant 7 : i32
        %c7 = arith.constant 7 : index
        %c2143289344_i32 = arith.constant 2143289344 : i32
        %cst_2 = arith.constant 1.000000e+00 : f32
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
        %17 = arith.index_castui %16 : i32 to index
        %18 = hal.interface.constant.load layout(#pipeline_layout) ordinal(9) : i32
        %19 = arith.index_castui %18 : i32 to index
        %20 = hal.interface.constant.load layout(#pipeline_layout) ordinal(10) : i32
        %21 = arith.index_castui %20 : i32 to index
        %22 = hal.interface.constant.load layout(#pipeline_layout) ordinal(11) : i32
        %23 = arith.index_castui %22 : i32 to index
        %24 = hal.interface.constant.load layout(#pipeline_layout) ordinal(12) : i32
        %25 = arith.index_castui %24 : i32 to index
        %26 = hal.interface.constant.load layout(#pipeline_layout) ordinal(13) : i32
        %27 = arith.index_castui %26 : i32 to index
        %28 = hal.interface.constant.load layout(#pipeline_layout) ordinal(14) : i32
        %29 = arith.bitcast %28 : i32 to f32
        %30 = arith.muli %1, %7 : index
        %31 = arith.addi %3, %30 : index
        %32 = hal.interface.binding.subspan layout(#pipeline_layout) binding(0) alignment(16) offset(%c0) : memref<?xi16, #gpu.address_space<global>>{%31}
        %33 = arith.muli %1, %9 : index
        %34 = arith.addi %5, %33 : index
        %35 = hal.interface.binding.subspan layout(#pipeline_layout) binding(1) alignment(16) offset(%c0) : memref<?xi16, #gpu.address_space<global>>{%34}
        %36 = arith.muli %1, %11 : index
        %37 = arith.addi %c1, %36 : index
        %38 = hal.interface.binding.subspan layout(#pipeline_layout) binding(2) alignment(16) offset(%c0) : memref<?xf32, #gpu.address_space<global>>{%37}
        %39 = hal.interface.binding.subspan layout(#pipeline_layout) binding(3) alignment(16) offset(%c0) : memref<?xf32, #gpu.address_space<global>>{%3}
        %40 = hal.interface.binding.subspan layout(#pipeline_layout) binding(4) alignment(16) offset(%c0) : memref<?xf32, #gpu.address_space<global>>{%5}
        %41 = arith.muli %1, %13 : index
        %42 = arith.addi %3, %41 : index
        %43 = hal.interface.binding.subspan layout(#pipeline_layout) binding(5) alignment(16) offset(%c0) : memref<?xf32, #gpu.address_space<global>>{%42}
        %44 = arith.muli %1, %15 : index
        %45 = arith.addi %5, %44 : index
        %46 = hal.interface.binding.subspan layout(#pipeline_layout) binding(6) alignment(16) offset(%c0) : memref<?xf32, #gpu.address_space<global>>{%45}
        %workgroup_id_x = hal.interface.workgroup.id[0] : index
        %47 = arith.addi %3, %c31 : index
        %48 = arith.divui %47, %c32 : index
        %49 = arith.subi %48, %c1 : index
        %50 = arith.index_cast %49 : index to i64
        %51 = math.ctlz %50 : i64
        %c64_i64 = arith.constant 64 : i64
        %52 = arith.subi %c64_i64, %51 : i64
        %c8_i64 = arith.constant 8 : i64
        %53 = arith.shli %c8_i64, %52 : i64
        %54 = arith.index_cast %53 : i64 to index
        %55 = arith.minsi %c8192, %54 : index
        %56 = arith.divui %55, %c8 : index
        %57 = arith.maxsi %56, %c1 : index
        %58 = arith.divui %c1024, %57 : index
        %59 = arith.ceildivui %1, %58 : index
        %60 = arith.subi %workgroup_id_x, %59 : index
        %61 = arith.cmpi ult, %workgroup_id_x, %59 : index
        scf.if %61 {
          %thread_id_x = gpu.thread_id x upper_bound 1024
          %62 = arith.addi %3, %c31 : index
          %63 = arith.divui %62, %c32 : index
          %64 = arith.subi %63, %c1 : index
          %65 = arith.index_cast %64 : index to i64
          %66 = math.ctlz %65 : i64
          %c64_i64_3 = arith.constant 64 : i64
          %67 = arith.subi %c64_i64_3, %66 : i64
          %c8_i64_4 = arith.constant 8 : i64
          %68 = arith.shli %c8_i64_4, %67 : i64
          %69 = arith.index_cast %68 : i64 to index
          %70 = arith.minsi %c8192, %69 : index
          %71 = arith.addi %3, %c31 : index
          %72 = arith.divui %71, %c32 : index
          %73 = arith.subi %72, %c1 : index
          %74 = arith.index_cast %73 : index to i64
          %75 = math.ctlz %74 : i64
          %c64_i64_5 = arith.constant 64 : i64
          %76 = arith.subi %c64_i64_5, %75 : i64
          %c8_i64_6 = arith.constant 8 : i64
          %77 = arith.shli %c8_i64_6, %76 : i64
          %78 = arith.index_cast %77 : i64 to index
          %79 = arith.minsi %c8192, %78 : index
          %80 = arith.divui %79, %c8 : index
          %81 = arith.maxsi %80, %c1 : index
          %82 = arith.divui %c1024, %81 : index
          %83 = arith.muli %workgroup_id_x, %82 : index
          %84 = math.cttz %81 : index
          %85 = arith.shrui %thread_id_x, %84 : index
          %86 = arith.addi %83, %85 : index
          %87 = arith.subi %81, %c1 : index
          %88 = arith.andi %thread_id_x, %87 : index
          %89 = arith.cmpi ult, %86, %1 : index
          %90 = arith.subi %1, %c1 : index
          %91 = arith.minui %86, %90 : index
          %92 = arith.muli %91, %7 : index
          %93 = arith.addi %17, %92 : index
          %94 = arith.muli %91, %11 : index
          %95 = arith.muli %91, %13 : index
          %96 = arith.addi %25, %95 : index
          %97 = arith.muli %88, %c8 : index
          %98 = memref.load %38[%94] : memref<?xf32, #gpu.address_space<global>>
          %99 = arith.addf %98, %29 : f32
          %100 = llvm.call_intrinsic "llvm.sqrt"(%99) : (f32) -> f32
          %101 = arith.divf %cst_2, %100 : f32
          %102 = arith.bitcast %c2143289344_i32 : i32 to f32
          scf.if %89 {
            %103 = arith.andi %93, %c7 : index
            %104 = arith.cmpi eq, %103, %c0 : index
            %105 = arith.andi %21, %c7 : index
            %106 = arith.cmpi eq, %105, %c0 : index
            %107 = arith.andi %96, %c7 : index
            %108 = arith.cmpi eq, %107, %c0 : index
            %109 = arith.muli %81, %c8 : index
            %110 = arith.subi %109, %c1 : index
            %111 = arith.addi %3, %110 : index
            %112 = arith.divui %111, %109 : index
            scf.for %arg0 = %c0 to %112 step %c1 {
              %113 = arith.muli %arg0, %109 : index
              %114 = arith.addi %97, %113 : index
              %115 = arith.subi %3, %114 : index
              %116 = arith.index_cast %115 : index to i32
              %117 = arith.cmpi sgt, %116, %c7_i32 : i32
              %118 = arith.addi %93, %114 : index
              %119 = arith.andi %117, %104 : i1
              %120 = scf.if %119 -> (vector<8xi16>) {
                %138 = vector.load %32[%118] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
                scf.yield %138 : vector<8xi16>
              } else {
                %138 = arith.cmpi sgt, %116, %c0_i32 : i32
                %139 = scf.if %138 -> (i16) {
                  %162 = memref.load %32[%118] : memref<?xi16, #gpu.address_space<global>>
                  scf.yield %162 : i16
                } else {
                  scf.yield %c0_i16 : i16
                }
                %140 = arith.cmpi sgt, %116, %c1_i32 : i32
                %141 = arith.addi %118, %c1 : index
                %142 = scf.if %140 -> (i16) {
                  %162 = memref.load %32[%141] : memref<?xi16, #gpu.address_space<global>>
                  scf.yield %162 : i16
                } else {
                  scf.yield %c0_i16 : i16
                }
                %143 = arith.cmpi sgt, %116, %c2_i32 : i32
                %144 = arith.addi %118, %c2 : index
                %145 = scf.if %143 -> (i16) {
                  %162 = memref.load %32[%144] : memref<?xi16, #gpu.address_space<global>>
                  scf.yield %162 : i16
                } else {
                  scf.yield %c0_i16 : i16
                }
                %146 = arith.cmpi sgt, %116, %c3_i32 : i32
                %147 = arith.addi %118, %c3 : index
                %148 = scf.if %146 -> (i16) {
                  %162 = memref.load %32[%147] : memref<?xi16, #gpu.address_space<global>>
                  scf.yield %162 : i16
                } else {
                  scf.yield %c0_i16 : i16
                }
                %149 = arith.cmpi sgt, %116, %c4_i32 : i32
                %150 = arith.addi %118, %c4 : index
                %151 = scf.if %149 -> (i16) {
                  %162 = memref.load %32[%150] : memref<?xi16, #gpu.address_space<global>>
                  scf.yield %162 : i16
                } else {
                  scf.yield %c0_i16 : i16
                }
                %152 = arith.cmpi sgt, %116, %c5_i32 : i32
                %153 = arith.addi %118, %c5 : index
                %154 = scf.if %152 -> (i16) {
                  %162 = memref.load %32[%153] : memref<?xi16, #gpu.address_space<global>>
                  scf.yield %162 : i16
                } else {
                  scf.yield %c0_i16 : i16
                }
                %155 = arith.cmpi sgt, %116, %c6_i32 : i32
                %156 = arith.addi %118, %c6 : index
                %157 = scf.if %155 -> (i16) {
                  %162 = memref.load %32[%156] : memref<?xi16, #gpu.address_space<global>>
                  scf.yield %162 : i16
                } else {
                  scf.yield %c0_i16 : i16
                }
                %158 = arith.cmpi sgt, %116, %c7_i32 : i32
                %159 = arith.addi %118, %c7 : index
                %160 = scf.if %158 -> (i16) {
                  %162 = memref.load %32[%159] : memref<?xi16, #gpu.address_space<global>>
                  scf.yield %162 : i16
                } else {
                  scf.yield %c0_i16 : i16
                }
                %161 = vector.from_elements %139, %142, %145, %148, %151, %154, %157, %160 : vector<8xi16>
                scf.yield %161 : vector<8xi16>
              }
              %121 = vector.bitcast %120 : vector<8xi16> to vector<4xi32>
              %122 = arith.shli %121, %cst_1 : vector<4xi32>
              %123 = arith.andi %121, %cst_0 : vector<4xi32>
              %124 = arith.bitcast %122 : vector<4xi32> to vector<4xf32>
              %125 = arith.bitcast %123 : vector<4xi32> to vector<4xf32>
              %126 = vector.shuffle %124, %125 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %127 = vector.broadcast %101 : f32 to vector<8xf32>
              %128 = arith.mulf %126, %127 : vector<8xf32>
              %129 = arith.addi %21, %114 : index
              %130 = arith.andi %117, %106 : i1
              %131 = scf.if %130 -> (vector<8xf32>) {
                %138 = vector.load %39[%129] alignment = 16 : memref<?xf32, #gpu.address_space<global>>, vector<8xf32>
                scf.yield %138 : vector<8xf32>
              } else {
                %138 = arith.cmpi sgt, %116, %c0_i32 : i32
                %139 = scf.if %138 -> (f32) {
                  %162 = memref.load %39[%129] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %162 : f32
                } else {
                  scf.yield %cst : f32
                }
                %140 = arith.cmpi sgt, %116, %c1_i32 : i32
                %141 = arith.addi %129, %c1 : index
                %142 = scf.if %140 -> (f32) {
                  %162 = memref.load %39[%141] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %162 : f32
                } else {
                  scf.yield %cst : f32
                }
                %143 = arith.cmpi sgt, %116, %c2_i32 : i32
                %144 = arith.addi %129, %c2 : index
                %145 = scf.if %143 -> (f32) {
                  %162 = memref.load %39[%144] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %162 : f32
                } else {
                  scf.yield %cst : f32
                }
                %146 = arith.cmpi sgt, %116, %c3_i32 : i32
                %147 = arith.addi %129, %c3 : index
                %148 = scf.if %146 -> (f32) {
                  %162 = memref.load %39[%147] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %162 : f32
                } else {
                  scf.yield %cst : f32
                }
                %149 = arith.cmpi sgt, %116, %c4_i32 : i32
                %150 = arith.addi %129, %c4 : index
                %151 = scf.if %149 -> (f32) {
                  %162 = memref.load %39[%150] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %162 : f32
                } else {
                  scf.yield %cst : f32
                }
                %152 = arith.cmpi sgt, %116, %c5_i32 : i32
                %153 = arith.addi %129, %c5 : index
                %154 = scf.if %152 -> (f32) {
                  %162 = memref.load %39[%153] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %162 : f32
                } else {
                  scf.yield %cst : f32
                }
                %155 = arith.cmpi sgt, %116, %c6_i32 : i32
                %156 = arith.addi %129, %c6 : index
                %157 = scf.if %155 -> (f32) {
                  %162 = memref.load %39[%156] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %162 : f32
                } else {
                  scf.yield %cst : f32
                }
                %158 = arith.cmpi sgt, %116, %c7_i32 : i32
                %159 = arith.addi %129, %c7 : index
                %160 = scf.if %158 -> (f32) {
                  %162 = memref.load %39[%159] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %162 : f32
                } else {
                  scf.yield %cst : f32
                }
                %161 = vector.from_elements %139, %142, %145, %148, %151, %154, %157, %160 : vector<8xf32>
                scf.yield %161 : vector<8xf32>
              }
              %132 = arith.mulf %128, %131 : vector<8xf32>
              %133 = arith.cmpf une, %132, %132 : vector<8xf32>
              %134 = vector.broadcast %102 : f32 to vector<8xf32>
              %135 = arith.select %133, %134, %132 : vector<8xi1>, vector<8xf32>
              %136 = arith.addi %96, %114 : index
              %137 = arith.andi %117, %108 : i1
              scf.if %137 {
                vector.store %135, %43[%136] alignment = 16 : memref<?xf32, #gpu.address_space<global>>, vector<8xf32>
              } else {
                %138 = arith.cmpi sgt, %116, %c0_i32 : i32
                scf.if %138 {
                  %146 = vector.extract %135[0] : f32 from vector<8xf32>
                  memref.store %146, %43[%136] : memref<?xf32, #gpu.address_space<global>>
                }
                %139 = arith.cmpi sgt, %116, %c1_i32 : i32
                scf.if %139 {
                  %146 = arith.addi %136, %c1 : index
                  %147 = vector.extract %135[1] : f32 from vector<8xf32>
                  memref.store %147, %43[%146] : memref<?xf32, #gpu.address_space<global>>
                }
                %140 = arith.cmpi sgt, %116, %c2_i32 : i32
                scf.if %140 {
                  %146 = arith.addi %136, %c2 : index
                  %147 = vector.extract %135[2] : f32 from vector<8xf32>
                  memref.store %147, %43[%146] : memref<?xf32, #gpu.address_space<global>>
                }
                %141 = arith.cmpi sgt, %116, %c3_i32 : i32
                scf.if %141 {
                  %146 = arith.addi %136, %c3 : index
                  %147 = vector.extract %135[3] : f32 from vector<8xf32>
                  memref.store %147, %43[%146] : memref<?xf32, #gpu.address_space<global>>
                }
                %142 = arith.cmpi sgt, %116, %c4_i32 : i32
                scf.if %142 {
                  %146 = arith.addi %136, %c4 : index
                  %147 = vector.extract %135[4] : f32 from vector<8xf32>
                  memref.store %147, %43[%146] : memref<?xf32, #gpu.address_space<global>>
                }
                %143 = arith.cmpi sgt, %116, %c5_i32 : i32
                scf.if %143 {
                  %146 = arith.addi %136, %c5 : index
                  %147 = vector.extract %135[5] : f32 from vector<8xf32>
                  memref.store %147, %43[%146] : memref<?xf32, #gpu.address_space<global>>
                }
                %144 = arith.cmpi sgt, %116, %c6_i32 : i32
                scf.if %144 {
                  %146 = arith.addi %136, %c6 : index
                  %147 = vector.extract %135[6] : f32 from vector<8xf32>
                  memref.store %147, %43[%146] : memref<?xf32, #gpu.address_space<global>>
                }
                %145 = arith.cmpi sgt, %116, %c7_i32 : i32
                scf.if %145 {
                  %146 = arith.addi %136, %c7 : index
                  %147 = vector.extract %135[7] : f32 from vector<8xf32>
                  memref.store %147, %43[%146] : memref<?xf32, #gpu.address_space<global>>
                }
              }
            }
          }
        } else {
          %thread_id_x = gpu.thread_id x upper_bound 1024
          %62 = arith.addi %5, %c31 : index
          %63 = arith.divui %62, %c32 : index
          %64 = arith.subi %63, %c1 : index
          %65 = arith.index_cast %64 : index to i64
          %66 = math.ctlz %65 : i64
          %c64_i64_3 = arith.constant 64 : i64
          %67 = arith.subi %c64_i64_3, %66 : i64
          %c8_i64_4 = arith.constant 8 : i64
          %68 = arith.shli %c8_i64_4, %67 : i64
          %69 = arith.index_cast %68 : i64 to index
          %70 = arith.minsi %c8192, %69 : index
          %71 = arith.addi %5, %c31 : index
          %72 = arith.divui %71, %c32 : index
          %73 = arith.subi %72, %c1 : index
          %74 = arith.index_cast %73 : index to i64
          %75 = math.ctlz %74 : i64
          %c64_i64_5 = arith.constant 64 : i64
          %76 = arith.subi %c64_i64_5, %75 : i64
          %c8_i64_6 = arith.constant 8 : i64
          %77 = arith.shli %c8_i64_6, %76 : i64
          %78 = arith.index_cast %77 : i64 to index
          %79 = arith.minsi %c8192, %78 : index
          %80 = arith.divui %79, %c8 : index
          %81 = arith.maxsi %80, %c1 : index
          %82 = arith.divui %c1024, %81 : index
          %83 = arith.muli %60, %82 : index
          %84 = math.cttz %81 : index
          %85 = arith.shrui %thread_id_x, %84 : index
          %86 = arith.addi %83, %85 : index
          %87 = arith.subi %81, %c1 : index
          %88 = arith.andi %thread_id_x, %87 : index
          %89 = arith.cmpi ult, %86, %1 : index
          %90 = arith.subi %1, %c1 : index
          %91 = arith.minui %86, %90 : index
          %92 = arith.muli %91, %9 : index
          %93 = arith.addi %19, %92 : index
          %94 = arith.muli %91, %11 : index
          %95 = arith.muli %91, %15 : index
          %96 = arith.addi %27, %95 : index
          %97 = arith.muli %88, %c8 : index
          %98 = arith.addi %94, %c1 : index
          %99 = memref.load %38[%98] : memref<?xf32, #gpu.address_space<global>>
          %100 = arith.addf %99, %29 : f32
          %101 = llvm.call_intrinsic "llvm.sqrt"(%100) : (f32) -> f32
          %102 = arith.divf %cst_2, %101 : f32
          %103 = arith.bitcast %c2143289344_i32 : i32 to f32
          scf.if %89 {
            %104 = arith.andi %93, %c7 : index
            %105 = arith.cmpi eq, %104, %c0 : index
            %106 = arith.andi %23, %c7 : index
            %107 = arith.cmpi eq, %106, %c0 : index
            %108 = arith.andi %96, %c7 : index
            %109 = arith.cmpi eq, %108, %c0 : index
            %110 = arith.muli %81, %c8 : index
            %111 = arith.subi %110, %c1 : index
            %112 = arith.addi %5, %111 : index
            %113 = arith.divui %112, %110 : index
            scf.for %arg0 = %c0 to %113 step %c1 {
              %114 = arith.muli %arg0, %110 : index
              %115 = arith.addi %97, %114 : index
              %116 = arith.subi %5, %115 : index
              %117 = arith.index_cast %116 : index to i32
              %118 = arith.cmpi sgt, %117, %c7_i32 : i32
              %119 = arith.addi %93, %115 : index
              %120 = arith.andi %118, %105 : i1
              %121 = scf.if %120 -> (vector<8xi16>) {
                %139 = vector.load %35[%119] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
                scf.yield %139 : vector<8xi16>
              } else {
                %139 = arith.cmpi sgt, %117, %c0_i32 : i32
                %140 = scf.if %139 -> (i16) {
                  %163 = memref.load %35[%119] : memref<?xi16, #gpu.address_space<global>>
                  scf.yield %163 : i16
                } else {
                  scf.yield %c0_i16 : i16
                }
                %141 = arith.cmpi sgt, %117, %c1_i32 : i32
                %142 = arith.addi %119, %c1 : index
                %143 = scf.if %141 -> (i16) {
                  %163 = memref.load %35[%142] : memref<?xi16, #gpu.address_space<global>>
                  scf.yield %163 : i16
                } else {
                  scf.yield %c0_i16 : i16
                }
                %144 = arith.cmpi sgt, %117, %c2_i32 : i32
                %145 = arith.addi %119, %c2 : index
                %146 = scf.if %144 -> (i16) {
                  %163 = memref.load %35[%145] : memref<?xi16, #gpu.address_space<global>>
                  scf.yield %163 : i16
                } else {
                  scf.yield %c0_i16 : i16
                }
                %147 = arith.cmpi sgt, %117, %c3_i32 : i32
                %148 = arith.addi %119, %c3 : index
                %149 = scf.if %147 -> (i16) {
                  %163 = memref.load %35[%148] : memref<?xi16, #gpu.address_space<global>>
                  scf.yield %163 : i16
                } else {
                  scf.yield %c0_i16 : i16
                }
                %150 = arith.cmpi sgt, %117, %c4_i32 : i32
                %151 = arith.addi %119, %c4 : index
                %152 = scf.if %150 -> (i16) {
                  %163 = memref.load %35[%151] : memref<?xi16, #gpu.address_space<global>>
                  scf.yield %163 : i16
                } else {
                  scf.yield %c0_i16 : i16
                }
                %153 = arith.cmpi sgt, %117, %c5_i32 : i32
                %154 = arith.addi %119, %c5 : index
                %155 = scf.if %153 -> (i16) {
                  %163 = memref.load %35[%154] : memref<?xi16, #gpu.address_space<global>>
                  scf.yield %163 : i16
                } else {
                  scf.yield %c0_i16 : i16
                }
                %156 = arith.cmpi sgt, %117, %c6_i32 : i32
                %157 = arith.addi %119, %c6 : index
                %158 = scf.if %156 -> (i16) {
                  %163 = memref.load %35[%157] : memref<?xi16, #gpu.address_space<global>>
                  scf.yield %163 : i16
                } else {
                  scf.yield %c0_i16 : i16
                }
                %159 = arith.cmpi sgt, %117, %c7_i32 : i32
                %160 = arith.addi %119, %c7 : index
                %161 = scf.if %159 -> (i16) {
                  %163 = memref.load %35[%160] : memref<?xi16, #gpu.address_space<global>>
                  scf.yield %163 : i16
                } else {
                  scf.yield %c0_i16 : i16
                }
                %162 = vector.from_elements %140, %143, %146, %149, %152, %155, %158, %161 : vector<8xi16>
                scf.yield %162 : vector<8xi16>
              }
              %122 = vector.bitcast %121 : vector<8xi16> to vector<4xi32>
              %123 = arith.shli %122, %cst_1 : vector<4xi32>
              %124 = arith.andi %122, %cst_0 : vector<4xi32>
              %125 = arith.bitcast %123 : vector<4xi32> to vector<4xf32>
              %126 = arith.bitcast %124 : vector<4xi32> to vector<4xf32>
              %127 = vector.shuffle %125, %126 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %128 = vector.broadcast %102 : f32 to vector<8xf32>
              %129 = arith.mulf %127, %128 : vector<8xf32>
              %130 = arith.addi %23, %115 : index
              %131 = arith.andi %118, %107 : i1
              %132 = scf.if %131 -> (vector<8xf32>) {
                %139 = vector.load %40[%130] alignment = 16 : memref<?xf32, #gpu.address_space<global>>, vector<8xf32>
                scf.yield %139 : vector<8xf32>
              } else {
                %139 = arith.cmpi sgt, %117, %c0_i32 : i32
                %140 = scf.if %139 -> (f32) {
                  %163 = memref.load %40[%130] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %163 : f32
                } else {
                  scf.yield %cst : f32
                }
                %141 = arith.cmpi sgt, %117, %c1_i32 : i32
                %142 = arith.addi %130, %c1 : index
                %143 = scf.if %141 -> (f32) {
                  %163 = memref.load %40[%142] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %163 : f32
                } else {
                  scf.yield %cst : f32
                }
                %144 = arith.cmpi sgt, %117, %c2_i32 : i32
                %145 = arith.addi %130, %c2 : index
                %146 = scf.if %144 -> (f32) {
                  %163 = memref.load %40[%145] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %163 : f32
                } else {
                  scf.yield %cst : f32
                }
                %147 = arith.cmpi sgt, %117, %c3_i32 : i32
                %148 = arith.addi %130, %c3 : index
                %149 = scf.if %147 -> (f32) {
                  %163 = memref.load %40[%148] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %163 : f32
                } else {
                  scf.yield %cst : f32
                }
                %150 = arith.cmpi sgt, %117, %c4_i32 : i32
                %151 = arith.addi %130, %c4 : index
                %152 = scf.if %150 -> (f32) {
                  %163 = memref.load %40[%151] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %163 : f32
                } else {
                  scf.yield %cst : f32
                }
                %153 = arith.cmpi sgt, %117, %c5_i32 : i32
                %154 = arith.addi %130, %c5 : index
                %155 = scf.if %153 -> (f32) {
                  %163 = memref.load %40[%154] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %163 : f32
                } else {
                  scf.yield %cst : f32
                }
                %156 = arith.cmpi sgt, %117, %c6_i32 : i32
                %157 = arith.addi %130, %c6 : index
                %158 = scf.if %156 -> (f32) {
                  %163 = memref.load %40[%157] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %163 : f32
                } else {
                  scf.yield %cst : f32
                }
                %159 = arith.cmpi sgt, %117, %c7_i32 : i32
                %160 = arith.addi %130, %c7 : index
                %161 = scf.if %159 -> (f32) {
                  %163 = memref.load %40[%160] : memref<?xf32, #gpu.address_space<global>>
                  scf.yield %163 : f32
                } else {
                  scf.yield %cst : f32
                }
                %162 = vector.from_elements %140, %143, %146, %149, %152, %155, %158, %161 : vector<8xf32>
                scf.yield %162 : vector<8xf32>
              }
              %133 = arith.mulf %129, %132 : vector<8xf32>
              %134 = arith.cmpf une, %133, %133 : vector<8xf32>
              %135 = vector.broadcast %103 : f32 to vector<8xf32>
              %136 = arith.select %134, %135, %133 : vector<8xi1>, vector<8xf32>
              %137 = arith.addi %96, %115 : index
              %138 = arith.andi %118, %109 : i1
              scf.if %138 {
                vector.store %136, %46[%137] alignment = 16 : memref<?xf32, #gpu.address_space<global>>, vector<8xf32>
              } else {
                %139 = arith.cmpi sgt, %117, %c0_i32 : i32
                scf.if %139 {
                  %147 = vector.extract %136[0] : f32 from vector<8xf32>
                  memref.store %147, %46[%137] : memref<?xf32, #gpu.address_space<global>>
                }
                %140 = arith.cmpi sgt, %117, %c1_i32 : i32
                scf.if %140 {
                  %147 = arith.addi %137, %c1 : index
                  %148 = vector.extract %136[1] : f32 from vector<8xf32>
                  memref.store %148, %46[%147] : memref<?xf32, #gpu.address_space<global>>
                }
                %141 = arith.cmpi sgt, %117, %c2_i32 : i32
                scf.if %141 {
                  %147 = arith.addi %137, %c2 : index
                  %148 = vector.extract %136[2] : f32 from vector<8xf32>
                  memref.store %148, %46[%147] : memref<?xf32, #gpu.address_space<global>>
                }
                %142 = arith.cmpi sgt, %117, %c3_i32 : i32
                scf.if %142 {
                  %147 = arith.addi %137, %c3 : index
                  %148 = vector.extract %136[3] : f32 from vector<8xf32>
                  memref.store %148, %46[%147] : memref<?xf32, #gpu.address_space<global>>
                }
                %143 = arith.cmpi sgt, %117, %c4_i32 : i32
                scf.if %143 {
                  %147 = arith.addi %137, %c4 : index
                  %148 = vector.extract %136[4] : f32 from vector<8xf32>
                  memref.store %148, %46[%147] : memref<?xf32, #gpu.address_space<global>>
                }
                %144 = arith.cmpi sgt, %117, %c5_i32 : i32
                scf.if %144 {
                  %147 = arith.addi %137, %c5 : index
                  %148 = vector.extract %136[5] : f32 from vector<8xf32>
                  memref.store %148, %46[%147] : memref<?xf32, #gpu.address_space<global>>
                }
                %145 = arith.cmpi sgt, %117, %c6_i32 : i32
                scf.if %145 {
                  %147 = arith.addi %137, %c6 : index
                  %148 = vector.extract %136[6] : f32 from vector<8xf32>
                  memref.store %148, %46[%147] : memref<?xf32, #gpu.address_space<global>>
                }
                %146 = arith.cmpi sgt, %117, %c7_i32 : i32
                scf.if %146 {
                  %147 = arith.addi %137, %c7 : index
                  %148 = vector.extract %136[7] : f32 from vector<8xf32>
                  memref.store %148, %46[%147] : memref<?xf32, #gpu.address_space<global>>
                }
              }
            }
          }
        }
        return
      }
    }
  }
  func.func @apply_qk_rms_norm_bf16_bf16_f32_f32_f32_f32_f32_nany(%arg0: tensor<?xbf16>, %arg1: tensor<?xbf16>, %arg2: tensor<?xf32>, %arg3: tensor<?xf32>, %arg4: tensor<?xf32>, %arg5: tensor<?xf32> {iree.abi.output = 0 : index}, %arg6: tensor<?xf32> {iree.abi.output = 1 : index}, %arg7: i64, %arg8: i64, %arg9: i64, %arg10: i64, %arg11: i64, %arg12: i64, %arg13: i64, %arg14: i64, %arg15: i64, %arg16: i64, %arg17: i64, %arg18: i64, %arg19: i64, %arg20: i64, %arg21: f32) -> (tensor<?xf32>, tensor<?xf32>) {
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
    %8 = arith.index_cast %arg15 : i64 to index
    %9 = arith.index_cast %arg16 : i64 to index
    %10 = arith.index_cast %arg17 : i64 to index
    %11 = arith.index_cast %arg18 : i64 to index
    %12 = arith.index_cast %arg19 : i64 to index
    %13 = arith.index_cast %arg20 : i64 to index
    %14 = arith.trunci %arg7 : i64 to i32
    %15 = arith.trunci %arg8 : i64 to i32
    %16 = arith.trunci %arg9 : i64 to i32
    %17 = arith.trunci %arg10 : i64 to i32
    %18 = arith.trunci %arg11 : i64 to i32
    %19 = arith.trunci %arg12 : i64 to i32
    %20 = arith.trunci %arg13 : i64 to i32
    %21 = arith.trunci %arg14 : i64 to i32
    %22 = arith.trunci %arg15 : i64 to i32
    %23 = arith.trunci %arg16 : i64 to i32
    %24 = arith.trunci %arg17 : i64 to i32
    %25 = arith.trunci %arg18 : i64 to i32
    %26 = arith.trunci %arg19 : i64 to i32
    %27 = arith.trunci %arg20 : i64 to i32
    %28 = arith.bitcast %arg21 : f32 to i32
    %29:2 = flow.dispatch @apply_qk_rms_norm_bf16_bf16_f32_f32_f32_f32_f32_nany_executable::@apply_qk_rms_norm_bf16_bf16_f32_f32_f32_f32_f32_nany[%0, %1, %2](%arg0, %arg1, %arg2, %arg3, %arg4, %arg5, %arg6, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28) : (tensor<?xbf16>{%dim}, tensor<?xbf16>{%dim_0}, tensor<?xf32>{%dim_1}, tensor<?xf32>{%dim_2}, tensor<?xf32>{%dim_3}, tensor<?xf32>{%dim_4}, tensor<?xf32>{%dim_5}, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32) -> (%arg5{%dim_4}, %arg6{%dim_5})
    return %29#0, %29#1 : tensor<?xf32>, tensor<?xf32>
  }
}
