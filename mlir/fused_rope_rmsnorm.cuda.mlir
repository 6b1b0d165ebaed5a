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
        %cst = arith.constant dense<32704> : vector<8xi32>
        %cst_0 = arith.constant dense<32767> : vector<8xi32>
        %cst_1 = arith.constant dense<1> : vector<8xi32>
        %cst_2 = arith.constant dense<16> : vector<8xi32>
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
            %291 = arith.shrui %arg2, %c1_i32 : i32
            %292 = arith.addi %arg1, %291 : i32
            %293 = arith.index_castui %292 : i32 to index
            %294 = memref.load %37[%293] : memref<?xi32, #gpu.address_space<global>>
            %295 = arith.cmpi ule, %294, %64 : i32
            %296 = arith.select %295, %292, %arg1 : i32
            %297 = arith.subi %arg2, %291 : i32
            scf.yield %296, %297 : i32, i32
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
            %291 = arith.index_castui %69#0 : i32 to index
            %292 = arith.index_castui %76 : i32 to index
            %293 = arith.muli %291, %9 : index
            %294 = arith.addi %293, %292 : index
            %295 = memref.load %39[%294] : memref<?xi32, #gpu.address_space<global>>
            scf.yield %295 : i32
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
            %291 = vector.load %47[%104] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %291 : vector<8xi16>
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
            %291 = vector.load %47[%112] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %291 : vector<8xi16>
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
            %291 = vector.load %47[%120] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %291 : vector<8xi16>
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
            %291 = vector.load %47[%128] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %291 : vector<8xi16>
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
            %291 = vector.load %41[%63] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %291 : vector<8xi16>
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
            %291 = vector.load %41[%101] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %291 : vector<8xi16>
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
            %291 = vector.load %41[%102] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %291 : vector<8xi16>
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
            %291 = vector.load %41[%103] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %291 : vector<8xi16>
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
          %193 = arith.bitcast %192 : vector<8xf32> to vector<8xi32>
          %194 = arith.shrui %193, %cst_2 : vector<8xi32>
          %195 = arith.andi %194, %cst_1 : vector<8xi32>
          %196 = arith.addi %193, %cst_0 : vector<8xi32>
          %197 = arith.addi %196, %195 : vector<8xi32>
          %198 = arith.shrui %197, %cst_2 : vector<8xi32>
          %199 = arith.cmpf uno, %192, %192 : vector<8xf32>
          %200 = arith.select %199, %cst, %198 : vector<8xi1>, vector<8xi32>
          %201 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
          %202 = arith.shli %200, %201 : vector<8xi32>
          %203 = arith.bitcast %202 : vector<8xi32> to vector<8xf32>
          %204 = arith.mulf %203, %142 : vector<8xf32>
          %205 = arith.bitcast %204 : vector<8xf32> to vector<8xi32>
          %206 = arith.shrui %205, %cst_2 : vector<8xi32>
          %207 = arith.andi %206, %cst_1 : vector<8xi32>
          %208 = arith.addi %205, %cst_0 : vector<8xi32>
          %209 = arith.addi %208, %207 : vector<8xi32>
          %210 = arith.shrui %209, %cst_2 : vector<8xi32>
          %211 = arith.cmpf uno, %204, %204 : vector<8xf32>
          %212 = arith.select %211, %cst, %210 : vector<8xi1>, vector<8xi32>
          %213 = arith.addi %99, %63 : index
          %214 = arith.trunci %212 : vector<8xi32> to vector<8xi16>
          %215 = arith.andi %100, %100 : i1
          scf.if %215 {
            vector.store %214, %47[%213] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
          }
          %216 = vector.broadcast %190 : f32 to vector<8xf32>
          %217 = arith.mulf %119, %216 : vector<8xf32>
          %218 = arith.bitcast %217 : vector<8xf32> to vector<8xi32>
          %219 = arith.shrui %218, %cst_2 : vector<8xi32>
          %220 = arith.andi %219, %cst_1 : vector<8xi32>
          %221 = arith.addi %218, %cst_0 : vector<8xi32>
          %222 = arith.addi %221, %220 : vector<8xi32>
          %223 = arith.shrui %222, %cst_2 : vector<8xi32>
          %224 = arith.cmpf uno, %217, %217 : vector<8xf32>
          %225 = arith.select %224, %cst, %223 : vector<8xi1>, vector<8xi32>
          %226 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
          %227 = arith.shli %225, %226 : vector<8xi32>
          %228 = arith.bitcast %227 : vector<8xi32> to vector<8xf32>
          %229 = arith.mulf %228, %149 : vector<8xf32>
          %230 = arith.bitcast %229 : vector<8xf32> to vector<8xi32>
          %231 = arith.shrui %230, %cst_2 : vector<8xi32>
          %232 = arith.andi %231, %cst_1 : vector<8xi32>
          %233 = arith.addi %230, %cst_0 : vector<8xi32>
          %234 = arith.addi %233, %232 : vector<8xi32>
          %235 = arith.shrui %234, %cst_2 : vector<8xi32>
          %236 = arith.cmpf uno, %229, %229 : vector<8xf32>
          %237 = arith.select %236, %cst, %235 : vector<8xi1>, vector<8xi32>
          %238 = arith.addi %99, %101 : index
          %239 = arith.trunci %237 : vector<8xi32> to vector<8xi16>
          %240 = arith.andi %100, %100 : i1
          scf.if %240 {
            vector.store %239, %47[%238] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
          }
          %241 = vector.broadcast %190 : f32 to vector<8xf32>
          %242 = arith.mulf %127, %241 : vector<8xf32>
          %243 = arith.bitcast %242 : vector<8xf32> to vector<8xi32>
          %244 = arith.shrui %243, %cst_2 : vector<8xi32>
          %245 = arith.andi %244, %cst_1 : vector<8xi32>
          %246 = arith.addi %243, %cst_0 : vector<8xi32>
          %247 = arith.addi %246, %245 : vector<8xi32>
          %248 = arith.shrui %247, %cst_2 : vector<8xi32>
          %249 = arith.cmpf uno, %242, %242 : vector<8xf32>
          %250 = arith.select %249, %cst, %248 : vector<8xi1>, vector<8xi32>
          %251 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
          %252 = arith.shli %250, %251 : vector<8xi32>
          %253 = arith.bitcast %252 : vector<8xi32> to vector<8xf32>
          %254 = arith.mulf %253, %156 : vector<8xf32>
          %255 = arith.bitcast %254 : vector<8xf32> to vector<8xi32>
          %256 = arith.shrui %255, %cst_2 : vector<8xi32>
          %257 = arith.andi %256, %cst_1 : vector<8xi32>
          %258 = arith.addi %255, %cst_0 : vector<8xi32>
          %259 = arith.addi %258, %257 : vector<8xi32>
          %260 = arith.shrui %259, %cst_2 : vector<8xi32>
          %261 = arith.cmpf uno, %254, %254 : vector<8xf32>
          %262 = arith.select %261, %cst, %260 : vector<8xi1>, vector<8xi32>
          %263 = arith.addi %99, %102 : index
          %264 = arith.trunci %262 : vector<8xi32> to vector<8xi16>
          %265 = arith.andi %100, %100 : i1
          scf.if %265 {
            vector.store %264, %47[%263] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
          }
          %266 = vector.broadcast %190 : f32 to vector<8xf32>
          %267 = arith.mulf %135, %266 : vector<8xf32>
          %268 = arith.bitcast %267 : vector<8xf32> to vector<8xi32>
          %269 = arith.shrui %268, %cst_2 : vector<8xi32>
          %270 = arith.andi %269, %cst_1 : vector<8xi32>
          %271 = arith.addi %268, %cst_0 : vector<8xi32>
          %272 = arith.addi %271, %270 : vector<8xi32>
          %273 = arith.shrui %272, %cst_2 : vector<8xi32>
          %274 = arith.cmpf uno, %267, %267 : vector<8xf32>
          %275 = arith.select %274, %cst, %273 : vector<8xi1>, vector<8xi32>
          %276 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
          %277 = arith.shli %275, %276 : vector<8xi32>
          %278 = arith.bitcast %277 : vector<8xi32> to vector<8xf32>
          %279 = arith.mulf %278, %163 : vector<8xf32>
          %280 = arith.bitcast %279 : vector<8xf32> to vector<8xi32>
          %281 = arith.shrui %280, %cst_2 : vector<8xi32>
          %282 = arith.andi %281, %cst_1 : vector<8xi32>
          %283 = arith.addi %280, %cst_0 : vector<8xi32>
          %284 = arith.addi %283, %282 : vector<8xi32>
          %285 = arith.shrui %284, %cst_2 : vector<8xi32>
          %286 = arith.cmpf uno, %279, %279 : vector<8xf32>
          %287 = arith.select %286, %cst, %285 : vector<8xi1>, vector<8xi32>
          %288 = arith.addi %99, %103 : index
          %289 = arith.trunci %287 : vector<8xi32> to vector<8xi16>
          %290 = arith.andi %100, %100 : i1
          scf.if %290 {
            vector.store %289, %47[%288] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
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
              %127 = arith.bitcast %126 : vector<8xf32> to vector<8xi32>
              %128 = arith.shrui %127, %cst_2 : vector<8xi32>
              %129 = arith.andi %128, %cst_1 : vector<8xi32>
              %130 = arith.addi %127, %cst_0 : vector<8xi32>
              %131 = arith.addi %130, %129 : vector<8xi32>
              %132 = arith.shrui %131, %cst_2 : vector<8xi32>
              %133 = arith.cmpf uno, %126, %126 : vector<8xf32>
              %134 = arith.select %133, %cst, %132 : vector<8xi1>, vector<8xi32>
              %135 = arith.addi %103, %66 : index
              %136 = arith.trunci %134 : vector<8xi32> to vector<8xi16>
              vector.store %136, %47[%135] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
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
                %240 = vector.load %36[%114] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
                scf.yield %240 : vector<8xi16>
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
                %240 = vector.load %36[%128] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
                scf.yield %240 : vector<8xi16>
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
                %240 = vector.load %36[%142] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
                scf.yield %240 : vector<8xi16>
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
                %240 = vector.load %36[%156] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
                scf.yield %240 : vector<8xi16>
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
              %172 = arith.bitcast %171 : vector<8xf32> to vector<8xi32>
              %173 = arith.shrui %172, %cst_2 : vector<8xi32>
              %174 = arith.andi %173, %cst_1 : vector<8xi32>
              %175 = arith.addi %172, %cst_0 : vector<8xi32>
              %176 = arith.addi %175, %174 : vector<8xi32>
              %177 = arith.shrui %176, %cst_2 : vector<8xi32>
              %178 = arith.cmpf uno, %171, %171 : vector<8xf32>
              %179 = arith.select %178, %cst, %177 : vector<8xi1>, vector<8xi32>
              %180 = arith.addi %113, %76 : index
              %181 = arith.trunci %179 : vector<8xi32> to vector<8xi16>
              %182 = arith.andi %109, %109 : i1
              scf.if %182 {
                vector.store %181, %46[%180] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
              }
              %183 = vector.shuffle %135, %135 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
              %184 = vector.shuffle %135, %135 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
              %185 = arith.mulf %184, %106 : vector<4xf32>
              %186 = arith.negf %185 : vector<4xf32>
              %187 = math.fma %183, %107, %186 : vector<4xf32>
              %188 = arith.mulf %184, %107 : vector<4xf32>
              %189 = math.fma %183, %106, %188 : vector<4xf32>
              %190 = vector.shuffle %187, %189 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %191 = arith.bitcast %190 : vector<8xf32> to vector<8xi32>
              %192 = arith.shrui %191, %cst_2 : vector<8xi32>
              %193 = arith.andi %192, %cst_1 : vector<8xi32>
              %194 = arith.addi %191, %cst_0 : vector<8xi32>
              %195 = arith.addi %194, %193 : vector<8xi32>
              %196 = arith.shrui %195, %cst_2 : vector<8xi32>
              %197 = arith.cmpf uno, %190, %190 : vector<8xf32>
              %198 = arith.select %197, %cst, %196 : vector<8xi1>, vector<8xi32>
              %199 = arith.addi %127, %76 : index
              %200 = arith.trunci %198 : vector<8xi32> to vector<8xi16>
              %201 = arith.andi %123, %123 : i1
              scf.if %201 {
                vector.store %200, %46[%199] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
              }
              %202 = vector.shuffle %149, %149 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
              %203 = vector.shuffle %149, %149 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
              %204 = arith.mulf %203, %106 : vector<4xf32>
              %205 = arith.negf %204 : vector<4xf32>
              %206 = math.fma %202, %107, %205 : vector<4xf32>
              %207 = arith.mulf %203, %107 : vector<4xf32>
              %208 = math.fma %202, %106, %207 : vector<4xf32>
              %209 = vector.shuffle %206, %208 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %210 = arith.bitcast %209 : vector<8xf32> to vector<8xi32>
              %211 = arith.shrui %210, %cst_2 : vector<8xi32>
              %212 = arith.andi %211, %cst_1 : vector<8xi32>
              %213 = arith.addi %210, %cst_0 : vector<8xi32>
              %214 = arith.addi %213, %212 : vector<8xi32>
              %215 = arith.shrui %214, %cst_2 : vector<8xi32>
              %216 = arith.cmpf uno, %209, %209 : vector<8xf32>
              %217 = arith.select %216, %cst, %215 : vector<8xi1>, vector<8xi32>
              %218 = arith.addi %141, %76 : index
              %219 = arith.trunci %217 : vector<8xi32> to vector<8xi16>
              %220 = arith.andi %137, %137 : i1
              scf.if %220 {
                vector.store %219, %46[%218] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
              }
              %221 = vector.shuffle %163, %163 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
              %222 = vector.shuffle %163, %163 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
              %223 = arith.mulf %222, %106 : vector<4xf32>
              %224 = arith.negf %223 : vector<4xf32>
              %225 = math.fma %221, %107, %224 : vector<4xf32>
              %226 = arith.mulf %222, %107 : vector<4xf32>
              %227 = math.fma %221, %106, %226 : vector<4xf32>
              %228 = vector.shuffle %225, %227 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %229 = arith.bitcast %228 : vector<8xf32> to vector<8xi32>
              %230 = arith.shrui %229, %cst_2 : vector<8xi32>
              %231 = arith.andi %230, %cst_1 : vector<8xi32>
              %232 = arith.addi %229, %cst_0 : vector<8xi32>
              %233 = arith.addi %232, %231 : vector<8xi32>
              %234 = arith.shrui %233, %cst_2 : vector<8xi32>
              %235 = arith.cmpf uno, %228, %228 : vector<8xf32>
              %236 = arith.select %235, %cst, %234 : vector<8xi1>, vector<8xi32>
              %237 = arith.addi %155, %76 : index
              %238 = arith.trunci %236 : vector<8xi32> to vector<8xi16>
              %239 = arith.andi %151, %151 : i1
              scf.if %239 {
                vector.store %238, %46[%237] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
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
