// iree-compile --iree-opt-level=O2 row_mean_of_squares_qk.cuda.mlir -o row_mean_of_squares_qk.cuda.vmfb

#executable_target_cuda_nvptx_fb = #hal.executable.target<"cuda", "cuda-nvptx-fb", {iree_codegen.target_info = #iree_gpu.target<arch = "sm_90", features = "+ptx81", wgp = <compute = fp64|fp32|fp16|int64|int32|int16|int8, storage = b64|b32|b16|b8, subgroup = shuffle|arithmetic, dot = dp4xi8toi32, subgroup_size_choices = [32], max_workgroup_sizes = [1024, 1024, 64], max_thread_count_per_workgroup = 1024, max_workgroup_memory_bytes = 232448, max_workgroup_counts = [2147483647, 65535, 65535]>>}>
#pipeline_layout = #hal.pipeline.layout<constants = 8, bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>
#translation = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline workgroup_size = [1024, 1, 1] subgroup_size = 32>
#device_target_cuda = #hal.device.target<"cuda", [#executable_target_cuda_nvptx_fb]> : !hal.device
module @irnorm attributes {hal.device.targets = [#device_target_cuda]} {
  hal.executable.source private @row_mean_of_squares_qk_bf16_bf16_f32_nany_executable {
    hal.executable.export public @row_mean_of_squares_qk_bf16_bf16_f32_nany ordinal(0) layout(#pipeline_layout) count(%arg0: !hal.device, %arg1: index, %arg2: index, %arg3: index) -> (index, index, index) {
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
      func.func @row_mean_of_squares_qk_bf16_bf16_f32_nany() attributes {nvvm.minctasm = 1 : i32, translation_info = #translation} {
        %alloc = memref.alloc() : memref<32xf32, #gpu.address_space<workgroup>>
        %alloc_0 = memref.alloc() : memref<32xf32, #gpu.address_space<workgroup>>
        %c16 = arith.constant 16 : index
        %c16_i32 = arith.constant 16 : i32
        %c8_i32 = arith.constant 8 : i32
        %c32_i32 = arith.constant 32 : i32
        %cst = arith.constant dense<-65536> : vector<4xi32>
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
        %cst_2 = arith.constant dense<0.000000e+00> : vector<8xf32>
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
        %16 = arith.muli %1, %7 : index
        %17 = arith.addi %3, %16 : index
        %18 = hal.interface.binding.subspan layout(#pipeline_layout) binding(0) alignment(16) offset(%c0) : memref<?xi16, #gpu.address_space<global>>{%17}
        %19 = arith.muli %1, %9 : index
        %20 = arith.addi %5, %19 : index
        %21 = hal.interface.binding.subspan layout(#pipeline_layout) binding(1) alignment(16) offset(%c0) : memref<?xi16, #gpu.address_space<global>>{%20}
        %22 = arith.muli %1, %11 : index
        %23 = arith.addi %c1, %22 : index
        %24 = hal.interface.binding.subspan layout(#pipeline_layout) binding(2) alignment(16) offset(%c0) : memref<?xf32, #gpu.address_space<global>>{%23}
        %workgroup_id_x = hal.interface.workgroup.id[0] : index
        %25 = arith.addi %3, %c31 : index
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
        %34 = arith.divui %33, %c8 : index
        %35 = arith.maxsi %34, %c1 : index
        %36 = arith.divui %c1024, %35 : index
        %37 = arith.ceildivui %1, %36 : index
        %38 = arith.subi %workgroup_id_x, %37 : index
        %39 = arith.cmpi ult, %workgroup_id_x, %37 : index
        scf.if %39 {
          %thread_id_x = gpu.thread_id x upper_bound 1024
          %40 = arith.addi %3, %c31 : index
          %41 = arith.divui %40, %c32 : index
          %42 = arith.subi %41, %c1 : index
          %43 = arith.index_cast %42 : index to i64
          %44 = math.ctlz %43 : i64
          %c64_i64_3 = arith.constant 64 : i64
          %45 = arith.subi %c64_i64_3, %44 : i64
          %c8_i64_4 = arith.constant 8 : i64
          %46 = arith.shli %c8_i64_4, %45 : i64
          %47 = arith.index_cast %46 : i64 to index
          %48 = arith.minsi %c8192, %47 : index
          %49 = arith.addi %3, %c31 : index
          %50 = arith.divui %49, %c32 : index
          %51 = arith.subi %50, %c1 : index
          %52 = arith.index_cast %51 : index to i64
          %53 = math.ctlz %52 : i64
          %c64_i64_5 = arith.constant 64 : i64
          %54 = arith.subi %c64_i64_5, %53 : i64
          %c8_i64_6 = arith.constant 8 : i64
          %55 = arith.shli %c8_i64_6, %54 : i64
          %56 = arith.index_cast %55 : i64 to index
          %57 = arith.minsi %c8192, %56 : index
          %58 = arith.divui %57, %c8 : index
          %59 = arith.maxsi %58, %c1 : index
          %60 = arith.divui %c1024, %59 : index
          %61 = arith.muli %workgroup_id_x, %60 : index
          %62 = math.cttz %59 : index
          %63 = arith.shrui %thread_id_x, %62 : index
          %64 = arith.addi %61, %63 : index
          %65 = arith.subi %59, %c1 : index
          %66 = arith.andi %thread_id_x, %65 : index
          %67 = arith.cmpi ult, %64, %1 : index
          %68 = arith.subi %1, %c1 : index
          %69 = arith.minui %64, %68 : index
          %70 = arith.muli %69, %7 : index
          %71 = arith.addi %13, %70 : index
          %72 = arith.muli %69, %11 : index
          %73 = arith.muli %66, %c8 : index
          %74 = arith.index_cast %3 : index to i32
          %75 = arith.sitofp %74 : i32 to f32
          %76 = arith.bitcast %c2143289344_i32 : i32 to f32
          %77 = arith.andi %71, %c7 : index
          %78 = arith.cmpi eq, %77, %c0 : index
          %79 = arith.muli %59, %c8 : index
          %80 = arith.subi %79, %c1 : index
          %81 = arith.addi %3, %80 : index
          %82 = arith.divui %81, %79 : index
          %83 = scf.for %arg0 = %c0 to %82 step %c1 iter_args(%arg1 = %cst_2) -> (vector<8xf32>) {
            %148 = arith.muli %arg0, %79 : index
            %149 = arith.addi %73, %148 : index
            %150 = arith.subi %3, %149 : index
            %151 = arith.index_cast %150 : index to i32
            %152 = arith.cmpi sgt, %151, %c7_i32 : i32
            %153 = arith.addi %71, %149 : index
            %154 = arith.andi %152, %78 : i1
            %155 = scf.if %154 -> (vector<8xi16>) {
              %163 = vector.load %18[%153] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
              scf.yield %163 : vector<8xi16>
            } else {
              %163 = arith.cmpi sgt, %151, %c0_i32 : i32
              %164 = scf.if %163 -> (i16) {
                %187 = memref.load %18[%153] : memref<?xi16, #gpu.address_space<global>>
                scf.yield %187 : i16
              } else {
                scf.yield %c0_i16 : i16
              }
              %165 = arith.cmpi sgt, %151, %c1_i32 : i32
              %166 = arith.addi %153, %c1 : index
              %167 = scf.if %165 -> (i16) {
                %187 = memref.load %18[%166] : memref<?xi16, #gpu.address_space<global>>
                scf.yield %187 : i16
              } else {
                scf.yield %c0_i16 : i16
              }
              %168 = arith.cmpi sgt, %151, %c2_i32 : i32
              %169 = arith.addi %153, %c2 : index
              %170 = scf.if %168 -> (i16) {
                %187 = memref.load %18[%169] : memref<?xi16, #gpu.address_space<global>>
                scf.yield %187 : i16
              } else {
                scf.yield %c0_i16 : i16
              }
              %171 = arith.cmpi sgt, %151, %c3_i32 : i32
              %172 = arith.addi %153, %c3 : index
              %173 = scf.if %171 -> (i16) {
                %187 = memref.load %18[%172] : memref<?xi16, #gpu.address_space<global>>
                scf.yield %187 : i16
              } else {
                scf.yield %c0_i16 : i16
              }
              %174 = arith.cmpi sgt, %151, %c4_i32 : i32
              %175 = arith.addi %153, %c4 : index
              %176 = scf.if %174 -> (i16) {
                %187 = memref.load %18[%175] : memref<?xi16, #gpu.address_space<global>>
                scf.yield %187 : i16
              } else {
                scf.yield %c0_i16 : i16
              }
              %177 = arith.cmpi sgt, %151, %c5_i32 : i32
              %178 = arith.addi %153, %c5 : index
              %179 = scf.if %177 -> (i16) {
                %187 = memref.load %18[%178] : memref<?xi16, #gpu.address_space<global>>
                scf.yield %187 : i16
              } else {
                scf.yield %c0_i16 : i16
              }
              %180 = arith.cmpi sgt, %151, %c6_i32 : i32
              %181 = arith.addi %153, %c6 : index
              %182 = scf.if %180 -> (i16) {
                %187 = memref.load %18[%181] : memref<?xi16, #gpu.address_space<global>>
                scf.yield %187 : i16
              } else {
                scf.yield %c0_i16 : i16
              }
              %183 = arith.cmpi sgt, %151, %c7_i32 : i32
              %184 = arith.addi %153, %c7 : index
              %185 = scf.if %183 -> (i16) {
                %187 = memref.load %18[%184] : memref<?xi16, #gpu.address_space<global>>
                scf.yield %187 : i16
              } else {
                scf.yield %c0_i16 : i16
              }
              %186 = vector.from_elements %164, %167, %170, %173, %176, %179, %182, %185 : vector<8xi16>
              scf.yield %186 : vector<8xi16>
            }
            %156 = vector.bitcast %155 : vector<8xi16> to vector<4xi32>
            %157 = arith.shli %156, %cst_1 : vector<4xi32>
            %158 = arith.andi %156, %cst : vector<4xi32>
            %159 = arith.bitcast %157 : vector<4xi32> to vector<4xf32>
            %160 = arith.bitcast %158 : vector<4xi32> to vector<4xf32>
            %161 = vector.shuffle %159, %160 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
            %162 = math.fma %161, %161, %arg1 : vector<8xf32>
            scf.yield %162 : vector<8xf32>
          }
          %84 = vector.extract %83[0] : f32 from vector<8xf32>
          %85 = vector.extract %83[1] : f32 from vector<8xf32>
          %86 = vector.extract %83[2] : f32 from vector<8xf32>
          %87 = vector.extract %83[3] : f32 from vector<8xf32>
          %88 = vector.extract %83[4] : f32 from vector<8xf32>
          %89 = vector.extract %83[5] : f32 from vector<8xf32>
          %90 = vector.extract %83[6] : f32 from vector<8xf32>
          %91 = vector.extract %83[7] : f32 from vector<8xf32>
          %92 = arith.addf %84, %85 : f32
          %93 = arith.addf %86, %87 : f32
          %94 = arith.addf %88, %89 : f32
          %95 = arith.addf %90, %91 : f32
          %96 = arith.addf %92, %93 : f32
          %97 = arith.addf %94, %95 : f32
          %98 = arith.addf %96, %97 : f32
          %99 = arith.divui %48, %c8 : index
          %shuffleResult, %valid = gpu.shuffle xor %98, %c1_i32, %c32_i32 : f32
          %100 = arith.addf %98, %shuffleResult : f32
          %101 = arith.cmpi sgt, %99, %c1 : index
          %102 = arith.select %101, %100, %98 : f32
          %shuffleResult_7, %valid_8 = gpu.shuffle xor %102, %c2_i32, %c32_i32 : f32
          %103 = arith.addf %102, %shuffleResult_7 : f32
          %104 = arith.cmpi sgt, %99, %c2 : index
          %105 = arith.select %104, %103, %102 : f32
          %shuffleResult_9, %valid_10 = gpu.shuffle xor %105, %c4_i32, %c32_i32 : f32
          %106 = arith.addf %105, %shuffleResult_9 : f32
          %107 = arith.cmpi sgt, %99, %c4 : index
          %108 = arith.select %107, %106, %105 : f32
          %shuffleResult_11, %valid_12 = gpu.shuffle xor %108, %c8_i32, %c32_i32 : f32
          %109 = arith.addf %108, %shuffleResult_11 : f32
          %110 = arith.cmpi sgt, %99, %c8 : index
          %111 = arith.select %110, %109, %108 : f32
          %shuffleResult_13, %valid_14 = gpu.shuffle xor %111, %c16_i32, %c32_i32 : f32
          %112 = arith.addf %111, %shuffleResult_13 : f32
          %113 = arith.cmpi sgt, %99, %c16 : index
          %114 = arith.select %113, %112, %111 : f32
          %115 = arith.shrui %thread_id_x, %c5 : index
          %116 = arith.andi %thread_id_x, %c31 : index
          %117 = arith.cmpi eq, %116, %c0 : index
          scf.if %117 {
            memref.store %114, %alloc_0[%115] : memref<32xf32, #gpu.address_space<workgroup>>
          }
          gpu.barrier memfence [#gpu.address_space<workgroup>]
          %118 = arith.divui %59, %c32 : index
          %119 = arith.maxsi %118, %c1 : index
          %120 = arith.subi %119, %c1 : index
          %121 = arith.andi %115, %120 : index
          %122 = arith.subi %115, %121 : index
          %123 = arith.andi %116, %120 : index
          %124 = arith.addi %122, %123 : index
          %125 = memref.load %alloc_0[%124] : memref<32xf32, #gpu.address_space<workgroup>>
          %shuffleResult_15, %valid_16 = gpu.shuffle xor %125, %c1_i32, %c32_i32 : f32
          %126 = arith.addf %125, %shuffleResult_15 : f32
          %127 = arith.cmpi sgt, %119, %c1 : index
          %128 = arith.select %127, %126, %125 : f32
          %shuffleResult_17, %valid_18 = gpu.shuffle xor %128, %c2_i32, %c32_i32 : f32
          %129 = arith.addf %128, %shuffleResult_17 : f32
          %130 = arith.cmpi sgt, %119, %c2 : index
          %131 = arith.select %130, %129, %128 : f32
          %shuffleResult_19, %valid_20 = gpu.shuffle xor %131, %c4_i32, %c32_i32 : f32
          %132 = arith.addf %131, %shuffleResult_19 : f32
          %133 = arith.cmpi sgt, %119, %c4 : index
          %134 = arith.select %133, %132, %131 : f32
          %shuffleResult_21, %valid_22 = gpu.shuffle xor %134, %c8_i32, %c32_i32 : f32
          %135 = arith.addf %134, %shuffleResult_21 : f32
          %136 = arith.cmpi sgt, %119, %c8 : index
          %137 = arith.select %136, %135, %134 : f32
          %shuffleResult_23, %valid_24 = gpu.shuffle xor %137, %c16_i32, %c32_i32 : f32
          %138 = arith.addf %137, %shuffleResult_23 : f32
          %139 = arith.cmpi sgt, %119, %c16 : index
          %140 = arith.select %139, %138, %137 : f32
          %141 = arith.cmpi sgt, %59, %c32 : index
          %142 = arith.select %141, %140, %114 : f32
          %143 = arith.divf %142, %75 : f32
          %144 = arith.cmpf une, %143, %143 : f32
          %145 = arith.select %144, %76, %143 : f32
          %146 = arith.cmpi eq, %66, %c0 : index
          %147 = arith.andi %146, %67 : i1
          scf.if %147 {
            memref.store %145, %24[%72] : memref<?xf32, #gpu.address_space<global>>
          }
        } else {
          %thread_id_x = gpu.thread_id x upper_bound 1024
          %40 = arith.addi %5, %c31 : index
          %41 = arith.divui %40, %c32 : index
          %42 = arith.subi %41, %c1 : index
          %43 = arith.index_cast %42 : index to i64
          %44 = math.ctlz %43 : i64
          %c64_i64_3 = arith.constant 64 : i64
          %45 = arith.subi %c64_i64_3, %44 : i64
          %c8_i64_4 = arith.constant 8 : i64
          %46 = arith.shli %c8_i64_4, %45 : i64
          %47 = arith.index_cast %46 : i64 to index
          %48 = arith.minsi %c8192, %47 : index
          %49 = arith.addi %5, %c31 : index
          %50 = arith.divui %49, %c32 : index
          %51 = arith.subi %50, %c1 : index
          %52 = arith.index_cast %51 : index to i64
          %53 = math.ctlz %52 : i64
          %c64_i64_5 = arith.constant 64 : i64
          %54 = arith.subi %c64_i64_5, %53 : i64
          %c8_i64_6 = arith.constant 8 : i64
          %55 = arith.shli %c8_i64_6, %54 : i64
          %56 = arith.index_cast %55 : i64 to index
          %57 = arith.minsi %c8192, %56 : index
          %58 = arith.divui %57, %c8 : index
          %59 = arith.maxsi %58, %c1 : index
          %60 = arith.divui %c1024, %59 : index
          %61 = arith.muli %38, %60 : index
          %62 = math.cttz %59 : index
          %63 = arith.shrui %thread_id_x, %62 : index
          %64 = arith.addi %61, %63 : index
          %65 = arith.subi %59, %c1 : index
          %66 = arith.andi %thread_id_x, %65 : index
          %67 = arith.cmpi ult, %64, %1 : index
          %68 = arith.subi %1, %c1 : index
          %69 = arith.minui %64, %68 : index
          %70 = arith.muli %69, %9 : index
          %71 = arith.addi %15, %70 : index
          %72 = arith.muli %69, %11 : index
          %73 = arith.muli %66, %c8 : index
          %74 = arith.index_cast %5 : index to i32
          %75 = arith.sitofp %74 : i32 to f32
          %76 = arith.bitcast %c2143289344_i32 : i32 to f32
          %77 = arith.andi %71, %c7 : index
          %78 = arith.cmpi eq, %77, %c0 : index
          %79 = arith.muli %59, %c8 : index
          %80 = arith.subi %79, %c1 : index
          %81 = arith.addi %5, %80 : index
          %82 = arith.divui %81, %79 : index
          %83 = scf.for %arg0 = %c0 to %82 step %c1 iter_args(%arg1 = %cst_2) -> (vector<8xf32>) {
            %148 = arith.muli %arg0, %79 : index
            %149 = arith.addi %73, %148 : index
            %150 = arith.subi %5, %149 : index
            %151 = arith.index_cast %150 : index to i32
            %152 = arith.cmpi sgt, %151, %c7_i32 : i32
            %153 = arith.addi %71, %149 : index
            %154 = arith.andi %152, %78 : i1
            %155 = scf.if %154 -> (vector<8xi16>) {
              %163 = vector.load %21[%153] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
              scf.yield %163 : vector<8xi16>
            } else {
              %163 = arith.cmpi sgt, %151, %c0_i32 : i32
              %164 = scf.if %163 -> (i16) {
                %187 = memref.load %21[%153] : memref<?xi16, #gpu.address_space<global>>
                scf.yield %187 : i16
              } else {
                scf.yield %c0_i16 : i16
              }
              %165 = arith.cmpi sgt, %151, %c1_i32 : i32
              %166 = arith.addi %153, %c1 : index
              %167 = scf.if %165 -> (i16) {
                %187 = memref.load %21[%166] : memref<?xi16, #gpu.address_space<global>>
                scf.yield %187 : i16
              } else {
                scf.yield %c0_i16 : i16
              }
              %168 = arith.cmpi sgt, %151, %c2_i32 : i32
              %169 = arith.addi %153, %c2 : index
              %170 = scf.if %168 -> (i16) {
                %187 = memref.load %21[%169] : memref<?xi16, #gpu.address_space<global>>
                scf.yield %187 : i16
              } else {
                scf.yield %c0_i16 : i16
              }
              %171 = arith.cmpi sgt, %151, %c3_i32 : i32
              %172 = arith.addi %153, %c3 : index
              %173 = scf.if %171 -> (i16) {
                %187 = memref.load %21[%172] : memref<?xi16, #gpu.address_space<global>>
                scf.yield %187 : i16
              } else {
                scf.yield %c0_i16 : i16
              }
              %174 = arith.cmpi sgt, %151, %c4_i32 : i32
              %175 = arith.addi %153, %c4 : index
              %176 = scf.if %174 -> (i16) {
                %187 = memref.load %21[%175] : memref<?xi16, #gpu.address_space<global>>
                scf.yield %187 : i16
              } else {
                scf.yield %c0_i16 : i16
              }
              %177 = arith.cmpi sgt, %151, %c5_i32 : i32
              %178 = arith.addi %153, %c5 : index
              %179 = scf.if %177 -> (i16) {
                %187 = memref.load %21[%178] : memref<?xi16, #gpu.address_space<global>>
                scf.yield %187 : i16
              } else {
                scf.yield %c0_i16 : i16
              }
              %180 = arith.cmpi sgt, %151, %c6_i32 : i32
              %181 = arith.addi %153, %c6 : index
              %182 = scf.if %180 -> (i16) {
                %187 = memref.load %21[%181] : memref<?xi16, #gpu.address_space<global>>
                scf.yield %187 : i16
              } else {
                scf.yield %c0_i16 : i16
              }
              %183 = arith.cmpi sgt, %151, %c7_i32 : i32
              %184 = arith.addi %153, %c7 : index
              %185 = scf.if %183 -> (i16) {
                %187 = memref.load %21[%184] : memref<?xi16, #gpu.address_space<global>>
                scf.yield %187 : i16
              } else {
                scf.yield %c0_i16 : i16
              }
              %186 = vector.from_elements %164, %167, %170, %173, %176, %179, %182, %185 : vector<8xi16>
              scf.yield %186 : vector<8xi16>
            }
            %156 = vector.bitcast %155 : vector<8xi16> to vector<4xi32>
            %157 = arith.shli %156, %cst_1 : vector<4xi32>
            %158 = arith.andi %156, %cst : vector<4xi32>
            %159 = arith.bitcast %157 : vector<4xi32> to vector<4xf32>
            %160 = arith.bitcast %158 : vector<4xi32> to vector<4xf32>
            %161 = vector.shuffle %159, %160 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
            %162 = math.fma %161, %161, %arg1 : vector<8xf32>
            scf.yield %162 : vector<8xf32>
          }
          %84 = vector.extract %83[0] : f32 from vector<8xf32>
          %85 = vector.extract %83[1] : f32 from vector<8xf32>
          %86 = vector.extract %83[2] : f32 from vector<8xf32>
          %87 = vector.extract %83[3] : f32 from vector<8xf32>
          %88 = vector.extract %83[4] : f32 from vector<8xf32>
          %89 = vector.extract %83[5] : f32 from vector<8xf32>
          %90 = vector.extract %83[6] : f32 from vector<8xf32>
          %91 = vector.extract %83[7] : f32 from vector<8xf32>
          %92 = arith.addf %84, %85 : f32
          %93 = arith.addf %86, %87 : f32
          %94 = arith.addf %88, %89 : f32
          %95 = arith.addf %90, %91 : f32
          %96 = arith.addf %92, %93 : f32
          %97 = arith.addf %94, %95 : f32
          %98 = arith.addf %96, %97 : f32
          %99 = arith.divui %48, %c8 : index
          %shuffleResult, %valid = gpu.shuffle xor %98, %c1_i32, %c32_i32 : f32
          %100 = arith.addf %98, %shuffleResult : f32
          %101 = arith.cmpi sgt, %99, %c1 : index
          %102 = arith.select %101, %100, %98 : f32
          %shuffleResult_7, %valid_8 = gpu.shuffle xor %102, %c2_i32, %c32_i32 : f32
          %103 = arith.addf %102, %shuffleResult_7 : f32
          %104 = arith.cmpi sgt, %99, %c2 : index
          %105 = arith.select %104, %103, %102 : f32
          %shuffleResult_9, %valid_10 = gpu.shuffle xor %105, %c4_i32, %c32_i32 : f32
          %106 = arith.addf %105, %shuffleResult_9 : f32
          %107 = arith.cmpi sgt, %99, %c4 : index
          %108 = arith.select %107, %106, %105 : f32
          %shuffleResult_11, %valid_12 = gpu.shuffle xor %108, %c8_i32, %c32_i32 : f32
          %109 = arith.addf %108, %shuffleResult_11 : f32
          %110 = arith.cmpi sgt, %99, %c8 : index
          %111 = arith.select %110, %109, %108 : f32
          %shuffleResult_13, %valid_14 = gpu.shuffle xor %111, %c16_i32, %c32_i32 : f32
          %112 = arith.addf %111, %shuffleResult_13 : f32
          %113 = arith.cmpi sgt, %99, %c16 : index
          %114 = arith.select %113, %112, %111 : f32
          %115 = arith.shrui %thread_id_x, %c5 : index
          %116 = arith.andi %thread_id_x, %c31 : index
          %117 = arith.cmpi eq, %116, %c0 : index
          scf.if %117 {
            memref.store %114, %alloc[%115] : memref<32xf32, #gpu.address_space<workgroup>>
          }
          gpu.barrier memfence [#gpu.address_space<workgroup>]
          %118 = arith.divui %59, %c32 : index
          %119 = arith.maxsi %118, %c1 : index
          %120 = arith.subi %119, %c1 : index
          %121 = arith.andi %115, %120 : index
          %122 = arith.subi %115, %121 : index
          %123 = arith.andi %116, %120 : index
          %124 = arith.addi %122, %123 : index
          %125 = memref.load %alloc[%124] : memref<32xf32, #gpu.address_space<workgroup>>
          %shuffleResult_15, %valid_16 = gpu.shuffle xor %125, %c1_i32, %c32_i32 : f32
          %126 = arith.addf %125, %shuffleResult_15 : f32
          %127 = arith.cmpi sgt, %119, %c1 : index
          %128 = arith.select %127, %126, %125 : f32
          %shuffleResult_17, %valid_18 = gpu.shuffle xor %128, %c2_i32, %c32_i32 : f32
          %129 = arith.addf %128, %shuffleResult_17 : f32
          %130 = arith.cmpi sgt, %119, %c2 : index
          %131 = arith.select %130, %129, %128 : f32
          %shuffleResult_19, %valid_20 = gpu.shuffle xor %131, %c4_i32, %c32_i32 : f32
          %132 = arith.addf %131, %shuffleResult_19 : f32
          %133 = arith.cmpi sgt, %119, %c4 : index
          %134 = arith.select %133, %132, %131 : f32
          %shuffleResult_21, %valid_22 = gpu.shuffle xor %134, %c8_i32, %c32_i32 : f32
          %135 = arith.addf %134, %shuffleResult_21 : f32
          %136 = arith.cmpi sgt, %119, %c8 : index
          %137 = arith.select %136, %135, %134 : f32
          %shuffleResult_23, %valid_24 = gpu.shuffle xor %137, %c16_i32, %c32_i32 : f32
          %138 = arith.addf %137, %shuffleResult_23 : f32
          %139 = arith.cmpi sgt, %119, %c16 : index
          %140 = arith.select %139, %138, %137 : f32
          %141 = arith.cmpi sgt, %59, %c32 : index
          %142 = arith.select %141, %140, %114 : f32
          %143 = arith.divf %142, %75 : f32
          %144 = arith.cmpf une, %143, %143 : f32
          %145 = arith.select %144, %76, %143 : f32
          %146 = arith.cmpi eq, %66, %c0 : index
          %147 = arith.andi %146, %67 : i1
          scf.if %147 {
            %148 = arith.addi %72, %c1 : index
            memref.store %145, %24[%148] : memref<?xf32, #gpu.address_space<global>>
          }
        }
        return
      }
    }
  }
  func.func @row_mean_of_squares_qk_bf16_bf16_f32_nany(%arg0: tensor<?xbf16>, %arg1: tensor<?xbf16>, %arg2: tensor<?xf32> {iree.abi.output = 0 : index}, %arg3: i64, %arg4: i64, %arg5: i64, %arg6: i64, %arg7: i64, %arg8: i64, %arg9: i64, %arg10: i64) -> tensor<?xf32> {
    %c0 = arith.constant 0 : index
    %dim = tensor.dim %arg0, %c0 : tensor<?xbf16>
    %dim_0 = tensor.dim %arg1, %c0 : tensor<?xbf16>
    %dim_1 = tensor.dim %arg2, %c0 : tensor<?xf32>
    %0 = arith.index_cast %arg3 : i64 to index
    %1 = arith.index_cast %arg4 : i64 to index
    %2 = arith.index_cast %arg5 : i64 to index
    %3 = arith.index_cast %arg6 : i64 to index
    %4 = arith.index_cast %arg7 : i64 to index
    %5 = arith.index_cast %arg8 : i64 to index
    %6 = arith.index_cast %arg9 : i64 to index
    %7 = arith.index_cast %arg10 : i64 to index
    %8 = arith.trunci %arg3 : i64 to i32
    %9 = arith.trunci %arg4 : i64 to i32
    %10 = arith.trunci %arg5 : i64 to i32
    %11 = arith.trunci %arg6 : i64 to i32
    %12 = arith.trunci %arg7 : i64 to i32
    %13 = arith.trunci %arg8 : i64 to i32
    %14 = arith.trunci %arg9 : i64 to i32
    %15 = arith.trunci %arg10 : i64 to i32
    %16 = flow.dispatch @row_mean_of_squares_qk_bf16_bf16_f32_nany_executable::@row_mean_of_squares_qk_bf16_bf16_f32_nany[%0, %1, %2](%arg0, %arg1, %arg2, %8, %9, %10, %11, %12, %13, %14, %15) : (tensor<?xbf16>{%dim}, tensor<?xbf16>{%dim_0}, tensor<?xf32>{%dim_1}, i32, i32, i32, i32, i32, i32, i32, i32) -> %arg2{%dim_1}
    return %16 : tensor<?xf32>
  }
}
