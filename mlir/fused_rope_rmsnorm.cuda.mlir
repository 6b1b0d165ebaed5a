// iree-compile --iree-opt-level=O2 fused_rope_rmsnorm.cuda.mlir -o fused_rope_rmsnorm.cuda.vmfb

#executable_target_cuda_nvptx_fb = #hal.executable.target<"cuda", "cuda-nvptx-fb", {iree_codegen.target_info = #iree_gpu.target<arch = "sm_90", features = "+ptx81", wgp = <compute = fp64|fp32|fp16|int64|int32|int16|int8, storage = b64|b32|b16|b8, subgroup = shuffle|arithmetic, dot = dp4xi8toi32, subgroup_size_choices = [32], max_workgroup_sizes = [1024, 1024, 64], max_thread_count_per_workgroup = 1024, max_workgroup_memory_bytes = 232448, max_workgroup_counts = [2147483647, 65535, 65535]>>}>
#pipeline_layout = #hal.pipeline.layout<constants = 16, bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>
#translation = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline workgroup_size = [128, 1, 1] subgroup_size = 32>
#device_target_cuda = #hal.device.target<"cuda", [#executable_target_cuda_nvptx_fb]> : !hal.device
module @irnorm attributes {hal.device.targets = [#device_target_cuda]} {
  hal.executable.source private @fused_rope_rmsnorm_bf16_f32_bf16_bf16_bf16_n512_executable {
    hal.executable.export public @fused_rope_rmsnorm_bf16_f32_bf16_bf16_bf16_n512 ordinal(0) layout(#pipeline_layout) count(%arg0: !hal.device, %arg1: index, %arg2: index) -> (index, index, index) {
      %c1 = arith.constant 1 : index
      %c4 = arith.constant 4 : index
      %c3 = arith.constant 3 : index
      %c16 = arith.constant 16 : index
      %c8 = arith.constant 8 : index
      %0 = arith.ceildivui %arg1, %c8 : index
      %1 = arith.ceildivui %arg1, %c16 : index
      %2 = arith.addi %0, %1 : index
      %3 = arith.addi %arg2, %c3 : index
      %4 = arith.divui %3, %c4 : index
      %5 = arith.muli %arg1, %4 : index
      %6 = arith.ceildivui %5, %c16 : index
      %7 = arith.addi %2, %6 : index
      hal.return %7, %c1, %c1 : index, index, index
    }
    builtin.module {
      func.func @fused_rope_rmsnorm_bf16_f32_bf16_bf16_bf16_n512() attributes {nvvm.minctasm = 5 : i32, translation_info = #translation} {
        %c2 = arith.constant 2 : index
        %c4 = arith.constant 4 : index
        %c3 = arith.constant 3 : index
        %c7 = arith.constant 7 : index
        %c16_i32 = arith.constant 16 : i32
        %cst = arith.constant dense<63> : vector<4xi32>
        %cst_0 = arith.constant dense<15> : vector<4xi32>
        %cst_1 = arith.constant dense<-2147450880> : vector<4xi32>
        %cst_2 = arith.constant dense<65537> : vector<4xi32>
        %cst_3 = arith.constant 1.000000e+00 : f32
        %cst_4 = arith.constant 5.120000e+02 : f32
        %c8_i32 = arith.constant 8 : i32
        %c4_i32 = arith.constant 4 : i32
        %c2_i32 = arith.constant 2 : i32
        %cst_5 = arith.constant dense<0.000000e+00> : vector<8xf32>
        %cst_6 = arith.constant dense<-65536> : vector<4xi32>
        %cst_7 = arith.constant dense<16> : vector<4xi32>
        %cst_8 = arith.constant dense<0> : vector<8xi16>
        %c384 = arith.constant 384 : index
        %c256 = arith.constant 256 : index
        %c128 = arith.constant 128 : index
        %true = arith.constant true
        %c0_i32 = arith.constant 0 : i32
        %c32_i32 = arith.constant 32 : i32
        %c1_i32 = arith.constant 1 : i32
        %c1 = arith.constant 1 : index
        %c15 = arith.constant 15 : index
        %c16 = arith.constant 16 : index
        %c8 = arith.constant 8 : index
        %c512 = arith.constant 512 : index
        %c1099511627776 = arith.constant 1099511627776 : index
        %c0 = arith.constant 0 : index
        %c64 = arith.constant 64 : index
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
        %29 = arith.index_castui %28 : i32 to index
        %30 = hal.interface.constant.load layout(#pipeline_layout) ordinal(15) : i32
        %31 = arith.bitcast %30 : i32 to f32
        %32 = arith.muli %1, %5 : index
        %33 = arith.addi %c64, %32 : index
        %34 = arith.muli %3, %7 : index
        %35 = arith.addi %33, %34 : index
        %36 = hal.interface.binding.subspan layout(#pipeline_layout) binding(0) alignment(16) offset(%c0) : memref<?xi16, #gpu.address_space<global>>{%35}
        %37 = hal.interface.binding.subspan layout(#pipeline_layout) binding(1) alignment(4) offset(%c0) : memref<?xi32, #gpu.address_space<global>>{%c1099511627776}
        %38 = hal.interface.binding.subspan layout(#pipeline_layout) binding(2) alignment(4) offset(%c0) : memref<?xi32, #gpu.address_space<global>>{%c1099511627776}
        %39 = hal.interface.binding.subspan layout(#pipeline_layout) binding(3) alignment(4) offset(%c0) : memref<?xi32, #gpu.address_space<global>>{%c1099511627776}
        %40 = hal.interface.binding.subspan layout(#pipeline_layout) binding(4) alignment(16) offset(%c0) : memref<?xf32, #gpu.address_space<global>>{%c1099511627776}
        %41 = hal.interface.binding.subspan layout(#pipeline_layout) binding(5) alignment(16) offset(%c0) : memref<?xi16, #gpu.address_space<global>>{%c512}
        %42 = arith.muli %1, %13 : index
        %43 = arith.addi %c64, %42 : index
        %44 = arith.muli %3, %15 : index
        %45 = arith.addi %43, %44 : index
        %46 = hal.interface.binding.subspan layout(#pipeline_layout) binding(6) alignment(16) offset(%c0) : memref<?xi16, #gpu.address_space<global>>{%45}
        %47 = hal.interface.binding.subspan layout(#pipeline_layout) binding(7) alignment(16) offset(%c0) : memref<?xi16, #gpu.address_space<global>>{%c1099511627776}
        %workgroup_id_x = hal.interface.workgroup.id[0] : index
        %48 = arith.ceildivui %1, %c8 : index
        %49 = arith.subi %workgroup_id_x, %48 : index
        %50 = arith.cmpi ult, %workgroup_id_x, %48 : index
        scf.if %50 {
          %51 = arith.index_cast %21 : index to i32
          %52 = arith.index_cast %23 : index to i32
          %53 = arith.index_cast %25 : index to i32
          %54 = arith.index_cast %27 : index to i32
          %55 = arith.index_cast %29 : index to i32
          %thread_id_x = gpu.thread_id x upper_bound 128
          %56 = arith.muli %workgroup_id_x, %c8 : index
          %57 = arith.divui %thread_id_x, %c16 : index
          %58 = arith.addi %56, %57 : index
          %59 = arith.andi %thread_id_x, %c15 : index
          %60 = arith.cmpi ult, %58, %1 : index
          %61 = arith.subi %1, %c1 : index
          %62 = arith.minui %58, %61 : index
          %63 = arith.muli %59, %c8 : index
          %64 = arith.index_cast %62 : index to i32
          %65 = arith.subi %51, %c1_i32 : i32
          %66 = math.ctlz %65 : i32
          %67 = arith.subi %c32_i32, %66 : i32
          %68 = arith.index_cast %67 : i32 to index
          %69:2 = scf.for %arg0 = %c0 to %68 step %c1 iter_args(%arg1 = %c0_i32, %arg2 = %51) -> (i32, i32) {
            %395 = arith.shrui %arg2, %c1_i32 : i32
            %396 = arith.addi %arg1, %395 : i32
            %397 = arith.index_castui %396 : i32 to index
            %398 = memref.load %37[%397] : memref<?xi32, #gpu.address_space<global>>
            %399 = arith.cmpi ule, %398, %64 : i32
            %400 = arith.select %399, %396, %arg1 : i32
            %401 = arith.subi %arg2, %395 : i32
            scf.yield %400, %401 : i32, i32
          }
          %70 = arith.index_castui %69#0 : i32 to index
          %71 = memref.load %38[%70] : memref<?xi32, #gpu.address_space<global>>
          %72 = arith.index_castui %69#0 : i32 to index
          %73 = memref.load %37[%72] : memref<?xi32, #gpu.address_space<global>>
          %74 = arith.subi %64, %73 : i32
          %75 = arith.addi %71, %74 : i32
          %76 = arith.divui %75, %53 : i32
          %77 = arith.cmpi ult, %64, %73 : i32
          %78 = arith.xori %77, %true : i1
          %79 = arith.addi %69#0, %c1_i32 : i32
          %80 = arith.index_castui %79 : i32 to index
          %81 = memref.load %37[%80] : memref<?xi32, #gpu.address_space<global>>
          %82 = arith.cmpi ult, %64, %81 : i32
          %83 = arith.andi %78, %82 : i1
          %84 = arith.cmpi ult, %75, %74 : i32
          %85 = arith.xori %84, %true : i1
          %86 = arith.cmpi ult, %75, %55 : i32
          %87 = arith.andi %85, %86 : i1
          %88 = arith.andi %83, %87 : i1
          %89 = arith.cmpi ult, %76, %52 : i32
          %90 = arith.andi %88, %89 : i1
          %91 = scf.if %90 -> (i32) {
            %395 = arith.index_castui %69#0 : i32 to index
            %396 = arith.index_castui %76 : i32 to index
            %397 = arith.muli %395, %9 : index
            %398 = arith.addi %397, %396 : index
            %399 = memref.load %39[%398] : memref<?xi32, #gpu.address_space<global>>
            scf.yield %399 : i32
          } else {
            scf.yield %c0_i32 : i32
          }
          %92 = arith.remui %75, %53 : i32
          %93 = arith.cmpi ult, %91, %54 : i32
          %94 = arith.andi %90, %93 : i1
          %95 = arith.index_castui %91 : i32 to index
          %96 = arith.index_castui %92 : i32 to index
          %97 = arith.muli %95, %17 : index
          %98 = arith.muli %96, %19 : index
          %99 = arith.addi %97, %98 : index
          %100 = arith.andi %60, %94 : i1
          %101 = arith.addi %63, %c128 : index
          %102 = arith.addi %63, %c256 : index
          %103 = arith.addi %63, %c384 : index
          %104 = arith.addi %99, %63 : index
          %105 = scf.if %100 -> (vector<8xi16>) {
            %395 = vector.load %47[%104] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %395 : vector<8xi16>
          } else {
            scf.yield %cst_8 : vector<8xi16>
          }
          %106 = vector.bitcast %105 : vector<8xi16> to vector<4xi32>
          %107 = arith.shli %106, %cst_7 : vector<4xi32>
          %108 = arith.andi %106, %cst_6 : vector<4xi32>
          %109 = arith.bitcast %107 : vector<4xi32> to vector<4xf32>
          %110 = arith.bitcast %108 : vector<4xi32> to vector<4xf32>
          %111 = vector.shuffle %109, %110 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
          %112 = arith.addi %99, %101 : index
          %113 = scf.if %100 -> (vector<8xi16>) {
            %395 = vector.load %47[%112] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %395 : vector<8xi16>
          } else {
            scf.yield %cst_8 : vector<8xi16>
          }
          %114 = vector.bitcast %113 : vector<8xi16> to vector<4xi32>
          %115 = arith.shli %114, %cst_7 : vector<4xi32>
          %116 = arith.andi %114, %cst_6 : vector<4xi32>
          %117 = arith.bitcast %115 : vector<4xi32> to vector<4xf32>
          %118 = arith.bitcast %116 : vector<4xi32> to vector<4xf32>
          %119 = vector.shuffle %117, %118 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
          %120 = arith.addi %99, %102 : index
          %121 = scf.if %100 -> (vector<8xi16>) {
            %395 = vector.load %47[%120] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %395 : vector<8xi16>
          } else {
            scf.yield %cst_8 : vector<8xi16>
          }
          %122 = vector.bitcast %121 : vector<8xi16> to vector<4xi32>
          %123 = arith.shli %122, %cst_7 : vector<4xi32>
          %124 = arith.andi %122, %cst_6 : vector<4xi32>
          %125 = arith.bitcast %123 : vector<4xi32> to vector<4xf32>
          %126 = arith.bitcast %124 : vector<4xi32> to vector<4xf32>
          %127 = vector.shuffle %125, %126 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
          %128 = arith.addi %99, %103 : index
          %129 = scf.if %100 -> (vector<8xi16>) {
            %395 = vector.load %47[%128] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %395 : vector<8xi16>
          } else {
            scf.yield %cst_8 : vector<8xi16>
          }
          %130 = vector.bitcast %129 : vector<8xi16> to vector<4xi32>
          %131 = arith.shli %130, %cst_7 : vector<4xi32>
          %132 = arith.andi %130, %cst_6 : vector<4xi32>
          %133 = arith.bitcast %131 : vector<4xi32> to vector<4xf32>
          %134 = arith.bitcast %132 : vector<4xi32> to vector<4xf32>
          %135 = vector.shuffle %133, %134 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
          %136 = scf.if %100 -> (vector<8xi16>) {
            %395 = vector.load %41[%63] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %395 : vector<8xi16>
          } else {
            scf.yield %cst_8 : vector<8xi16>
          }
          %137 = vector.bitcast %136 : vector<8xi16> to vector<4xi32>
          %138 = arith.shli %137, %cst_7 : vector<4xi32>
          %139 = arith.andi %137, %cst_6 : vector<4xi32>
          %140 = arith.bitcast %138 : vector<4xi32> to vector<4xf32>
          %141 = arith.bitcast %139 : vector<4xi32> to vector<4xf32>
          %142 = vector.shuffle %140, %141 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
          %143 = scf.if %100 -> (vector<8xi16>) {
            %395 = vector.load %41[%101] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %395 : vector<8xi16>
          } else {
            scf.yield %cst_8 : vector<8xi16>
          }
          %144 = vector.bitcast %143 : vector<8xi16> to vector<4xi32>
          %145 = arith.shli %144, %cst_7 : vector<4xi32>
          %146 = arith.andi %144, %cst_6 : vector<4xi32>
          %147 = arith.bitcast %145 : vector<4xi32> to vector<4xf32>
          %148 = arith.bitcast %146 : vector<4xi32> to vector<4xf32>
          %149 = vector.shuffle %147, %148 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
          %150 = scf.if %100 -> (vector<8xi16>) {
            %395 = vector.load %41[%102] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %395 : vector<8xi16>
          } else {
            scf.yield %cst_8 : vector<8xi16>
          }
          %151 = vector.bitcast %150 : vector<8xi16> to vector<4xi32>
          %152 = arith.shli %151, %cst_7 : vector<4xi32>
          %153 = arith.andi %151, %cst_6 : vector<4xi32>
          %154 = arith.bitcast %152 : vector<4xi32> to vector<4xf32>
          %155 = arith.bitcast %153 : vector<4xi32> to vector<4xf32>
          %156 = vector.shuffle %154, %155 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
          %157 = scf.if %100 -> (vector<8xi16>) {
            %395 = vector.load %41[%103] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %395 : vector<8xi16>
          } else {
            scf.yield %cst_8 : vector<8xi16>
          }
          %158 = vector.bitcast %157 : vector<8xi16> to vector<4xi32>
          %159 = arith.shli %158, %cst_7 : vector<4xi32>
          %160 = arith.andi %158, %cst_6 : vector<4xi32>
          %161 = arith.bitcast %159 : vector<4xi32> to vector<4xf32>
          %162 = arith.bitcast %160 : vector<4xi32> to vector<4xf32>
          %163 = vector.shuffle %161, %162 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
          %164 = math.fma %111, %111, %cst_5 : vector<8xf32>
          %165 = math.fma %119, %119, %164 : vector<8xf32>
          %166 = math.fma %127, %127, %165 : vector<8xf32>
          %167 = math.fma %135, %135, %166 : vector<8xf32>
          %168 = vector.extract %167[0] : f32 from vector<8xf32>
          %169 = vector.extract %167[1] : f32 from vector<8xf32>
          %170 = vector.extract %167[2] : f32 from vector<8xf32>
          %171 = vector.extract %167[3] : f32 from vector<8xf32>
          %172 = vector.extract %167[4] : f32 from vector<8xf32>
          %173 = vector.extract %167[5] : f32 from vector<8xf32>
          %174 = vector.extract %167[6] : f32 from vector<8xf32>
          %175 = vector.extract %167[7] : f32 from vector<8xf32>
          %176 = arith.addf %168, %169 : f32
          %177 = arith.addf %170, %171 : f32
          %178 = arith.addf %172, %173 : f32
          %179 = arith.addf %174, %175 : f32
          %180 = arith.addf %176, %177 : f32
          %181 = arith.addf %178, %179 : f32
          %182 = arith.addf %180, %181 : f32
          %shuffleResult, %valid = gpu.shuffle xor %182, %c1_i32, %c32_i32 : f32
          %183 = arith.addf %182, %shuffleResult : f32
          %shuffleResult_9, %valid_10 = gpu.shuffle xor %183, %c2_i32, %c32_i32 : f32
          %184 = arith.addf %183, %shuffleResult_9 : f32
          %shuffleResult_11, %valid_12 = gpu.shuffle xor %184, %c4_i32, %c32_i32 : f32
          %185 = arith.addf %184, %shuffleResult_11 : f32
          %shuffleResult_13, %valid_14 = gpu.shuffle xor %185, %c8_i32, %c32_i32 : f32
          %186 = arith.addf %185, %shuffleResult_13 : f32
          %187 = arith.divf %186, %cst_4 : f32
          %188 = arith.addf %187, %31 : f32
          %189 = llvm.call_intrinsic "llvm.sqrt"(%188) : (f32) -> f32
          %190 = arith.divf %cst_3, %189 : f32
          %191 = vector.broadcast %190 : f32 to vector<8xf32>
          %192 = arith.mulf %111, %191 : vector<8xf32>
          %193 = vector.extract %192[0] : f32 from vector<8xf32>
          %194 = vector.extract %192[1] : f32 from vector<8xf32>
          %195 = vector.extract %192[2] : f32 from vector<8xf32>
          %196 = vector.extract %192[3] : f32 from vector<8xf32>
          %197 = vector.extract %192[4] : f32 from vector<8xf32>
          %198 = vector.extract %192[5] : f32 from vector<8xf32>
          %199 = vector.extract %192[6] : f32 from vector<8xf32>
          %200 = vector.extract %192[7] : f32 from vector<8xf32>
          %201 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %194, %193 : (f32, f32) -> i32
          %202 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %196, %195 : (f32, f32) -> i32
          %203 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %198, %197 : (f32, f32) -> i32
          %204 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %200, %199 : (f32, f32) -> i32
          %205 = vector.from_elements %201, %202, %203, %204 : vector<4xi32>
          %206 = arith.addi %205, %cst_2 : vector<4xi32>
          %207 = arith.xori %206, %205 : vector<4xi32>
          %208 = arith.andi %207, %cst_1 : vector<4xi32>
          %209 = arith.shrui %208, %cst_0 : vector<4xi32>
          %210 = arith.muli %209, %cst : vector<4xi32>
          %211 = arith.subi %205, %210 : vector<4xi32>
          %212 = vector.bitcast %211 : vector<4xi32> to vector<8xi16>
          %213 = arith.extui %212 : vector<8xi16> to vector<8xi32>
          %214 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
          %215 = arith.shli %213, %214 : vector<8xi32>
          %216 = arith.bitcast %215 : vector<8xi32> to vector<8xf32>
          %217 = arith.mulf %216, %142 : vector<8xf32>
          %218 = vector.extract %217[0] : f32 from vector<8xf32>
          %219 = vector.extract %217[1] : f32 from vector<8xf32>
          %220 = vector.extract %217[2] : f32 from vector<8xf32>
          %221 = vector.extract %217[3] : f32 from vector<8xf32>
          %222 = vector.extract %217[4] : f32 from vector<8xf32>
          %223 = vector.extract %217[5] : f32 from vector<8xf32>
          %224 = vector.extract %217[6] : f32 from vector<8xf32>
          %225 = vector.extract %217[7] : f32 from vector<8xf32>
          %226 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %219, %218 : (f32, f32) -> i32
          %227 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %221, %220 : (f32, f32) -> i32
          %228 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %223, %222 : (f32, f32) -> i32
          %229 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %225, %224 : (f32, f32) -> i32
          %230 = vector.from_elements %226, %227, %228, %229 : vector<4xi32>
          %231 = arith.addi %230, %cst_2 : vector<4xi32>
          %232 = arith.xori %231, %230 : vector<4xi32>
          %233 = arith.andi %232, %cst_1 : vector<4xi32>
          %234 = arith.shrui %233, %cst_0 : vector<4xi32>
          %235 = arith.muli %234, %cst : vector<4xi32>
          %236 = arith.subi %230, %235 : vector<4xi32>
          %237 = vector.bitcast %236 : vector<4xi32> to vector<8xi16>
          %238 = arith.extui %237 : vector<8xi16> to vector<8xi32>
          %239 = arith.addi %99, %63 : index
          %240 = arith.trunci %238 : vector<8xi32> to vector<8xi16>
          %241 = arith.andi %100, %100 : i1
          scf.if %241 {
            vector.store %240, %47[%239] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
          }
          %242 = vector.broadcast %190 : f32 to vector<8xf32>
          %243 = arith.mulf %119, %242 : vector<8xf32>
          %244 = vector.extract %243[0] : f32 from vector<8xf32>
          %245 = vector.extract %243[1] : f32 from vector<8xf32>
          %246 = vector.extract %243[2] : f32 from vector<8xf32>
          %247 = vector.extract %243[3] : f32 from vector<8xf32>
          %248 = vector.extract %243[4] : f32 from vector<8xf32>
          %249 = vector.extract %243[5] : f32 from vector<8xf32>
          %250 = vector.extract %243[6] : f32 from vector<8xf32>
          %251 = vector.extract %243[7] : f32 from vector<8xf32>
          %252 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %245, %244 : (f32, f32) -> i32
          %253 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %247, %246 : (f32, f32) -> i32
          %254 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %249, %248 : (f32, f32) -> i32
          %255 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %251, %250 : (f32, f32) -> i32
          %256 = vector.from_elements %252, %253, %254, %255 : vector<4xi32>
          %257 = arith.addi %256, %cst_2 : vector<4xi32>
          %258 = arith.xori %257, %256 : vector<4xi32>
          %259 = arith.andi %258, %cst_1 : vector<4xi32>
          %260 = arith.shrui %259, %cst_0 : vector<4xi32>
          %261 = arith.muli %260, %cst : vector<4xi32>
          %262 = arith.subi %256, %261 : vector<4xi32>
          %263 = vector.bitcast %262 : vector<4xi32> to vector<8xi16>
          %264 = arith.extui %263 : vector<8xi16> to vector<8xi32>
          %265 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
          %266 = arith.shli %264, %265 : vector<8xi32>
          %267 = arith.bitcast %266 : vector<8xi32> to vector<8xf32>
          %268 = arith.mulf %267, %149 : vector<8xf32>
          %269 = vector.extract %268[0] : f32 from vector<8xf32>
          %270 = vector.extract %268[1] : f32 from vector<8xf32>
          %271 = vector.extract %268[2] : f32 from vector<8xf32>
          %272 = vector.extract %268[3] : f32 from vector<8xf32>
          %273 = vector.extract %268[4] : f32 from vector<8xf32>
          %274 = vector.extract %268[5] : f32 from vector<8xf32>
          %275 = vector.extract %268[6] : f32 from vector<8xf32>
          %276 = vector.extract %268[7] : f32 from vector<8xf32>
          %277 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %270, %269 : (f32, f32) -> i32
          %278 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %272, %271 : (f32, f32) -> i32
          %279 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %274, %273 : (f32, f32) -> i32
          %280 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %276, %275 : (f32, f32) -> i32
          %281 = vector.from_elements %277, %278, %279, %280 : vector<4xi32>
          %282 = arith.addi %281, %cst_2 : vector<4xi32>
          %283 = arith.xori %282, %281 : vector<4xi32>
          %284 = arith.andi %283, %cst_1 : vector<4xi32>
          %285 = arith.shrui %284, %cst_0 : vector<4xi32>
          %286 = arith.muli %285, %cst : vector<4xi32>
          %287 = arith.subi %281, %286 : vector<4xi32>
          %288 = vector.bitcast %287 : vector<4xi32> to vector<8xi16>
          %289 = arith.extui %288 : vector<8xi16> to vector<8xi32>
          %290 = arith.addi %99, %101 : index
          %291 = arith.trunci %289 : vector<8xi32> to vector<8xi16>
          %292 = arith.andi %100, %100 : i1
          scf.if %292 {
            vector.store %291, %47[%290] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
          }
          %293 = vector.broadcast %190 : f32 to vector<8xf32>
          %294 = arith.mulf %127, %293 : vector<8xf32>
          %295 = vector.extract %294[0] : f32 from vector<8xf32>
          %296 = vector.extract %294[1] : f32 from vector<8xf32>
          %297 = vector.extract %294[2] : f32 from vector<8xf32>
          %298 = vector.extract %294[3] : f32 from vector<8xf32>
          %299 = vector.extract %294[4] : f32 from vector<8xf32>
          %300 = vector.extract %294[5] : f32 from vector<8xf32>
          %301 = vector.extract %294[6] : f32 from vector<8xf32>
          %302 = vector.extract %294[7] : f32 from vector<8xf32>
          %303 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %296, %295 : (f32, f32) -> i32
          %304 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %298, %297 : (f32, f32) -> i32
          %305 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %300, %299 : (f32, f32) -> i32
          %306 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %302, %301 : (f32, f32) -> i32
          %307 = vector.from_elements %303, %304, %305, %306 : vector<4xi32>
          %308 = arith.addi %307, %cst_2 : vector<4xi32>
          %309 = arith.xori %308, %307 : vector<4xi32>
          %310 = arith.andi %309, %cst_1 : vector<4xi32>
          %311 = arith.shrui %310, %cst_0 : vector<4xi32>
          %312 = arith.muli %311, %cst : vector<4xi32>
          %313 = arith.subi %307, %312 : vector<4xi32>
          %314 = vector.bitcast %313 : vector<4xi32> to vector<8xi16>
          %315 = arith.extui %314 : vector<8xi16> to vector<8xi32>
          %316 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
          %317 = arith.shli %315, %316 : vector<8xi32>
          %318 = arith.bitcast %317 : vector<8xi32> to vector<8xf32>
          %319 = arith.mulf %318, %156 : vector<8xf32>
          %320 = vector.extract %319[0] : f32 from vector<8xf32>
          %321 = vector.extract %319[1] : f32 from vector<8xf32>
          %322 = vector.extract %319[2] : f32 from vector<8xf32>
          %323 = vector.extract %319[3] : f32 from vector<8xf32>
          %324 = vector.extract %319[4] : f32 from vector<8xf32>
          %325 = vector.extract %319[5] : f32 from vector<8xf32>
          %326 = vector.extract %319[6] : f32 from vector<8xf32>
          %327 = vector.extract %319[7] : f32 from vector<8xf32>
          %328 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %321, %320 : (f32, f32) -> i32
          %329 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %323, %322 : (f32, f32) -> i32
          %330 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %325, %324 : (f32, f32) -> i32
          %331 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %327, %326 : (f32, f32) -> i32
          %332 = vector.from_elements %328, %329, %330, %331 : vector<4xi32>
          %333 = arith.addi %332, %cst_2 : vector<4xi32>
          %334 = arith.xori %333, %332 : vector<4xi32>
          %335 = arith.andi %334, %cst_1 : vector<4xi32>
          %336 = arith.shrui %335, %cst_0 : vector<4xi32>
          %337 = arith.muli %336, %cst : vector<4xi32>
          %338 = arith.subi %332, %337 : vector<4xi32>
          %339 = vector.bitcast %338 : vector<4xi32> to vector<8xi16>
          %340 = arith.extui %339 : vector<8xi16> to vector<8xi32>
          %341 = arith.addi %99, %102 : index
          %342 = arith.trunci %340 : vector<8xi32> to vector<8xi16>
          %343 = arith.andi %100, %100 : i1
          scf.if %343 {
            vector.store %342, %47[%341] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
          }
          %344 = vector.broadcast %190 : f32 to vector<8xf32>
          %345 = arith.mulf %135, %344 : vector<8xf32>
          %346 = vector.extract %345[0] : f32 from vector<8xf32>
          %347 = vector.extract %345[1] : f32 from vector<8xf32>
          %348 = vector.extract %345[2] : f32 from vector<8xf32>
          %349 = vector.extract %345[3] : f32 from vector<8xf32>
          %350 = vector.extract %345[4] : f32 from vector<8xf32>
          %351 = vector.extract %345[5] : f32 from vector<8xf32>
          %352 = vector.extract %345[6] : f32 from vector<8xf32>
          %353 = vector.extract %345[7] : f32 from vector<8xf32>
          %354 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %347, %346 : (f32, f32) -> i32
          %355 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %349, %348 : (f32, f32) -> i32
          %356 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %351, %350 : (f32, f32) -> i32
          %357 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %353, %352 : (f32, f32) -> i32
          %358 = vector.from_elements %354, %355, %356, %357 : vector<4xi32>
          %359 = arith.addi %358, %cst_2 : vector<4xi32>
          %360 = arith.xori %359, %358 : vector<4xi32>
          %361 = arith.andi %360, %cst_1 : vector<4xi32>
          %362 = arith.shrui %361, %cst_0 : vector<4xi32>
          %363 = arith.muli %362, %cst : vector<4xi32>
          %364 = arith.subi %358, %363 : vector<4xi32>
          %365 = vector.bitcast %364 : vector<4xi32> to vector<8xi16>
          %366 = arith.extui %365 : vector<8xi16> to vector<8xi32>
          %367 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
          %368 = arith.shli %366, %367 : vector<8xi32>
          %369 = arith.bitcast %368 : vector<8xi32> to vector<8xf32>
          %370 = arith.mulf %369, %163 : vector<8xf32>
          %371 = vector.extract %370[0] : f32 from vector<8xf32>
          %372 = vector.extract %370[1] : f32 from vector<8xf32>
          %373 = vector.extract %370[2] : f32 from vector<8xf32>
          %374 = vector.extract %370[3] : f32 from vector<8xf32>
          %375 = vector.extract %370[4] : f32 from vector<8xf32>
          %376 = vector.extract %370[5] : f32 from vector<8xf32>
          %377 = vector.extract %370[6] : f32 from vector<8xf32>
          %378 = vector.extract %370[7] : f32 from vector<8xf32>
          %379 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %372, %371 : (f32, f32) -> i32
          %380 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %374, %373 : (f32, f32) -> i32
          %381 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %376, %375 : (f32, f32) -> i32
          %382 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %378, %377 : (f32, f32) -> i32
          %383 = vector.from_elements %379, %380, %381, %382 : vector<4xi32>
          %384 = arith.addi %383, %cst_2 : vector<4xi32>
          %385 = arith.xori %384, %383 : vector<4xi32>
          %386 = arith.andi %385, %cst_1 : vector<4xi32>
          %387 = arith.shrui %386, %cst_0 : vector<4xi32>
          %388 = arith.muli %387, %cst : vector<4xi32>
          %389 = arith.subi %383, %388 : vector<4xi32>
          %390 = vector.bitcast %389 : vector<4xi32> to vector<8xi16>
          %391 = arith.extui %390 : vector<8xi16> to vector<8xi32>
          %392 = arith.addi %99, %103 : index
          %393 = arith.trunci %391 : vector<8xi32> to vector<8xi16>
          %394 = arith.andi %100, %100 : i1
          scf.if %394 {
            vector.store %393, %47[%392] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
          }
        } else {
          %51 = arith.ceildivui %1, %c16 : index
          %52 = arith.subi %49, %51 : index
          %53 = arith.cmpi ult, %49, %51 : index
          scf.if %53 {
            %54 = arith.index_cast %21 : index to i32
            %55 = arith.index_cast %23 : index to i32
            %56 = arith.index_cast %25 : index to i32
            %57 = arith.index_cast %27 : index to i32
            %58 = arith.index_cast %29 : index to i32
            %thread_id_x = gpu.thread_id x upper_bound 128
            %59 = arith.muli %49, %c16 : index
            %60 = arith.divui %thread_id_x, %c8 : index
            %61 = arith.addi %59, %60 : index
            %62 = arith.andi %thread_id_x, %c7 : index
            %63 = arith.cmpi ult, %61, %1 : index
            %64 = arith.subi %1, %c1 : index
            %65 = arith.minui %61, %64 : index
            %66 = arith.muli %62, %c8 : index
            %67 = arith.index_cast %65 : index to i32
            %68 = arith.subi %54, %c1_i32 : i32
            %69 = math.ctlz %68 : i32
            %70 = arith.subi %c32_i32, %69 : i32
            %71 = arith.index_cast %70 : i32 to index
            %72:2 = scf.for %arg0 = %c0 to %71 step %c1 iter_args(%arg1 = %c0_i32, %arg2 = %54) -> (i32, i32) {
              %107 = arith.shrui %arg2, %c1_i32 : i32
              %108 = arith.addi %arg1, %107 : i32
              %109 = arith.index_castui %108 : i32 to index
              %110 = memref.load %37[%109] : memref<?xi32, #gpu.address_space<global>>
              %111 = arith.cmpi ule, %110, %67 : i32
              %112 = arith.select %111, %108, %arg1 : i32
              %113 = arith.subi %arg2, %107 : i32
              scf.yield %112, %113 : i32, i32
            }
            %73 = arith.index_castui %72#0 : i32 to index
            %74 = memref.load %38[%73] : memref<?xi32, #gpu.address_space<global>>
            %75 = arith.index_castui %72#0 : i32 to index
            %76 = memref.load %37[%75] : memref<?xi32, #gpu.address_space<global>>
            %77 = arith.subi %67, %76 : i32
            %78 = arith.addi %74, %77 : i32
            %79 = arith.divui %78, %56 : i32
            %80 = arith.cmpi ult, %67, %76 : i32
            %81 = arith.xori %80, %true : i1
            %82 = arith.addi %72#0, %c1_i32 : i32
            %83 = arith.index_castui %82 : i32 to index
            %84 = memref.load %37[%83] : memref<?xi32, #gpu.address_space<global>>
            %85 = arith.cmpi ult, %67, %84 : i32
            %86 = arith.andi %81, %85 : i1
            %87 = arith.cmpi ult, %78, %77 : i32
            %88 = arith.xori %87, %true : i1
            %89 = arith.cmpi ult, %78, %58 : i32
            %90 = arith.andi %88, %89 : i1
            %91 = arith.andi %86, %90 : i1
            %92 = arith.cmpi ult, %79, %55 : i32
            %93 = arith.andi %91, %92 : i1
            %94 = scf.if %93 -> (i32) {
              %107 = arith.index_castui %72#0 : i32 to index
              %108 = arith.index_castui %79 : i32 to index
              %109 = arith.muli %107, %9 : index
              %110 = arith.addi %109, %108 : index
              %111 = memref.load %39[%110] : memref<?xi32, #gpu.address_space<global>>
              scf.yield %111 : i32
            } else {
              scf.yield %c0_i32 : i32
            }
            %95 = arith.remui %78, %56 : i32
            %96 = arith.cmpi ult, %94, %57 : i32
            %97 = arith.andi %93, %96 : i1
            %98 = arith.index_castui %94 : i32 to index
            %99 = arith.index_castui %95 : i32 to index
            %100 = arith.muli %98, %17 : index
            %101 = arith.addi %c512, %100 : index
            %102 = arith.muli %99, %19 : index
            %103 = arith.addi %101, %102 : index
            %104 = arith.index_castui %78 : i32 to index
            %105 = arith.muli %104, %11 : index
            %106 = arith.andi %63, %97 : i1
            scf.if %106 {
              %107 = arith.addi %103, %66 : index
              %108 = vector.load %47[%107] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
              %109 = vector.bitcast %108 : vector<8xi16> to vector<4xi32>
              %110 = arith.shli %109, %cst_7 : vector<4xi32>
              %111 = arith.andi %109, %cst_6 : vector<4xi32>
              %112 = arith.bitcast %110 : vector<4xi32> to vector<4xf32>
              %113 = arith.bitcast %111 : vector<4xi32> to vector<4xf32>
              %114 = vector.shuffle %112, %113 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %115 = arith.addi %105, %66 : index
              %116 = vector.load %40[%115] alignment = 16 : memref<?xf32, #gpu.address_space<global>>, vector<8xf32>
              %117 = vector.shuffle %114, %114 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
              %118 = vector.shuffle %116, %116 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
              %119 = vector.shuffle %114, %114 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
              %120 = vector.shuffle %116, %116 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
              %121 = arith.mulf %119, %120 : vector<4xf32>
              %122 = arith.negf %121 : vector<4xf32>
              %123 = math.fma %117, %118, %122 : vector<4xf32>
              %124 = arith.mulf %119, %118 : vector<4xf32>
              %125 = math.fma %117, %120, %124 : vector<4xf32>
              %126 = vector.shuffle %123, %125 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %127 = vector.extract %126[0] : f32 from vector<8xf32>
              %128 = vector.extract %126[1] : f32 from vector<8xf32>
              %129 = vector.extract %126[2] : f32 from vector<8xf32>
              %130 = vector.extract %126[3] : f32 from vector<8xf32>
              %131 = vector.extract %126[4] : f32 from vector<8xf32>
              %132 = vector.extract %126[5] : f32 from vector<8xf32>
              %133 = vector.extract %126[6] : f32 from vector<8xf32>
              %134 = vector.extract %126[7] : f32 from vector<8xf32>
              %135 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %128, %127 : (f32, f32) -> i32
              %136 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %130, %129 : (f32, f32) -> i32
              %137 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %132, %131 : (f32, f32) -> i32
              %138 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %134, %133 : (f32, f32) -> i32
              %139 = vector.from_elements %135, %136, %137, %138 : vector<4xi32>
              %140 = arith.addi %139, %cst_2 : vector<4xi32>
              %141 = arith.xori %140, %139 : vector<4xi32>
              %142 = arith.andi %141, %cst_1 : vector<4xi32>
              %143 = arith.shrui %142, %cst_0 : vector<4xi32>
              %144 = arith.muli %143, %cst : vector<4xi32>
              %145 = arith.subi %139, %144 : vector<4xi32>
              %146 = vector.bitcast %145 : vector<4xi32> to vector<8xi16>
              %147 = arith.extui %146 : vector<8xi16> to vector<8xi32>
              %148 = arith.addi %103, %66 : index
              %149 = arith.trunci %147 : vector<8xi32> to vector<8xi16>
              vector.store %149, %47[%148] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            }
          } else {
            %54 = arith.index_cast %21 : index to i32
            %55 = arith.index_cast %23 : index to i32
            %56 = arith.index_cast %25 : index to i32
            %57 = arith.index_cast %27 : index to i32
            %58 = arith.index_cast %29 : index to i32
            %thread_id_x = gpu.thread_id x upper_bound 128
            %59 = arith.addi %3, %c3 : index
            %60 = arith.divui %59, %c4 : index
            %61 = arith.muli %1, %60 : index
            %62 = arith.muli %52, %c16 : index
            %63 = arith.divui %thread_id_x, %c8 : index
            %64 = arith.addi %62, %63 : index
            %65 = arith.andi %thread_id_x, %c7 : index
            %66 = arith.cmpi ult, %64, %61 : index
            %67 = arith.subi %61, %c1 : index
            %68 = arith.minui %64, %67 : index
            %69 = arith.addi %3, %c3 : index
            %70 = arith.divui %69, %c4 : index
            %71 = arith.remui %68, %70 : index
            %72 = arith.muli %71, %c4 : index
            %73 = arith.divui %68, %70 : index
            %74 = arith.muli %73, %5 : index
            %75 = arith.muli %73, %13 : index
            %76 = arith.muli %65, %c8 : index
            %77 = arith.index_cast %73 : index to i32
            %78 = arith.subi %54, %c1_i32 : i32
            %79 = math.ctlz %78 : i32
            %80 = arith.subi %c32_i32, %79 : i32
            %81 = arith.index_cast %80 : i32 to index
            %82:2 = scf.for %arg0 = %c0 to %81 step %c1 iter_args(%arg1 = %c0_i32, %arg2 = %54) -> (i32, i32) {
              %104 = arith.shrui %arg2, %c1_i32 : i32
              %105 = arith.addi %arg1, %104 : i32
              %106 = arith.index_castui %105 : i32 to index
              %107 = memref.load %37[%106] : memref<?xi32, #gpu.address_space<global>>
              %108 = arith.cmpi ule, %107, %77 : i32
              %109 = arith.select %108, %105, %arg1 : i32
              %110 = arith.subi %arg2, %104 : i32
              scf.yield %109, %110 : i32, i32
            }
            %83 = arith.index_castui %82#0 : i32 to index
            %84 = memref.load %38[%83] : memref<?xi32, #gpu.address_space<global>>
            %85 = arith.index_castui %82#0 : i32 to index
            %86 = memref.load %37[%85] : memref<?xi32, #gpu.address_space<global>>
            %87 = arith.subi %77, %86 : i32
            %88 = arith.addi %84, %87 : i32
            %89 = arith.cmpi ult, %77, %86 : i32
            %90 = arith.xori %89, %true : i1
            %91 = arith.addi %82#0, %c1_i32 : i32
            %92 = arith.index_castui %91 : i32 to index
            %93 = memref.load %37[%92] : memref<?xi32, #gpu.address_space<global>>
            %94 = arith.cmpi ult, %77, %93 : i32
            %95 = arith.andi %90, %94 : i1
            %96 = arith.cmpi ult, %88, %87 : i32
            %97 = arith.xori %96, %true : i1
            %98 = arith.cmpi ult, %88, %58 : i32
            %99 = arith.andi %97, %98 : i1
            %100 = arith.andi %95, %99 : i1
            %101 = arith.index_castui %88 : i32 to index
            %102 = arith.muli %101, %11 : index
            %103 = arith.andi %66, %100 : i1
            scf.if %103 {
              %104 = arith.addi %102, %76 : index
              %105 = vector.load %40[%104] alignment = 16 : memref<?xf32, #gpu.address_space<global>>, vector<8xf32>
              %106 = vector.shuffle %105, %105 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
              %107 = vector.shuffle %105, %105 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
              %108 = arith.addi %72, %c0 : index
              %109 = arith.cmpi ult, %108, %3 : index
              %110 = arith.muli %108, %7 : index
              %111 = arith.addi %74, %110 : index
              %112 = arith.muli %108, %15 : index
              %113 = arith.addi %75, %112 : index
              %114 = arith.addi %111, %76 : index
              %115 = scf.if %109 -> (vector<8xi16>) {
                %292 = vector.load %36[%114] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
                scf.yield %292 : vector<8xi16>
              } else {
                scf.yield %cst_8 : vector<8xi16>
              }
              %116 = vector.bitcast %115 : vector<8xi16> to vector<4xi32>
              %117 = arith.shli %116, %cst_7 : vector<4xi32>
              %118 = arith.andi %116, %cst_6 : vector<4xi32>
              %119 = arith.bitcast %117 : vector<4xi32> to vector<4xf32>
              %120 = arith.bitcast %118 : vector<4xi32> to vector<4xf32>
              %121 = vector.shuffle %119, %120 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %122 = arith.addi %72, %c1 : index
              %123 = arith.cmpi ult, %122, %3 : index
              %124 = arith.muli %122, %7 : index
              %125 = arith.addi %74, %124 : index
              %126 = arith.muli %122, %15 : index
              %127 = arith.addi %75, %126 : index
              %128 = arith.addi %125, %76 : index
              %129 = scf.if %123 -> (vector<8xi16>) {
                %292 = vector.load %36[%128] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
                scf.yield %292 : vector<8xi16>
              } else {
                scf.yield %cst_8 : vector<8xi16>
              }
              %130 = vector.bitcast %129 : vector<8xi16> to vector<4xi32>
              %131 = arith.shli %130, %cst_7 : vector<4xi32>
              %132 = arith.andi %130, %cst_6 : vector<4xi32>
              %133 = arith.bitcast %131 : vector<4xi32> to vector<4xf32>
              %134 = arith.bitcast %132 : vector<4xi32> to vector<4xf32>
              %135 = vector.shuffle %133, %134 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %136 = arith.addi %72, %c2 : index
              %137 = arith.cmpi ult, %136, %3 : index
              %138 = arith.muli %136, %7 : index
              %139 = arith.addi %74, %138 : index
              %140 = arith.muli %136, %15 : index
              %141 = arith.addi %75, %140 : index
              %142 = arith.addi %139, %76 : index
              %143 = scf.if %137 -> (vector<8xi16>) {
                %292 = vector.load %36[%142] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
                scf.yield %292 : vector<8xi16>
              } else {
                scf.yield %cst_8 : vector<8xi16>
              }
              %144 = vector.bitcast %143 : vector<8xi16> to vector<4xi32>
              %145 = arith.shli %144, %cst_7 : vector<4xi32>
              %146 = arith.andi %144, %cst_6 : vector<4xi32>
              %147 = arith.bitcast %145 : vector<4xi32> to vector<4xf32>
              %148 = arith.bitcast %146 : vector<4xi32> to vector<4xf32>
              %149 = vector.shuffle %147, %148 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %150 = arith.addi %72, %c3 : index
              %151 = arith.cmpi ult, %150, %3 : index
              %152 = arith.muli %150, %7 : index
              %153 = arith.addi %74, %152 : index
              %154 = arith.muli %150, %15 : index
              %155 = arith.addi %75, %154 : index
              %156 = arith.addi %153, %76 : index
              %157 = scf.if %151 -> (vector<8xi16>) {
                %292 = vector.load %36[%156] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
                scf.yield %292 : vector<8xi16>
              } else {
                scf.yield %cst_8 : vector<8xi16>
              }
              %158 = vector.bitcast %157 : vector<8xi16> to vector<4xi32>
              %159 = arith.shli %158, %cst_7 : vector<4xi32>
              %160 = arith.andi %158, %cst_6 : vector<4xi32>
              %161 = arith.bitcast %159 : vector<4xi32> to vector<4xf32>
              %162 = arith.bitcast %160 : vector<4xi32> to vector<4xf32>
              %163 = vector.shuffle %161, %162 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %164 = vector.shuffle %121, %121 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
              %165 = vector.shuffle %121, %121 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
              %166 = arith.mulf %165, %106 : vector<4xf32>
              %167 = arith.negf %166 : vector<4xf32>
              %168 = math.fma %164, %107, %167 : vector<4xf32>
              %169 = arith.mulf %165, %107 : vector<4xf32>
              %170 = math.fma %164, %106, %169 : vector<4xf32>
              %171 = vector.shuffle %168, %170 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %172 = vector.extract %171[0] : f32 from vector<8xf32>
              %173 = vector.extract %171[1] : f32 from vector<8xf32>
              %174 = vector.extract %171[2] : f32 from vector<8xf32>
              %175 = vector.extract %171[3] : f32 from vector<8xf32>
              %176 = vector.extract %171[4] : f32 from vector<8xf32>
              %177 = vector.extract %171[5] : f32 from vector<8xf32>
              %178 = vector.extract %171[6] : f32 from vector<8xf32>
              %179 = vector.extract %171[7] : f32 from vector<8xf32>
              %180 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %173, %172 : (f32, f32) -> i32
              %181 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %175, %174 : (f32, f32) -> i32
              %182 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %177, %176 : (f32, f32) -> i32
              %183 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %179, %178 : (f32, f32) -> i32
              %184 = vector.from_elements %180, %181, %182, %183 : vector<4xi32>
              %185 = arith.addi %184, %cst_2 : vector<4xi32>
              %186 = arith.xori %185, %184 : vector<4xi32>
              %187 = arith.andi %186, %cst_1 : vector<4xi32>
              %188 = arith.shrui %187, %cst_0 : vector<4xi32>
              %189 = arith.muli %188, %cst : vector<4xi32>
              %190 = arith.subi %184, %189 : vector<4xi32>
              %191 = vector.bitcast %190 : vector<4xi32> to vector<8xi16>
              %192 = arith.extui %191 : vector<8xi16> to vector<8xi32>
              %193 = arith.addi %113, %76 : index
              %194 = arith.trunci %192 : vector<8xi32> to vector<8xi16>
              %195 = arith.andi %109, %109 : i1
              scf.if %195 {
                vector.store %194, %46[%193] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
              }
              %196 = vector.shuffle %135, %135 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
              %197 = vector.shuffle %135, %135 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
              %198 = arith.mulf %197, %106 : vector<4xf32>
              %199 = arith.negf %198 : vector<4xf32>
              %200 = math.fma %196, %107, %199 : vector<4xf32>
              %201 = arith.mulf %197, %107 : vector<4xf32>
              %202 = math.fma %196, %106, %201 : vector<4xf32>
              %203 = vector.shuffle %200, %202 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %204 = vector.extract %203[0] : f32 from vector<8xf32>
              %205 = vector.extract %203[1] : f32 from vector<8xf32>
              %206 = vector.extract %203[2] : f32 from vector<8xf32>
              %207 = vector.extract %203[3] : f32 from vector<8xf32>
              %208 = vector.extract %203[4] : f32 from vector<8xf32>
              %209 = vector.extract %203[5] : f32 from vector<8xf32>
              %210 = vector.extract %203[6] : f32 from vector<8xf32>
              %211 = vector.extract %203[7] : f32 from vector<8xf32>
              %212 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %205, %204 : (f32, f32) -> i32
              %213 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %207, %206 : (f32, f32) -> i32
              %214 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %209, %208 : (f32, f32) -> i32
              %215 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %211, %210 : (f32, f32) -> i32
              %216 = vector.from_elements %212, %213, %214, %215 : vector<4xi32>
              %217 = arith.addi %216, %cst_2 : vector<4xi32>
              %218 = arith.xori %217, %216 : vector<4xi32>
              %219 = arith.andi %218, %cst_1 : vector<4xi32>
              %220 = arith.shrui %219, %cst_0 : vector<4xi32>
              %221 = arith.muli %220, %cst : vector<4xi32>
              %222 = arith.subi %216, %221 : vector<4xi32>
              %223 = vector.bitcast %222 : vector<4xi32> to vector<8xi16>
              %224 = arith.extui %223 : vector<8xi16> to vector<8xi32>
              %225 = arith.addi %127, %76 : index
              %226 = arith.trunci %224 : vector<8xi32> to vector<8xi16>
              %227 = arith.andi %123, %123 : i1
              scf.if %227 {
                vector.store %226, %46[%225] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
              }
              %228 = vector.shuffle %149, %149 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
              %229 = vector.shuffle %149, %149 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
              %230 = arith.mulf %229, %106 : vector<4xf32>
              %231 = arith.negf %230 : vector<4xf32>
              %232 = math.fma %228, %107, %231 : vector<4xf32>
              %233 = arith.mulf %229, %107 : vector<4xf32>
              %234 = math.fma %228, %106, %233 : vector<4xf32>
              %235 = vector.shuffle %232, %234 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %236 = vector.extract %235[0] : f32 from vector<8xf32>
              %237 = vector.extract %235[1] : f32 from vector<8xf32>
              %238 = vector.extract %235[2] : f32 from vector<8xf32>
              %239 = vector.extract %235[3] : f32 from vector<8xf32>
              %240 = vector.extract %235[4] : f32 from vector<8xf32>
              %241 = vector.extract %235[5] : f32 from vector<8xf32>
              %242 = vector.extract %235[6] : f32 from vector<8xf32>
              %243 = vector.extract %235[7] : f32 from vector<8xf32>
              %244 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %237, %236 : (f32, f32) -> i32
              %245 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %239, %238 : (f32, f32) -> i32
              %246 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %241, %240 : (f32, f32) -> i32
              %247 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %243, %242 : (f32, f32) -> i32
              %248 = vector.from_elements %244, %245, %246, %247 : vector<4xi32>
              %249 = arith.addi %248, %cst_2 : vector<4xi32>
              %250 = arith.xori %249, %248 : vector<4xi32>
              %251 = arith.andi %250, %cst_1 : vector<4xi32>
              %252 = arith.shrui %251, %cst_0 : vector<4xi32>
              %253 = arith.muli %252, %cst : vector<4xi32>
              %254 = arith.subi %248, %253 : vector<4xi32>
              %255 = vector.bitcast %254 : vector<4xi32> to vector<8xi16>
              %256 = arith.extui %255 : vector<8xi16> to vector<8xi32>
              %257 = arith.addi %141, %76 : index
              %258 = arith.trunci %256 : vector<8xi32> to vector<8xi16>
              %259 = arith.andi %137, %137 : i1
              scf.if %259 {
                vector.store %258, %46[%257] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
              }
              %260 = vector.shuffle %163, %163 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
              %261 = vector.shuffle %163, %163 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
              %262 = arith.mulf %261, %106 : vector<4xf32>
              %263 = arith.negf %262 : vector<4xf32>
              %264 = math.fma %260, %107, %263 : vector<4xf32>
              %265 = arith.mulf %261, %107 : vector<4xf32>
              %266 = math.fma %260, %106, %265 : vector<4xf32>
              %267 = vector.shuffle %264, %266 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %268 = vector.extract %267[0] : f32 from vector<8xf32>
              %269 = vector.extract %267[1] : f32 from vector<8xf32>
              %270 = vector.extract %267[2] : f32 from vector<8xf32>
              %271 = vector.extract %267[3] : f32 from vector<8xf32>
              %272 = vector.extract %267[4] : f32 from vector<8xf32>
              %273 = vector.extract %267[5] : f32 from vector<8xf32>
              %274 = vector.extract %267[6] : f32 from vector<8xf32>
              %275 = vector.extract %267[7] : f32 from vector<8xf32>
              %276 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %269, %268 : (f32, f32) -> i32
              %277 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %271, %270 : (f32, f32) -> i32
              %278 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %273, %272 : (f32, f32) -> i32
              %279 = llvm.inline_asm "cvt.rn.bf16x2.f32 $0, $1, $2;", "=r,f,f" %275, %274 : (f32, f32) -> i32
              %280 = vector.from_elements %276, %277, %278, %279 : vector<4xi32>
              %281 = arith.addi %280, %cst_2 : vector<4xi32>
              %282 = arith.xori %281, %280 : vector<4xi32>
              %283 = arith.andi %282, %cst_1 : vector<4xi32>
              %284 = arith.shrui %283, %cst_0 : vector<4xi32>
              %285 = arith.muli %284, %cst : vector<4xi32>
              %286 = arith.subi %280, %285 : vector<4xi32>
              %287 = vector.bitcast %286 : vector<4xi32> to vector<8xi16>
              %288 = arith.extui %287 : vector<8xi16> to vector<8xi32>
              %289 = arith.addi %155, %76 : index
              %290 = arith.trunci %288 : vector<8xi32> to vector<8xi16>
              %291 = arith.andi %151, %151 : i1
              scf.if %291 {
                vector.store %290, %46[%289] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
              }
            }
          }
        }
        return
      }
    }
  }
  func.func @fused_rope_rmsnorm_bf16_f32_bf16_bf16_bf16_n512(%arg0: tensor<?xbf16>, %arg1: tensor<?xi32>, %arg2: tensor<?xi32>, %arg3: tensor<?xi32>, %arg4: tensor<?xf32>, %arg5: tensor<?xbf16>, %arg6: tensor<?xbf16> {iree.abi.output = 0 : index}, %arg7: tensor<?xbf16> {iree.abi.output = 1 : index}, %arg8: i64, %arg9: i64, %arg10: i64, %arg11: i64, %arg12: i64, %arg13: i64, %arg14: i64, %arg15: i64, %arg16: i64, %arg17: i64, %arg18: i64, %arg19: i64, %arg20: i64, %arg21: i64, %arg22: i64, %arg23: f32) -> (tensor<?xbf16>, tensor<?xbf16>) {
    %c0 = arith.constant 0 : index
    %dim = tensor.dim %arg0, %c0 : tensor<?xbf16>
    %dim_0 = tensor.dim %arg1, %c0 : tensor<?xi32>
    %dim_1 = tensor.dim %arg2, %c0 : tensor<?xi32>
    %dim_2 = tensor.dim %arg3, %c0 : tensor<?xi32>
    %dim_3 = tensor.dim %arg4, %c0 : tensor<?xf32>
    %dim_4 = tensor.dim %arg5, %c0 : tensor<?xbf16>
    %dim_5 = tensor.dim %arg6, %c0 : tensor<?xbf16>
    %dim_6 = tensor.dim %arg7, %c0 : tensor<?xbf16>
    %0 = arith.index_cast %arg8 : i64 to index
    %1 = arith.index_cast %arg9 : i64 to index
    %2 = arith.index_cast %arg10 : i64 to index
    %3 = arith.index_cast %arg11 : i64 to index
    %4 = arith.index_cast %arg12 : i64 to index
    %5 = arith.index_cast %arg13 : i64 to index
    %6 = arith.index_cast %arg14 : i64 to index
    %7 = arith.index_cast %arg15 : i64 to index
    %8 = arith.index_cast %arg16 : i64 to index
    %9 = arith.index_cast %arg17 : i64 to index
    %10 = arith.index_cast %arg18 : i64 to index
    %11 = arith.index_cast %arg19 : i64 to index
    %12 = arith.index_cast %arg20 : i64 to index
    %13 = arith.index_cast %arg21 : i64 to index
    %14 = arith.index_cast %arg22 : i64 to index
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
    %28 = arith.trunci %arg21 : i64 to i32
    %29 = arith.trunci %arg22 : i64 to i32
    %30 = arith.bitcast %arg23 : f32 to i32
    %31:2 = flow.dispatch @fused_rope_rmsnorm_bf16_f32_bf16_bf16_bf16_n512_executable::@fused_rope_rmsnorm_bf16_f32_bf16_bf16_bf16_n512[%0, %1](%arg0, %arg1, %arg2, %arg3, %arg4, %arg5, %arg6, %arg7, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30) : (tensor<?xbf16>{%dim}, tensor<?xi32>{%dim_0}, tensor<?xi32>{%dim_1}, tensor<?xi32>{%dim_2}, tensor<?xf32>{%dim_3}, tensor<?xbf16>{%dim_4}, tensor<?xbf16>{%dim_5}, tensor<?xbf16>{%dim_6}, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32) -> (%arg6{%dim_5}, %arg7{%dim_6})
    return %31#0, %31#1 : tensor<?xbf16>, tensor<?xbf16>
  }
}
