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
        %c-65536_i32 = arith.constant -65536 : i32
        %c16_i32 = arith.constant 16 : i32
        %c32767_i32 = arith.constant 32767 : i32
        %cst = arith.constant 1.000000e+00 : f32
        %cst_0 = arith.constant 5.120000e+02 : f32
        %c8_i32 = arith.constant 8 : i32
        %c4_i32 = arith.constant 4 : i32
        %c2_i32 = arith.constant 2 : i32
        %cst_1 = arith.constant dense<0.000000e+00> : vector<8xf32>
        %cst_2 = arith.constant dense<-65536> : vector<4xi32>
        %cst_3 = arith.constant dense<16> : vector<4xi32>
        %cst_4 = arith.constant dense<0> : vector<8xi16>
        %c384 = arith.constant 384 : index
        %c256 = arith.constant 256 : index
        %c128 = arith.constant 128 : index
        %c2143289344_i32 = arith.constant 2143289344 : i32
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
            %340 = arith.shrui %arg2, %c1_i32 : i32
            %341 = arith.addi %arg1, %340 : i32
            %342 = arith.index_castui %341 : i32 to index
            %343 = memref.load %37[%342] : memref<?xi32, #gpu.address_space<global>>
            %344 = arith.cmpi ule, %343, %64 : i32
            %345 = arith.select %344, %341, %arg1 : i32
            %346 = arith.subi %arg2, %340 : i32
            scf.yield %345, %346 : i32, i32
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
            %340 = arith.index_castui %69#0 : i32 to index
            %341 = arith.index_castui %76 : i32 to index
            %342 = arith.muli %340, %9 : index
            %343 = arith.addi %342, %341 : index
            %344 = memref.load %39[%343] : memref<?xi32, #gpu.address_space<global>>
            scf.yield %344 : i32
          } else {
            scf.yield %c0_i32 : i32
          }
          %92 = arith.remui %75, %53 : i32
          %93 = arith.cmpi ult, %91, %54 : i32
          %94 = arith.andi %90, %93 : i1
          %95 = arith.bitcast %c2143289344_i32 : i32 to f32
          %96 = arith.index_castui %91 : i32 to index
          %97 = arith.index_castui %92 : i32 to index
          %98 = arith.muli %96, %17 : index
          %99 = arith.muli %97, %19 : index
          %100 = arith.addi %98, %99 : index
          %101 = arith.andi %60, %94 : i1
          %102 = arith.addi %63, %c128 : index
          %103 = arith.addi %63, %c256 : index
          %104 = arith.addi %63, %c384 : index
          %105 = arith.addi %100, %63 : index
          %106 = scf.if %101 -> (vector<8xi16>) {
            %340 = vector.load %47[%105] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %340 : vector<8xi16>
          } else {
            scf.yield %cst_4 : vector<8xi16>
          }
          %107 = vector.bitcast %106 : vector<8xi16> to vector<4xi32>
          %108 = arith.shli %107, %cst_3 : vector<4xi32>
          %109 = arith.andi %107, %cst_2 : vector<4xi32>
          %110 = arith.bitcast %108 : vector<4xi32> to vector<4xf32>
          %111 = arith.bitcast %109 : vector<4xi32> to vector<4xf32>
          %112 = vector.shuffle %110, %111 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
          %113 = arith.addi %100, %102 : index
          %114 = scf.if %101 -> (vector<8xi16>) {
            %340 = vector.load %47[%113] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %340 : vector<8xi16>
          } else {
            scf.yield %cst_4 : vector<8xi16>
          }
          %115 = vector.bitcast %114 : vector<8xi16> to vector<4xi32>
          %116 = arith.shli %115, %cst_3 : vector<4xi32>
          %117 = arith.andi %115, %cst_2 : vector<4xi32>
          %118 = arith.bitcast %116 : vector<4xi32> to vector<4xf32>
          %119 = arith.bitcast %117 : vector<4xi32> to vector<4xf32>
          %120 = vector.shuffle %118, %119 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
          %121 = arith.addi %100, %103 : index
          %122 = scf.if %101 -> (vector<8xi16>) {
            %340 = vector.load %47[%121] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %340 : vector<8xi16>
          } else {
            scf.yield %cst_4 : vector<8xi16>
          }
          %123 = vector.bitcast %122 : vector<8xi16> to vector<4xi32>
          %124 = arith.shli %123, %cst_3 : vector<4xi32>
          %125 = arith.andi %123, %cst_2 : vector<4xi32>
          %126 = arith.bitcast %124 : vector<4xi32> to vector<4xf32>
          %127 = arith.bitcast %125 : vector<4xi32> to vector<4xf32>
          %128 = vector.shuffle %126, %127 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
          %129 = arith.addi %100, %104 : index
          %130 = scf.if %101 -> (vector<8xi16>) {
            %340 = vector.load %47[%129] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %340 : vector<8xi16>
          } else {
            scf.yield %cst_4 : vector<8xi16>
          }
          %131 = vector.bitcast %130 : vector<8xi16> to vector<4xi32>
          %132 = arith.shli %131, %cst_3 : vector<4xi32>
          %133 = arith.andi %131, %cst_2 : vector<4xi32>
          %134 = arith.bitcast %132 : vector<4xi32> to vector<4xf32>
          %135 = arith.bitcast %133 : vector<4xi32> to vector<4xf32>
          %136 = vector.shuffle %134, %135 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
          %137 = scf.if %101 -> (vector<8xi16>) {
            %340 = vector.load %41[%63] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %340 : vector<8xi16>
          } else {
            scf.yield %cst_4 : vector<8xi16>
          }
          %138 = vector.bitcast %137 : vector<8xi16> to vector<4xi32>
          %139 = arith.shli %138, %cst_3 : vector<4xi32>
          %140 = arith.andi %138, %cst_2 : vector<4xi32>
          %141 = arith.bitcast %139 : vector<4xi32> to vector<4xf32>
          %142 = arith.bitcast %140 : vector<4xi32> to vector<4xf32>
          %143 = vector.shuffle %141, %142 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
          %144 = scf.if %101 -> (vector<8xi16>) {
            %340 = vector.load %41[%102] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %340 : vector<8xi16>
          } else {
            scf.yield %cst_4 : vector<8xi16>
          }
          %145 = vector.bitcast %144 : vector<8xi16> to vector<4xi32>
          %146 = arith.shli %145, %cst_3 : vector<4xi32>
          %147 = arith.andi %145, %cst_2 : vector<4xi32>
          %148 = arith.bitcast %146 : vector<4xi32> to vector<4xf32>
          %149 = arith.bitcast %147 : vector<4xi32> to vector<4xf32>
          %150 = vector.shuffle %148, %149 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
          %151 = scf.if %101 -> (vector<8xi16>) {
            %340 = vector.load %41[%103] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %340 : vector<8xi16>
          } else {
            scf.yield %cst_4 : vector<8xi16>
          }
          %152 = vector.bitcast %151 : vector<8xi16> to vector<4xi32>
          %153 = arith.shli %152, %cst_3 : vector<4xi32>
          %154 = arith.andi %152, %cst_2 : vector<4xi32>
          %155 = arith.bitcast %153 : vector<4xi32> to vector<4xf32>
          %156 = arith.bitcast %154 : vector<4xi32> to vector<4xf32>
          %157 = vector.shuffle %155, %156 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
          %158 = scf.if %101 -> (vector<8xi16>) {
            %340 = vector.load %41[%104] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %340 : vector<8xi16>
          } else {
            scf.yield %cst_4 : vector<8xi16>
          }
          %159 = vector.bitcast %158 : vector<8xi16> to vector<4xi32>
          %160 = arith.shli %159, %cst_3 : vector<4xi32>
          %161 = arith.andi %159, %cst_2 : vector<4xi32>
          %162 = arith.bitcast %160 : vector<4xi32> to vector<4xf32>
          %163 = arith.bitcast %161 : vector<4xi32> to vector<4xf32>
          %164 = vector.shuffle %162, %163 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
          %165 = math.fma %112, %112, %cst_1 : vector<8xf32>
          %166 = math.fma %120, %120, %165 : vector<8xf32>
          %167 = math.fma %128, %128, %166 : vector<8xf32>
          %168 = math.fma %136, %136, %167 : vector<8xf32>
          %169 = vector.extract %168[0] : f32 from vector<8xf32>
          %170 = vector.extract %168[1] : f32 from vector<8xf32>
          %171 = vector.extract %168[2] : f32 from vector<8xf32>
          %172 = vector.extract %168[3] : f32 from vector<8xf32>
          %173 = vector.extract %168[4] : f32 from vector<8xf32>
          %174 = vector.extract %168[5] : f32 from vector<8xf32>
          %175 = vector.extract %168[6] : f32 from vector<8xf32>
          %176 = vector.extract %168[7] : f32 from vector<8xf32>
          %177 = arith.addf %169, %170 : f32
          %178 = arith.addf %171, %172 : f32
          %179 = arith.addf %173, %174 : f32
          %180 = arith.addf %175, %176 : f32
          %181 = arith.addf %177, %178 : f32
          %182 = arith.addf %179, %180 : f32
          %183 = arith.addf %181, %182 : f32
          %shuffleResult, %valid = gpu.shuffle xor %183, %c1_i32, %c32_i32 : f32
          %184 = arith.addf %183, %shuffleResult : f32
          %shuffleResult_5, %valid_6 = gpu.shuffle xor %184, %c2_i32, %c32_i32 : f32
          %185 = arith.addf %184, %shuffleResult_5 : f32
          %shuffleResult_7, %valid_8 = gpu.shuffle xor %185, %c4_i32, %c32_i32 : f32
          %186 = arith.addf %185, %shuffleResult_7 : f32
          %shuffleResult_9, %valid_10 = gpu.shuffle xor %186, %c8_i32, %c32_i32 : f32
          %187 = arith.addf %186, %shuffleResult_9 : f32
          %188 = arith.divf %187, %cst_0 : f32
          %189 = arith.addf %188, %31 : f32
          %190 = llvm.call_intrinsic "llvm.sqrt"(%189) : (f32) -> f32
          %191 = arith.divf %cst, %190 : f32
          %192 = vector.broadcast %191 : f32 to vector<8xf32>
          %193 = arith.mulf %112, %192 : vector<8xf32>
          %194 = arith.cmpf une, %193, %193 : vector<8xf32>
          %195 = vector.broadcast %95 : f32 to vector<8xf32>
          %196 = arith.bitcast %193 : vector<8xf32> to vector<8xi32>
          %197 = vector.broadcast %c32767_i32 : i32 to vector<8xi32>
          %198 = arith.addi %196, %197 : vector<8xi32>
          %199 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
          %200 = arith.shrui %196, %199 : vector<8xi32>
          %201 = vector.broadcast %c1_i32 : i32 to vector<8xi32>
          %202 = arith.andi %200, %201 : vector<8xi32>
          %203 = arith.addi %198, %202 : vector<8xi32>
          %204 = vector.broadcast %c-65536_i32 : i32 to vector<8xi32>
          %205 = arith.andi %203, %204 : vector<8xi32>
          %206 = arith.bitcast %205 : vector<8xi32> to vector<8xf32>
          %207 = arith.select %194, %195, %206 : vector<8xi1>, vector<8xf32>
          %208 = arith.mulf %207, %143 : vector<8xf32>
          %209 = arith.cmpf une, %208, %208 : vector<8xf32>
          %210 = vector.broadcast %95 : f32 to vector<8xf32>
          %211 = arith.bitcast %208 : vector<8xf32> to vector<8xi32>
          %212 = vector.broadcast %c32767_i32 : i32 to vector<8xi32>
          %213 = arith.addi %211, %212 : vector<8xi32>
          %214 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
          %215 = arith.shrui %211, %214 : vector<8xi32>
          %216 = vector.broadcast %c1_i32 : i32 to vector<8xi32>
          %217 = arith.andi %215, %216 : vector<8xi32>
          %218 = arith.addi %213, %217 : vector<8xi32>
          %219 = vector.broadcast %c-65536_i32 : i32 to vector<8xi32>
          %220 = arith.andi %218, %219 : vector<8xi32>
          %221 = arith.bitcast %220 : vector<8xi32> to vector<8xf32>
          %222 = arith.select %209, %210, %221 : vector<8xi1>, vector<8xf32>
          %223 = arith.bitcast %222 : vector<8xf32> to vector<8xi32>
          %224 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
          %225 = arith.shrui %223, %224 : vector<8xi32>
          %226 = arith.addi %100, %63 : index
          %227 = arith.trunci %225 : vector<8xi32> to vector<8xi16>
          %228 = arith.andi %101, %101 : i1
          scf.if %228 {
            vector.store %227, %47[%226] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
          }
          %229 = vector.broadcast %191 : f32 to vector<8xf32>
          %230 = arith.mulf %120, %229 : vector<8xf32>
          %231 = arith.cmpf une, %230, %230 : vector<8xf32>
          %232 = vector.broadcast %95 : f32 to vector<8xf32>
          %233 = arith.bitcast %230 : vector<8xf32> to vector<8xi32>
          %234 = vector.broadcast %c32767_i32 : i32 to vector<8xi32>
          %235 = arith.addi %233, %234 : vector<8xi32>
          %236 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
          %237 = arith.shrui %233, %236 : vector<8xi32>
          %238 = vector.broadcast %c1_i32 : i32 to vector<8xi32>
          %239 = arith.andi %237, %238 : vector<8xi32>
          %240 = arith.addi %235, %239 : vector<8xi32>
          %241 = vector.broadcast %c-65536_i32 : i32 to vector<8xi32>
          %242 = arith.andi %240, %241 : vector<8xi32>
          %243 = arith.bitcast %242 : vector<8xi32> to vector<8xf32>
          %244 = arith.select %231, %232, %243 : vector<8xi1>, vector<8xf32>
          %245 = arith.mulf %244, %150 : vector<8xf32>
          %246 = arith.cmpf une, %245, %245 : vector<8xf32>
          %247 = vector.broadcast %95 : f32 to vector<8xf32>
          %248 = arith.bitcast %245 : vector<8xf32> to vector<8xi32>
          %249 = vector.broadcast %c32767_i32 : i32 to vector<8xi32>
          %250 = arith.addi %248, %249 : vector<8xi32>
          %251 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
          %252 = arith.shrui %248, %251 : vector<8xi32>
          %253 = vector.broadcast %c1_i32 : i32 to vector<8xi32>
          %254 = arith.andi %252, %253 : vector<8xi32>
          %255 = arith.addi %250, %254 : vector<8xi32>
          %256 = vector.broadcast %c-65536_i32 : i32 to vector<8xi32>
          %257 = arith.andi %255, %256 : vector<8xi32>
          %258 = arith.bitcast %257 : vector<8xi32> to vector<8xf32>
          %259 = arith.select %246, %247, %258 : vector<8xi1>, vector<8xf32>
          %260 = arith.bitcast %259 : vector<8xf32> to vector<8xi32>
          %261 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
          %262 = arith.shrui %260, %261 : vector<8xi32>
          %263 = arith.addi %100, %102 : index
          %264 = arith.trunci %262 : vector<8xi32> to vector<8xi16>
          %265 = arith.andi %101, %101 : i1
          scf.if %265 {
            vector.store %264, %47[%263] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
          }
          %266 = vector.broadcast %191 : f32 to vector<8xf32>
          %267 = arith.mulf %128, %266 : vector<8xf32>
          %268 = arith.cmpf une, %267, %267 : vector<8xf32>
          %269 = vector.broadcast %95 : f32 to vector<8xf32>
          %270 = arith.bitcast %267 : vector<8xf32> to vector<8xi32>
          %271 = vector.broadcast %c32767_i32 : i32 to vector<8xi32>
          %272 = arith.addi %270, %271 : vector<8xi32>
          %273 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
          %274 = arith.shrui %270, %273 : vector<8xi32>
          %275 = vector.broadcast %c1_i32 : i32 to vector<8xi32>
          %276 = arith.andi %274, %275 : vector<8xi32>
          %277 = arith.addi %272, %276 : vector<8xi32>
          %278 = vector.broadcast %c-65536_i32 : i32 to vector<8xi32>
          %279 = arith.andi %277, %278 : vector<8xi32>
          %280 = arith.bitcast %279 : vector<8xi32> to vector<8xf32>
          %281 = arith.select %268, %269, %280 : vector<8xi1>, vector<8xf32>
          %282 = arith.mulf %281, %157 : vector<8xf32>
          %283 = arith.cmpf une, %282, %282 : vector<8xf32>
          %284 = vector.broadcast %95 : f32 to vector<8xf32>
          %285 = arith.bitcast %282 : vector<8xf32> to vector<8xi32>
          %286 = vector.broadcast %c32767_i32 : i32 to vector<8xi32>
          %287 = arith.addi %285, %286 : vector<8xi32>
          %288 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
          %289 = arith.shrui %285, %288 : vector<8xi32>
          %290 = vector.broadcast %c1_i32 : i32 to vector<8xi32>
          %291 = arith.andi %289, %290 : vector<8xi32>
          %292 = arith.addi %287, %291 : vector<8xi32>
          %293 = vector.broadcast %c-65536_i32 : i32 to vector<8xi32>
          %294 = arith.andi %292, %293 : vector<8xi32>
          %295 = arith.bitcast %294 : vector<8xi32> to vector<8xf32>
          %296 = arith.select %283, %284, %295 : vector<8xi1>, vector<8xf32>
          %297 = arith.bitcast %296 : vector<8xf32> to vector<8xi32>
          %298 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
          %299 = arith.shrui %297, %298 : vector<8xi32>
          %300 = arith.addi %100, %103 : index
          %301 = arith.trunci %299 : vector<8xi32> to vector<8xi16>
          %302 = arith.andi %101, %101 : i1
          scf.if %302 {
            vector.store %301, %47[%300] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
          }
          %303 = vector.broadcast %191 : f32 to vector<8xf32>
          %304 = arith.mulf %136, %303 : vector<8xf32>
          %305 = arith.cmpf une, %304, %304 : vector<8xf32>
          %306 = vector.broadcast %95 : f32 to vector<8xf32>
          %307 = arith.bitcast %304 : vector<8xf32> to vector<8xi32>
          %308 = vector.broadcast %c32767_i32 : i32 to vector<8xi32>
          %309 = arith.addi %307, %308 : vector<8xi32>
          %310 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
          %311 = arith.shrui %307, %310 : vector<8xi32>
          %312 = vector.broadcast %c1_i32 : i32 to vector<8xi32>
          %313 = arith.andi %311, %312 : vector<8xi32>
          %314 = arith.addi %309, %313 : vector<8xi32>
          %315 = vector.broadcast %c-65536_i32 : i32 to vector<8xi32>
          %316 = arith.andi %314, %315 : vector<8xi32>
          %317 = arith.bitcast %316 : vector<8xi32> to vector<8xf32>
          %318 = arith.select %305, %306, %317 : vector<8xi1>, vector<8xf32>
          %319 = arith.mulf %318, %164 : vector<8xf32>
          %320 = arith.cmpf une, %319, %319 : vector<8xf32>
          %321 = vector.broadcast %95 : f32 to vector<8xf32>
          %322 = arith.bitcast %319 : vector<8xf32> to vector<8xi32>
          %323 = vector.broadcast %c32767_i32 : i32 to vector<8xi32>
          %324 = arith.addi %322, %323 : vector<8xi32>
          %325 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
          %326 = arith.shrui %322, %325 : vector<8xi32>
          %327 = vector.broadcast %c1_i32 : i32 to vector<8xi32>
          %328 = arith.andi %326, %327 : vector<8xi32>
          %329 = arith.addi %324, %328 : vector<8xi32>
          %330 = vector.broadcast %c-65536_i32 : i32 to vector<8xi32>
          %331 = arith.andi %329, %330 : vector<8xi32>
          %332 = arith.bitcast %331 : vector<8xi32> to vector<8xf32>
          %333 = arith.select %320, %321, %332 : vector<8xi1>, vector<8xf32>
          %334 = arith.bitcast %333 : vector<8xf32> to vector<8xi32>
          %335 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
          %336 = arith.shrui %334, %335 : vector<8xi32>
          %337 = arith.addi %100, %104 : index
          %338 = arith.trunci %336 : vector<8xi32> to vector<8xi16>
          %339 = arith.andi %101, %101 : i1
          scf.if %339 {
            vector.store %338, %47[%337] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
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
              %108 = arith.shrui %arg2, %c1_i32 : i32
              %109 = arith.addi %arg1, %108 : i32
              %110 = arith.index_castui %109 : i32 to index
              %111 = memref.load %37[%110] : memref<?xi32, #gpu.address_space<global>>
              %112 = arith.cmpi ule, %111, %67 : i32
              %113 = arith.select %112, %109, %arg1 : i32
              %114 = arith.subi %arg2, %108 : i32
              scf.yield %113, %114 : i32, i32
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
              %108 = arith.index_castui %72#0 : i32 to index
              %109 = arith.index_castui %79 : i32 to index
              %110 = arith.muli %108, %9 : index
              %111 = arith.addi %110, %109 : index
              %112 = memref.load %39[%111] : memref<?xi32, #gpu.address_space<global>>
              scf.yield %112 : i32
            } else {
              scf.yield %c0_i32 : i32
            }
            %95 = arith.remui %78, %56 : i32
            %96 = arith.cmpi ult, %94, %57 : i32
            %97 = arith.andi %93, %96 : i1
            %98 = arith.bitcast %c2143289344_i32 : i32 to f32
            %99 = arith.index_castui %94 : i32 to index
            %100 = arith.index_castui %95 : i32 to index
            %101 = arith.muli %99, %17 : index
            %102 = arith.addi %c512, %101 : index
            %103 = arith.muli %100, %19 : index
            %104 = arith.addi %102, %103 : index
            %105 = arith.index_castui %78 : i32 to index
            %106 = arith.muli %105, %11 : index
            %107 = arith.andi %63, %97 : i1
            scf.if %107 {
              %108 = arith.addi %104, %66 : index
              %109 = vector.load %47[%108] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
              %110 = vector.bitcast %109 : vector<8xi16> to vector<4xi32>
              %111 = arith.shli %110, %cst_3 : vector<4xi32>
              %112 = arith.andi %110, %cst_2 : vector<4xi32>
              %113 = arith.bitcast %111 : vector<4xi32> to vector<4xf32>
              %114 = arith.bitcast %112 : vector<4xi32> to vector<4xf32>
              %115 = vector.shuffle %113, %114 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %116 = arith.addi %106, %66 : index
              %117 = vector.load %40[%116] alignment = 16 : memref<?xf32, #gpu.address_space<global>>, vector<8xf32>
              %118 = vector.shuffle %115, %115 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
              %119 = vector.shuffle %117, %117 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
              %120 = vector.shuffle %115, %115 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
              %121 = vector.shuffle %117, %117 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
              %122 = arith.mulf %120, %121 : vector<4xf32>
              %123 = arith.negf %122 : vector<4xf32>
              %124 = math.fma %118, %119, %123 : vector<4xf32>
              %125 = arith.mulf %120, %119 : vector<4xf32>
              %126 = math.fma %118, %121, %125 : vector<4xf32>
              %127 = vector.shuffle %124, %126 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %128 = arith.cmpf une, %127, %127 : vector<8xf32>
              %129 = vector.broadcast %98 : f32 to vector<8xf32>
              %130 = arith.bitcast %127 : vector<8xf32> to vector<8xi32>
              %131 = vector.broadcast %c32767_i32 : i32 to vector<8xi32>
              %132 = arith.addi %130, %131 : vector<8xi32>
              %133 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
              %134 = arith.shrui %130, %133 : vector<8xi32>
              %135 = vector.broadcast %c1_i32 : i32 to vector<8xi32>
              %136 = arith.andi %134, %135 : vector<8xi32>
              %137 = arith.addi %132, %136 : vector<8xi32>
              %138 = vector.broadcast %c-65536_i32 : i32 to vector<8xi32>
              %139 = arith.andi %137, %138 : vector<8xi32>
              %140 = arith.bitcast %139 : vector<8xi32> to vector<8xf32>
              %141 = arith.select %128, %129, %140 : vector<8xi1>, vector<8xf32>
              %142 = arith.bitcast %141 : vector<8xf32> to vector<8xi32>
              %143 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
              %144 = arith.shrui %142, %143 : vector<8xi32>
              %145 = arith.addi %104, %66 : index
              %146 = arith.trunci %144 : vector<8xi32> to vector<8xi16>
              vector.store %146, %47[%145] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
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
              %105 = arith.shrui %arg2, %c1_i32 : i32
              %106 = arith.addi %arg1, %105 : i32
              %107 = arith.index_castui %106 : i32 to index
              %108 = memref.load %37[%107] : memref<?xi32, #gpu.address_space<global>>
              %109 = arith.cmpi ule, %108, %77 : i32
              %110 = arith.select %109, %106, %arg1 : i32
              %111 = arith.subi %arg2, %105 : i32
              scf.yield %110, %111 : i32, i32
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
            %101 = arith.bitcast %c2143289344_i32 : i32 to f32
            %102 = arith.index_castui %88 : i32 to index
            %103 = arith.muli %102, %11 : index
            %104 = arith.andi %66, %100 : i1
            scf.if %104 {
              %105 = arith.addi %103, %76 : index
              %106 = vector.load %40[%105] alignment = 16 : memref<?xf32, #gpu.address_space<global>>, vector<8xf32>
              %107 = vector.shuffle %106, %106 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
              %108 = vector.shuffle %106, %106 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
              %109 = arith.addi %72, %c0 : index
              %110 = arith.cmpi ult, %109, %3 : index
              %111 = arith.muli %109, %7 : index
              %112 = arith.addi %74, %111 : index
              %113 = arith.muli %109, %15 : index
              %114 = arith.addi %75, %113 : index
              %115 = arith.addi %112, %76 : index
              %116 = scf.if %110 -> (vector<8xi16>) {
                %277 = vector.load %36[%115] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
                scf.yield %277 : vector<8xi16>
              } else {
                scf.yield %cst_4 : vector<8xi16>
              }
              %117 = vector.bitcast %116 : vector<8xi16> to vector<4xi32>
              %118 = arith.shli %117, %cst_3 : vector<4xi32>
              %119 = arith.andi %117, %cst_2 : vector<4xi32>
              %120 = arith.bitcast %118 : vector<4xi32> to vector<4xf32>
              %121 = arith.bitcast %119 : vector<4xi32> to vector<4xf32>
              %122 = vector.shuffle %120, %121 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %123 = arith.addi %72, %c1 : index
              %124 = arith.cmpi ult, %123, %3 : index
              %125 = arith.muli %123, %7 : index
              %126 = arith.addi %74, %125 : index
              %127 = arith.muli %123, %15 : index
              %128 = arith.addi %75, %127 : index
              %129 = arith.addi %126, %76 : index
              %130 = scf.if %124 -> (vector<8xi16>) {
                %277 = vector.load %36[%129] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
                scf.yield %277 : vector<8xi16>
              } else {
                scf.yield %cst_4 : vector<8xi16>
              }
              %131 = vector.bitcast %130 : vector<8xi16> to vector<4xi32>
              %132 = arith.shli %131, %cst_3 : vector<4xi32>
              %133 = arith.andi %131, %cst_2 : vector<4xi32>
              %134 = arith.bitcast %132 : vector<4xi32> to vector<4xf32>
              %135 = arith.bitcast %133 : vector<4xi32> to vector<4xf32>
              %136 = vector.shuffle %134, %135 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %137 = arith.addi %72, %c2 : index
              %138 = arith.cmpi ult, %137, %3 : index
              %139 = arith.muli %137, %7 : index
              %140 = arith.addi %74, %139 : index
              %141 = arith.muli %137, %15 : index
              %142 = arith.addi %75, %141 : index
              %143 = arith.addi %140, %76 : index
              %144 = scf.if %138 -> (vector<8xi16>) {
                %277 = vector.load %36[%143] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
                scf.yield %277 : vector<8xi16>
              } else {
                scf.yield %cst_4 : vector<8xi16>
              }
              %145 = vector.bitcast %144 : vector<8xi16> to vector<4xi32>
              %146 = arith.shli %145, %cst_3 : vector<4xi32>
              %147 = arith.andi %145, %cst_2 : vector<4xi32>
              %148 = arith.bitcast %146 : vector<4xi32> to vector<4xf32>
              %149 = arith.bitcast %147 : vector<4xi32> to vector<4xf32>
              %150 = vector.shuffle %148, %149 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %151 = arith.addi %72, %c3 : index
              %152 = arith.cmpi ult, %151, %3 : index
              %153 = arith.muli %151, %7 : index
              %154 = arith.addi %74, %153 : index
              %155 = arith.muli %151, %15 : index
              %156 = arith.addi %75, %155 : index
              %157 = arith.addi %154, %76 : index
              %158 = scf.if %152 -> (vector<8xi16>) {
                %277 = vector.load %36[%157] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
                scf.yield %277 : vector<8xi16>
              } else {
                scf.yield %cst_4 : vector<8xi16>
              }
              %159 = vector.bitcast %158 : vector<8xi16> to vector<4xi32>
              %160 = arith.shli %159, %cst_3 : vector<4xi32>
              %161 = arith.andi %159, %cst_2 : vector<4xi32>
              %162 = arith.bitcast %160 : vector<4xi32> to vector<4xf32>
              %163 = arith.bitcast %161 : vector<4xi32> to vector<4xf32>
              %164 = vector.shuffle %162, %163 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %165 = vector.shuffle %122, %122 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
              %166 = vector.shuffle %122, %122 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
              %167 = arith.mulf %166, %107 : vector<4xf32>
              %168 = arith.negf %167 : vector<4xf32>
              %169 = math.fma %165, %108, %168 : vector<4xf32>
              %170 = arith.mulf %166, %108 : vector<4xf32>
              %171 = math.fma %165, %107, %170 : vector<4xf32>
              %172 = vector.shuffle %169, %171 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %173 = arith.cmpf une, %172, %172 : vector<8xf32>
              %174 = vector.broadcast %101 : f32 to vector<8xf32>
              %175 = arith.bitcast %172 : vector<8xf32> to vector<8xi32>
              %176 = vector.broadcast %c32767_i32 : i32 to vector<8xi32>
              %177 = arith.addi %175, %176 : vector<8xi32>
              %178 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
              %179 = arith.shrui %175, %178 : vector<8xi32>
              %180 = vector.broadcast %c1_i32 : i32 to vector<8xi32>
              %181 = arith.andi %179, %180 : vector<8xi32>
              %182 = arith.addi %177, %181 : vector<8xi32>
              %183 = vector.broadcast %c-65536_i32 : i32 to vector<8xi32>
              %184 = arith.andi %182, %183 : vector<8xi32>
              %185 = arith.bitcast %184 : vector<8xi32> to vector<8xf32>
              %186 = arith.select %173, %174, %185 : vector<8xi1>, vector<8xf32>
              %187 = arith.bitcast %186 : vector<8xf32> to vector<8xi32>
              %188 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
              %189 = arith.shrui %187, %188 : vector<8xi32>
              %190 = arith.addi %114, %76 : index
              %191 = arith.trunci %189 : vector<8xi32> to vector<8xi16>
              %192 = arith.andi %110, %110 : i1
              scf.if %192 {
                vector.store %191, %46[%190] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
              }
              %193 = vector.shuffle %136, %136 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
              %194 = vector.shuffle %136, %136 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
              %195 = arith.mulf %194, %107 : vector<4xf32>
              %196 = arith.negf %195 : vector<4xf32>
              %197 = math.fma %193, %108, %196 : vector<4xf32>
              %198 = arith.mulf %194, %108 : vector<4xf32>
              %199 = math.fma %193, %107, %198 : vector<4xf32>
              %200 = vector.shuffle %197, %199 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %201 = arith.cmpf une, %200, %200 : vector<8xf32>
              %202 = vector.broadcast %101 : f32 to vector<8xf32>
              %203 = arith.bitcast %200 : vector<8xf32> to vector<8xi32>
              %204 = vector.broadcast %c32767_i32 : i32 to vector<8xi32>
              %205 = arith.addi %203, %204 : vector<8xi32>
              %206 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
              %207 = arith.shrui %203, %206 : vector<8xi32>
              %208 = vector.broadcast %c1_i32 : i32 to vector<8xi32>
              %209 = arith.andi %207, %208 : vector<8xi32>
              %210 = arith.addi %205, %209 : vector<8xi32>
              %211 = vector.broadcast %c-65536_i32 : i32 to vector<8xi32>
              %212 = arith.andi %210, %211 : vector<8xi32>
              %213 = arith.bitcast %212 : vector<8xi32> to vector<8xf32>
              %214 = arith.select %201, %202, %213 : vector<8xi1>, vector<8xf32>
              %215 = arith.bitcast %214 : vector<8xf32> to vector<8xi32>
              %216 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
              %217 = arith.shrui %215, %216 : vector<8xi32>
              %218 = arith.addi %128, %76 : index
              %219 = arith.trunci %217 : vector<8xi32> to vector<8xi16>
              %220 = arith.andi %124, %124 : i1
              scf.if %220 {
                vector.store %219, %46[%218] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
              }
              %221 = vector.shuffle %150, %150 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
              %222 = vector.shuffle %150, %150 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
              %223 = arith.mulf %222, %107 : vector<4xf32>
              %224 = arith.negf %223 : vector<4xf32>
              %225 = math.fma %221, %108, %224 : vector<4xf32>
              %226 = arith.mulf %222, %108 : vector<4xf32>
              %227 = math.fma %221, %107, %226 : vector<4xf32>
              %228 = vector.shuffle %225, %227 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %229 = arith.cmpf une, %228, %228 : vector<8xf32>
              %230 = vector.broadcast %101 : f32 to vector<8xf32>
              %231 = arith.bitcast %228 : vector<8xf32> to vector<8xi32>
              %232 = vector.broadcast %c32767_i32 : i32 to vector<8xi32>
              %233 = arith.addi %231, %232 : vector<8xi32>
              %234 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
              %235 = arith.shrui %231, %234 : vector<8xi32>
              %236 = vector.broadcast %c1_i32 : i32 to vector<8xi32>
              %237 = arith.andi %235, %236 : vector<8xi32>
              %238 = arith.addi %233, %237 : vector<8xi32>
              %239 = vector.broadcast %c-65536_i32 : i32 to vector<8xi32>
              %240 = arith.andi %238, %239 : vector<8xi32>
              %241 = arith.bitcast %240 : vector<8xi32> to vector<8xf32>
              %242 = arith.select %229, %230, %241 : vector<8xi1>, vector<8xf32>
              %243 = arith.bitcast %242 : vector<8xf32> to vector<8xi32>
              %244 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
              %245 = arith.shrui %243, %244 : vector<8xi32>
              %246 = arith.addi %142, %76 : index
              %247 = arith.trunci %245 : vector<8xi32> to vector<8xi16>
              %248 = arith.andi %138, %138 : i1
              scf.if %248 {
                vector.store %247, %46[%246] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
              }
              %249 = vector.shuffle %164, %164 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
              %250 = vector.shuffle %164, %164 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
              %251 = arith.mulf %250, %107 : vector<4xf32>
              %252 = arith.negf %251 : vector<4xf32>
              %253 = math.fma %249, %108, %252 : vector<4xf32>
              %254 = arith.mulf %250, %108 : vector<4xf32>
              %255 = math.fma %249, %107, %254 : vector<4xf32>
              %256 = vector.shuffle %253, %255 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %257 = arith.cmpf une, %256, %256 : vector<8xf32>
              %258 = vector.broadcast %101 : f32 to vector<8xf32>
              %259 = arith.bitcast %256 : vector<8xf32> to vector<8xi32>
              %260 = vector.broadcast %c32767_i32 : i32 to vector<8xi32>
              %261 = arith.addi %259, %260 : vector<8xi32>
              %262 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
              %263 = arith.shrui %259, %262 : vector<8xi32>
              %264 = vector.broadcast %c1_i32 : i32 to vector<8xi32>
              %265 = arith.andi %263, %264 : vector<8xi32>
              %266 = arith.addi %261, %265 : vector<8xi32>
              %267 = vector.broadcast %c-65536_i32 : i32 to vector<8xi32>
              %268 = arith.andi %266, %267 : vector<8xi32>
              %269 = arith.bitcast %268 : vector<8xi32> to vector<8xf32>
              %270 = arith.select %257, %258, %269 : vector<8xi1>, vector<8xf32>
              %271 = arith.bitcast %270 : vector<8xf32> to vector<8xi32>
              %272 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
              %273 = arith.shrui %271, %272 : vector<8xi32>
              %274 = arith.addi %156, %76 : index
              %275 = arith.trunci %273 : vector<8xi32> to vector<8xi16>
              %276 = arith.andi %152, %152 : i1
              scf.if %276 {
                vector.store %275, %46[%274] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
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
