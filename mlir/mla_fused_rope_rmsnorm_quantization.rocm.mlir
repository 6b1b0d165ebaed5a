// iree-compile --iree-opt-level=O2 --iree-hal-target-device=hip --iree-rocm-target=gfx942 --unroll-full-max-count=1 mla_fused_rope_rmsnorm_quantization.rocm.mlir -o mla_fused_rope_rmsnorm_quantization.rocm.vmfb

#pipeline_layout = #hal.pipeline.layout<constants = 17, bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>
#translation = #iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline workgroup_size = [128, 1, 1] subgroup_size = 64>
module @irnorm {
  hal.executable.source private @mla_fused_rope_rmsnorm_quantization_bf16_bf16_f32_bf16_bf16_e4m3fnuz_n512_executable {
    hal.executable.export public @mla_fused_rope_rmsnorm_quantization_bf16_bf16_f32_bf16_bf16_e4m3fnuz_n512 ordinal(0) layout(#pipeline_layout) count(%arg0: !hal.device, %arg1: index, %arg2: index) -> (index, index, index) {
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
      func.func @mla_fused_rope_rmsnorm_quantization_bf16_bf16_f32_bf16_bf16_e4m3fnuz_n512() attributes {translation_info = #translation} {
        %c2 = arith.constant 2 : index
        %c4 = arith.constant 4 : index
        %c3 = arith.constant 3 : index
        %c7 = arith.constant 7 : index
        %cst = arith.constant dense<128> : vector<8xi32>
        %cst_0 = arith.constant dense<-2.400000e+02> : vector<8xf32>
        %cst_1 = arith.constant dense<2.400000e+02> : vector<8xf32>
        %c-65536_i32 = arith.constant -65536 : i32
        %c16_i32 = arith.constant 16 : i32
        %c32767_i32 = arith.constant 32767 : i32
        %cst_2 = arith.constant 1.000000e+00 : f32
        %cst_3 = arith.constant 5.120000e+02 : f32
        %c8_i32 = arith.constant 8 : i32
        %c4_i32 = arith.constant 4 : i32
        %c2_i32 = arith.constant 2 : i32
        %c64_i32 = arith.constant 64 : i32
        %cst_4 = arith.constant dense<0.000000e+00> : vector<8xf32>
        %cst_5 = arith.constant dense<-65536> : vector<4xi32>
        %cst_6 = arith.constant dense<16> : vector<4xi32>
        %cst_7 = arith.constant dense<0> : vector<8xi16>
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
        %c1099511627776 = arith.constant 1099511627776 : index
        %c512 = arith.constant 512 : index
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
        %31 = arith.index_castui %30 : i32 to index
        %32 = hal.interface.constant.load layout(#pipeline_layout) ordinal(16) : i32
        %33 = arith.bitcast %32 : i32 to f32
        %34 = arith.muli %1, %5 : index
        %35 = arith.addi %c64, %34 : index
        %36 = arith.muli %3, %7 : index
        %37 = arith.addi %35, %36 : index
        %38 = hal.interface.binding.subspan layout(#pipeline_layout) binding(0) alignment(16) offset(%c0) : memref<?xi16, #gpu.address_space<global>>{%37}
        %39 = arith.muli %1, %9 : index
        %40 = arith.addi %c512, %39 : index
        %41 = hal.interface.binding.subspan layout(#pipeline_layout) binding(1) alignment(16) offset(%c0) : memref<?xi16, #gpu.address_space<global>>{%40}
        %42 = hal.interface.binding.subspan layout(#pipeline_layout) binding(2) alignment(4) offset(%c0) : memref<?xi32, #gpu.address_space<global>>{%c1099511627776}
        %43 = hal.interface.binding.subspan layout(#pipeline_layout) binding(3) alignment(4) offset(%c0) : memref<?xi32, #gpu.address_space<global>>{%c1099511627776}
        %44 = hal.interface.binding.subspan layout(#pipeline_layout) binding(4) alignment(4) offset(%c0) : memref<?xi32, #gpu.address_space<global>>{%c1099511627776}
        %45 = hal.interface.binding.subspan layout(#pipeline_layout) binding(5) alignment(16) offset(%c0) : memref<?xf32, #gpu.address_space<global>>{%c1099511627776}
        %46 = hal.interface.binding.subspan layout(#pipeline_layout) binding(6) alignment(16) offset(%c0) : memref<?xi16, #gpu.address_space<global>>{%c512}
        %47 = arith.muli %1, %15 : index
        %48 = arith.addi %c64, %47 : index
        %49 = arith.muli %3, %17 : index
        %50 = arith.addi %48, %49 : index
        %51 = hal.interface.binding.subspan layout(#pipeline_layout) binding(7) alignment(16) offset(%c0) : memref<?xi16, #gpu.address_space<global>>{%50}
        %52 = hal.interface.binding.subspan layout(#pipeline_layout) binding(8) alignment(16) offset(%c0) : memref<?xi8, #gpu.address_space<global>>{%c1099511627776}
        %workgroup_id_x = hal.interface.workgroup.id[0] : index
        %53 = arith.ceildivui %1, %c8 : index
        %54 = arith.subi %workgroup_id_x, %53 : index
        %55 = arith.cmpi ult, %workgroup_id_x, %53 : index
        scf.if %55 {
          %56 = arith.index_cast %23 : index to i32
          %57 = arith.index_cast %25 : index to i32
          %58 = arith.index_cast %27 : index to i32
          %59 = arith.index_cast %29 : index to i32
          %60 = arith.index_cast %31 : index to i32
          %thread_id_x = gpu.thread_id x upper_bound 128
          %61 = arith.muli %workgroup_id_x, %c8 : index
          %62 = arith.divui %thread_id_x, %c16 : index
          %63 = arith.addi %61, %62 : index
          %64 = arith.andi %thread_id_x, %c15 : index
          %65 = arith.cmpi ult, %63, %1 : index
          %66 = arith.subi %1, %c1 : index
          %67 = arith.minui %63, %66 : index
          %68 = arith.muli %67, %9 : index
          %69 = arith.muli %64, %c8 : index
          %70 = arith.index_cast %67 : index to i32
          %71 = arith.subi %56, %c1_i32 : i32
          %72 = math.ctlz %71 : i32
          %73 = arith.subi %c32_i32, %72 : i32
          %74 = arith.index_cast %73 : i32 to index
          %75:2 = scf.for %arg0 = %c0 to %74 step %c1 iter_args(%arg1 = %c0_i32, %arg2 = %56) -> (i32, i32) {
            %410 = arith.shrui %arg2, %c1_i32 : i32
            %411 = arith.addi %arg1, %410 : i32
            %412 = arith.index_castui %411 : i32 to index
            %413 = memref.load %42[%412] : memref<?xi32, #gpu.address_space<global>>
            %414 = arith.cmpi ule, %413, %70 : i32
            %415 = arith.select %414, %411, %arg1 : i32
            %416 = arith.subi %arg2, %410 : i32
            scf.yield %415, %416 : i32, i32
          }
          %76 = arith.index_castui %75#0 : i32 to index
          %77 = memref.load %43[%76] : memref<?xi32, #gpu.address_space<global>>
          %78 = arith.index_castui %75#0 : i32 to index
          %79 = memref.load %42[%78] : memref<?xi32, #gpu.address_space<global>>
          %80 = arith.subi %70, %79 : i32
          %81 = arith.addi %77, %80 : i32
          %82 = arith.divui %81, %58 : i32
          %83 = arith.cmpi ult, %70, %79 : i32
          %84 = arith.xori %83, %true : i1
          %85 = arith.addi %75#0, %c1_i32 : i32
          %86 = arith.index_castui %85 : i32 to index
          %87 = memref.load %42[%86] : memref<?xi32, #gpu.address_space<global>>
          %88 = arith.cmpi ult, %70, %87 : i32
          %89 = arith.andi %84, %88 : i1
          %90 = arith.cmpi ult, %81, %80 : i32
          %91 = arith.xori %90, %true : i1
          %92 = arith.cmpi ult, %81, %60 : i32
          %93 = arith.andi %91, %92 : i1
          %94 = arith.andi %89, %93 : i1
          %95 = arith.cmpi ult, %82, %57 : i32
          %96 = arith.andi %94, %95 : i1
          %97 = scf.if %96 -> (i32) {
            %410 = arith.index_castui %75#0 : i32 to index
            %411 = arith.index_castui %82 : i32 to index
            %412 = arith.muli %410, %11 : index
            %413 = arith.addi %412, %411 : index
            %414 = memref.load %44[%413] : memref<?xi32, #gpu.address_space<global>>
            scf.yield %414 : i32
          } else {
            scf.yield %c0_i32 : i32
          }
          %98 = arith.remui %81, %58 : i32
          %99 = arith.cmpi ult, %97, %59 : i32
          %100 = arith.andi %96, %99 : i1
          %101 = arith.bitcast %c2143289344_i32 : i32 to f32
          %102 = arith.index_castui %97 : i32 to index
          %103 = arith.index_castui %98 : i32 to index
          %104 = arith.muli %102, %19 : index
          %105 = arith.muli %103, %21 : index
          %106 = arith.addi %104, %105 : index
          %107 = arith.andi %65, %100 : i1
          %108 = arith.addi %69, %c128 : index
          %109 = arith.addi %69, %c256 : index
          %110 = arith.addi %69, %c384 : index
          %111 = arith.addi %68, %69 : index
          %112 = scf.if %107 -> (vector<8xi16>) {
            %410 = vector.load %41[%111] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %410 : vector<8xi16>
          } else {
            scf.yield %cst_7 : vector<8xi16>
          }
          %113 = vector.bitcast %112 : vector<8xi16> to vector<4xi32>
          %114 = arith.shli %113, %cst_6 : vector<4xi32>
          %115 = arith.andi %113, %cst_5 : vector<4xi32>
          %116 = arith.bitcast %114 : vector<4xi32> to vector<4xf32>
          %117 = arith.bitcast %115 : vector<4xi32> to vector<4xf32>
          %118 = vector.shuffle %116, %117 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
          %119 = arith.addi %68, %108 : index
          %120 = scf.if %107 -> (vector<8xi16>) {
            %410 = vector.load %41[%119] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %410 : vector<8xi16>
          } else {
            scf.yield %cst_7 : vector<8xi16>
          }
          %121 = vector.bitcast %120 : vector<8xi16> to vector<4xi32>
          %122 = arith.shli %121, %cst_6 : vector<4xi32>
          %123 = arith.andi %121, %cst_5 : vector<4xi32>
          %124 = arith.bitcast %122 : vector<4xi32> to vector<4xf32>
          %125 = arith.bitcast %123 : vector<4xi32> to vector<4xf32>
          %126 = vector.shuffle %124, %125 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
          %127 = arith.addi %68, %109 : index
          %128 = scf.if %107 -> (vector<8xi16>) {
            %410 = vector.load %41[%127] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %410 : vector<8xi16>
          } else {
            scf.yield %cst_7 : vector<8xi16>
          }
          %129 = vector.bitcast %128 : vector<8xi16> to vector<4xi32>
          %130 = arith.shli %129, %cst_6 : vector<4xi32>
          %131 = arith.andi %129, %cst_5 : vector<4xi32>
          %132 = arith.bitcast %130 : vector<4xi32> to vector<4xf32>
          %133 = arith.bitcast %131 : vector<4xi32> to vector<4xf32>
          %134 = vector.shuffle %132, %133 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
          %135 = arith.addi %68, %110 : index
          %136 = scf.if %107 -> (vector<8xi16>) {
            %410 = vector.load %41[%135] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %410 : vector<8xi16>
          } else {
            scf.yield %cst_7 : vector<8xi16>
          }
          %137 = vector.bitcast %136 : vector<8xi16> to vector<4xi32>
          %138 = arith.shli %137, %cst_6 : vector<4xi32>
          %139 = arith.andi %137, %cst_5 : vector<4xi32>
          %140 = arith.bitcast %138 : vector<4xi32> to vector<4xf32>
          %141 = arith.bitcast %139 : vector<4xi32> to vector<4xf32>
          %142 = vector.shuffle %140, %141 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
          %143 = scf.if %107 -> (vector<8xi16>) {
            %410 = vector.load %46[%69] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %410 : vector<8xi16>
          } else {
            scf.yield %cst_7 : vector<8xi16>
          }
          %144 = vector.bitcast %143 : vector<8xi16> to vector<4xi32>
          %145 = arith.shli %144, %cst_6 : vector<4xi32>
          %146 = arith.andi %144, %cst_5 : vector<4xi32>
          %147 = arith.bitcast %145 : vector<4xi32> to vector<4xf32>
          %148 = arith.bitcast %146 : vector<4xi32> to vector<4xf32>
          %149 = vector.shuffle %147, %148 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
          %150 = scf.if %107 -> (vector<8xi16>) {
            %410 = vector.load %46[%108] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %410 : vector<8xi16>
          } else {
            scf.yield %cst_7 : vector<8xi16>
          }
          %151 = vector.bitcast %150 : vector<8xi16> to vector<4xi32>
          %152 = arith.shli %151, %cst_6 : vector<4xi32>
          %153 = arith.andi %151, %cst_5 : vector<4xi32>
          %154 = arith.bitcast %152 : vector<4xi32> to vector<4xf32>
          %155 = arith.bitcast %153 : vector<4xi32> to vector<4xf32>
          %156 = vector.shuffle %154, %155 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
          %157 = scf.if %107 -> (vector<8xi16>) {
            %410 = vector.load %46[%109] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %410 : vector<8xi16>
          } else {
            scf.yield %cst_7 : vector<8xi16>
          }
          %158 = vector.bitcast %157 : vector<8xi16> to vector<4xi32>
          %159 = arith.shli %158, %cst_6 : vector<4xi32>
          %160 = arith.andi %158, %cst_5 : vector<4xi32>
          %161 = arith.bitcast %159 : vector<4xi32> to vector<4xf32>
          %162 = arith.bitcast %160 : vector<4xi32> to vector<4xf32>
          %163 = vector.shuffle %161, %162 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
          %164 = scf.if %107 -> (vector<8xi16>) {
            %410 = vector.load %46[%110] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %410 : vector<8xi16>
          } else {
            scf.yield %cst_7 : vector<8xi16>
          }
          %165 = vector.bitcast %164 : vector<8xi16> to vector<4xi32>
          %166 = arith.shli %165, %cst_6 : vector<4xi32>
          %167 = arith.andi %165, %cst_5 : vector<4xi32>
          %168 = arith.bitcast %166 : vector<4xi32> to vector<4xf32>
          %169 = arith.bitcast %167 : vector<4xi32> to vector<4xf32>
          %170 = vector.shuffle %168, %169 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
          %171 = math.fma %118, %118, %cst_4 : vector<8xf32>
          %172 = math.fma %126, %126, %171 : vector<8xf32>
          %173 = math.fma %134, %134, %172 : vector<8xf32>
          %174 = math.fma %142, %142, %173 : vector<8xf32>
          %175 = vector.extract %174[0] : f32 from vector<8xf32>
          %176 = vector.extract %174[1] : f32 from vector<8xf32>
          %177 = vector.extract %174[2] : f32 from vector<8xf32>
          %178 = vector.extract %174[3] : f32 from vector<8xf32>
          %179 = vector.extract %174[4] : f32 from vector<8xf32>
          %180 = vector.extract %174[5] : f32 from vector<8xf32>
          %181 = vector.extract %174[6] : f32 from vector<8xf32>
          %182 = vector.extract %174[7] : f32 from vector<8xf32>
          %183 = arith.addf %175, %176 : f32
          %184 = arith.addf %177, %178 : f32
          %185 = arith.addf %179, %180 : f32
          %186 = arith.addf %181, %182 : f32
          %187 = arith.addf %183, %184 : f32
          %188 = arith.addf %185, %186 : f32
          %189 = arith.addf %187, %188 : f32
          %shuffleResult, %valid = gpu.shuffle xor %189, %c1_i32, %c64_i32 : f32
          %190 = arith.addf %189, %shuffleResult : f32
          %shuffleResult_8, %valid_9 = gpu.shuffle xor %190, %c2_i32, %c64_i32 : f32
          %191 = arith.addf %190, %shuffleResult_8 : f32
          %shuffleResult_10, %valid_11 = gpu.shuffle xor %191, %c4_i32, %c64_i32 : f32
          %192 = arith.addf %191, %shuffleResult_10 : f32
          %shuffleResult_12, %valid_13 = gpu.shuffle xor %192, %c8_i32, %c64_i32 : f32
          %193 = arith.addf %192, %shuffleResult_12 : f32
          %194 = arith.divf %193, %cst_3 : f32
          %195 = arith.addf %194, %33 : f32
          %196 = llvm.call_intrinsic "llvm.sqrt"(%195) : (f32) -> f32
          %197 = arith.divf %cst_2, %196 : f32
          %198 = vector.broadcast %197 : f32 to vector<8xf32>
          %199 = arith.mulf %118, %198 : vector<8xf32>
          %200 = arith.cmpf une, %199, %199 : vector<8xf32>
          %201 = vector.broadcast %101 : f32 to vector<8xf32>
          %202 = arith.bitcast %199 : vector<8xf32> to vector<8xi32>
          %203 = vector.broadcast %c32767_i32 : i32 to vector<8xi32>
          %204 = arith.addi %202, %203 : vector<8xi32>
          %205 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
          %206 = arith.shrui %202, %205 : vector<8xi32>
          %207 = vector.broadcast %c1_i32 : i32 to vector<8xi32>
          %208 = arith.andi %206, %207 : vector<8xi32>
          %209 = arith.addi %204, %208 : vector<8xi32>
          %210 = vector.broadcast %c-65536_i32 : i32 to vector<8xi32>
          %211 = arith.andi %209, %210 : vector<8xi32>
          %212 = arith.bitcast %211 : vector<8xi32> to vector<8xf32>
          %213 = arith.select %200, %201, %212 : vector<8xi1>, vector<8xf32>
          %214 = arith.mulf %213, %149 : vector<8xf32>
          %215 = arith.cmpf une, %214, %214 : vector<8xf32>
          %216 = vector.broadcast %101 : f32 to vector<8xf32>
          %217 = arith.bitcast %214 : vector<8xf32> to vector<8xi32>
          %218 = vector.broadcast %c32767_i32 : i32 to vector<8xi32>
          %219 = arith.addi %217, %218 : vector<8xi32>
          %220 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
          %221 = arith.shrui %217, %220 : vector<8xi32>
          %222 = vector.broadcast %c1_i32 : i32 to vector<8xi32>
          %223 = arith.andi %221, %222 : vector<8xi32>
          %224 = arith.addi %219, %223 : vector<8xi32>
          %225 = vector.broadcast %c-65536_i32 : i32 to vector<8xi32>
          %226 = arith.andi %224, %225 : vector<8xi32>
          %227 = arith.bitcast %226 : vector<8xi32> to vector<8xf32>
          %228 = arith.select %215, %216, %227 : vector<8xi1>, vector<8xf32>
          %229 = arith.minnumf %228, %cst_1 : vector<8xf32>
          %230 = arith.maxnumf %229, %cst_0 : vector<8xf32>
          %231 = vector.extract %230[0] : f32 from vector<8xf32>
          %232 = vector.extract %230[1] : f32 from vector<8xf32>
          %233 = vector.extract %230[2] : f32 from vector<8xf32>
          %234 = vector.extract %230[3] : f32 from vector<8xf32>
          %235 = vector.extract %230[4] : f32 from vector<8xf32>
          %236 = vector.extract %230[5] : f32 from vector<8xf32>
          %237 = vector.extract %230[6] : f32 from vector<8xf32>
          %238 = vector.extract %230[7] : f32 from vector<8xf32>
          %239 = rocdl.cvt.pk.fp8.f32 %231, %232 -> %c0_i32[false] : i32
          %240 = rocdl.cvt.pk.fp8.f32 %233, %234 -> %239[true] : i32
          %241 = rocdl.cvt.pk.fp8.f32 %235, %236 -> %c0_i32[false] : i32
          %242 = rocdl.cvt.pk.fp8.f32 %237, %238 -> %241[true] : i32
          %243 = vector.from_elements %240, %242 : vector<2xi32>
          %244 = vector.bitcast %243 : vector<2xi32> to vector<8xi8>
          %245 = arith.extui %244 : vector<8xi8> to vector<8xi32>
          %246 = arith.cmpf uno, %228, %228 : vector<8xf32>
          %247 = arith.select %246, %cst, %245 : vector<8xi1>, vector<8xi32>
          %248 = arith.addi %106, %69 : index
          %249 = arith.trunci %247 : vector<8xi32> to vector<8xi8>
          %250 = arith.andi %107, %107 : i1
          scf.if %250 {
            vector.store %249, %52[%248] alignment = 8 : memref<?xi8, #gpu.address_space<global>>, vector<8xi8>
          }
          %251 = vector.broadcast %197 : f32 to vector<8xf32>
          %252 = arith.mulf %126, %251 : vector<8xf32>
          %253 = arith.cmpf une, %252, %252 : vector<8xf32>
          %254 = vector.broadcast %101 : f32 to vector<8xf32>
          %255 = arith.bitcast %252 : vector<8xf32> to vector<8xi32>
          %256 = vector.broadcast %c32767_i32 : i32 to vector<8xi32>
          %257 = arith.addi %255, %256 : vector<8xi32>
          %258 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
          %259 = arith.shrui %255, %258 : vector<8xi32>
          %260 = vector.broadcast %c1_i32 : i32 to vector<8xi32>
          %261 = arith.andi %259, %260 : vector<8xi32>
          %262 = arith.addi %257, %261 : vector<8xi32>
          %263 = vector.broadcast %c-65536_i32 : i32 to vector<8xi32>
          %264 = arith.andi %262, %263 : vector<8xi32>
          %265 = arith.bitcast %264 : vector<8xi32> to vector<8xf32>
          %266 = arith.select %253, %254, %265 : vector<8xi1>, vector<8xf32>
          %267 = arith.mulf %266, %156 : vector<8xf32>
          %268 = arith.cmpf une, %267, %267 : vector<8xf32>
          %269 = vector.broadcast %101 : f32 to vector<8xf32>
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
          %282 = arith.minnumf %281, %cst_1 : vector<8xf32>
          %283 = arith.maxnumf %282, %cst_0 : vector<8xf32>
          %284 = vector.extract %283[0] : f32 from vector<8xf32>
          %285 = vector.extract %283[1] : f32 from vector<8xf32>
          %286 = vector.extract %283[2] : f32 from vector<8xf32>
          %287 = vector.extract %283[3] : f32 from vector<8xf32>
          %288 = vector.extract %283[4] : f32 from vector<8xf32>
          %289 = vector.extract %283[5] : f32 from vector<8xf32>
          %290 = vector.extract %283[6] : f32 from vector<8xf32>
          %291 = vector.extract %283[7] : f32 from vector<8xf32>
          %292 = rocdl.cvt.pk.fp8.f32 %284, %285 -> %c0_i32[false] : i32
          %293 = rocdl.cvt.pk.fp8.f32 %286, %287 -> %292[true] : i32
          %294 = rocdl.cvt.pk.fp8.f32 %288, %289 -> %c0_i32[false] : i32
          %295 = rocdl.cvt.pk.fp8.f32 %290, %291 -> %294[true] : i32
          %296 = vector.from_elements %293, %295 : vector<2xi32>
          %297 = vector.bitcast %296 : vector<2xi32> to vector<8xi8>
          %298 = arith.extui %297 : vector<8xi8> to vector<8xi32>
          %299 = arith.cmpf uno, %281, %281 : vector<8xf32>
          %300 = arith.select %299, %cst, %298 : vector<8xi1>, vector<8xi32>
          %301 = arith.addi %106, %108 : index
          %302 = arith.trunci %300 : vector<8xi32> to vector<8xi8>
          %303 = arith.andi %107, %107 : i1
          scf.if %303 {
            vector.store %302, %52[%301] alignment = 8 : memref<?xi8, #gpu.address_space<global>>, vector<8xi8>
          }
          %304 = vector.broadcast %197 : f32 to vector<8xf32>
          %305 = arith.mulf %134, %304 : vector<8xf32>
          %306 = arith.cmpf une, %305, %305 : vector<8xf32>
          %307 = vector.broadcast %101 : f32 to vector<8xf32>
          %308 = arith.bitcast %305 : vector<8xf32> to vector<8xi32>
          %309 = vector.broadcast %c32767_i32 : i32 to vector<8xi32>
          %310 = arith.addi %308, %309 : vector<8xi32>
          %311 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
          %312 = arith.shrui %308, %311 : vector<8xi32>
          %313 = vector.broadcast %c1_i32 : i32 to vector<8xi32>
          %314 = arith.andi %312, %313 : vector<8xi32>
          %315 = arith.addi %310, %314 : vector<8xi32>
          %316 = vector.broadcast %c-65536_i32 : i32 to vector<8xi32>
          %317 = arith.andi %315, %316 : vector<8xi32>
          %318 = arith.bitcast %317 : vector<8xi32> to vector<8xf32>
          %319 = arith.select %306, %307, %318 : vector<8xi1>, vector<8xf32>
          %320 = arith.mulf %319, %163 : vector<8xf32>
          %321 = arith.cmpf une, %320, %320 : vector<8xf32>
          %322 = vector.broadcast %101 : f32 to vector<8xf32>
          %323 = arith.bitcast %320 : vector<8xf32> to vector<8xi32>
          %324 = vector.broadcast %c32767_i32 : i32 to vector<8xi32>
          %325 = arith.addi %323, %324 : vector<8xi32>
          %326 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
          %327 = arith.shrui %323, %326 : vector<8xi32>
          %328 = vector.broadcast %c1_i32 : i32 to vector<8xi32>
          %329 = arith.andi %327, %328 : vector<8xi32>
          %330 = arith.addi %325, %329 : vector<8xi32>
          %331 = vector.broadcast %c-65536_i32 : i32 to vector<8xi32>
          %332 = arith.andi %330, %331 : vector<8xi32>
          %333 = arith.bitcast %332 : vector<8xi32> to vector<8xf32>
          %334 = arith.select %321, %322, %333 : vector<8xi1>, vector<8xf32>
          %335 = arith.minnumf %334, %cst_1 : vector<8xf32>
          %336 = arith.maxnumf %335, %cst_0 : vector<8xf32>
          %337 = vector.extract %336[0] : f32 from vector<8xf32>
          %338 = vector.extract %336[1] : f32 from vector<8xf32>
          %339 = vector.extract %336[2] : f32 from vector<8xf32>
          %340 = vector.extract %336[3] : f32 from vector<8xf32>
          %341 = vector.extract %336[4] : f32 from vector<8xf32>
          %342 = vector.extract %336[5] : f32 from vector<8xf32>
          %343 = vector.extract %336[6] : f32 from vector<8xf32>
          %344 = vector.extract %336[7] : f32 from vector<8xf32>
          %345 = rocdl.cvt.pk.fp8.f32 %337, %338 -> %c0_i32[false] : i32
          %346 = rocdl.cvt.pk.fp8.f32 %339, %340 -> %345[true] : i32
          %347 = rocdl.cvt.pk.fp8.f32 %341, %342 -> %c0_i32[false] : i32
          %348 = rocdl.cvt.pk.fp8.f32 %343, %344 -> %347[true] : i32
          %349 = vector.from_elements %346, %348 : vector<2xi32>
          %350 = vector.bitcast %349 : vector<2xi32> to vector<8xi8>
          %351 = arith.extui %350 : vector<8xi8> to vector<8xi32>
          %352 = arith.cmpf uno, %334, %334 : vector<8xf32>
          %353 = arith.select %352, %cst, %351 : vector<8xi1>, vector<8xi32>
          %354 = arith.addi %106, %109 : index
          %355 = arith.trunci %353 : vector<8xi32> to vector<8xi8>
          %356 = arith.andi %107, %107 : i1
          scf.if %356 {
            vector.store %355, %52[%354] alignment = 8 : memref<?xi8, #gpu.address_space<global>>, vector<8xi8>
          }
          %357 = vector.broadcast %197 : f32 to vector<8xf32>
          %358 = arith.mulf %142, %357 : vector<8xf32>
          %359 = arith.cmpf une, %358, %358 : vector<8xf32>
          %360 = vector.broadcast %101 : f32 to vector<8xf32>
          %361 = arith.bitcast %358 : vector<8xf32> to vector<8xi32>
          %362 = vector.broadcast %c32767_i32 : i32 to vector<8xi32>
          %363 = arith.addi %361, %362 : vector<8xi32>
          %364 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
          %365 = arith.shrui %361, %364 : vector<8xi32>
          %366 = vector.broadcast %c1_i32 : i32 to vector<8xi32>
          %367 = arith.andi %365, %366 : vector<8xi32>
          %368 = arith.addi %363, %367 : vector<8xi32>
          %369 = vector.broadcast %c-65536_i32 : i32 to vector<8xi32>
          %370 = arith.andi %368, %369 : vector<8xi32>
          %371 = arith.bitcast %370 : vector<8xi32> to vector<8xf32>
          %372 = arith.select %359, %360, %371 : vector<8xi1>, vector<8xf32>
          %373 = arith.mulf %372, %170 : vector<8xf32>
          %374 = arith.cmpf une, %373, %373 : vector<8xf32>
          %375 = vector.broadcast %101 : f32 to vector<8xf32>
          %376 = arith.bitcast %373 : vector<8xf32> to vector<8xi32>
          %377 = vector.broadcast %c32767_i32 : i32 to vector<8xi32>
          %378 = arith.addi %376, %377 : vector<8xi32>
          %379 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
          %380 = arith.shrui %376, %379 : vector<8xi32>
          %381 = vector.broadcast %c1_i32 : i32 to vector<8xi32>
          %382 = arith.andi %380, %381 : vector<8xi32>
          %383 = arith.addi %378, %382 : vector<8xi32>
          %384 = vector.broadcast %c-65536_i32 : i32 to vector<8xi32>
          %385 = arith.andi %383, %384 : vector<8xi32>
          %386 = arith.bitcast %385 : vector<8xi32> to vector<8xf32>
          %387 = arith.select %374, %375, %386 : vector<8xi1>, vector<8xf32>
          %388 = arith.minnumf %387, %cst_1 : vector<8xf32>
          %389 = arith.maxnumf %388, %cst_0 : vector<8xf32>
          %390 = vector.extract %389[0] : f32 from vector<8xf32>
          %391 = vector.extract %389[1] : f32 from vector<8xf32>
          %392 = vector.extract %389[2] : f32 from vector<8xf32>
          %393 = vector.extract %389[3] : f32 from vector<8xf32>
          %394 = vector.extract %389[4] : f32 from vector<8xf32>
          %395 = vector.extract %389[5] : f32 from vector<8xf32>
          %396 = vector.extract %389[6] : f32 from vector<8xf32>
          %397 = vector.extract %389[7] : f32 from vector<8xf32>
          %398 = rocdl.cvt.pk.fp8.f32 %390, %391 -> %c0_i32[false] : i32
          %399 = rocdl.cvt.pk.fp8.f32 %392, %393 -> %398[true] : i32
          %400 = rocdl.cvt.pk.fp8.f32 %394, %395 -> %c0_i32[false] : i32
          %401 = rocdl.cvt.pk.fp8.f32 %396, %397 -> %400[true] : i32
          %402 = vector.from_elements %399, %401 : vector<2xi32>
          %403 = vector.bitcast %402 : vector<2xi32> to vector<8xi8>
          %404 = arith.extui %403 : vector<8xi8> to vector<8xi32>
          %405 = arith.cmpf uno, %387, %387 : vector<8xf32>
          %406 = arith.select %405, %cst, %404 : vector<8xi1>, vector<8xi32>
          %407 = arith.addi %106, %110 : index
          %408 = arith.trunci %406 : vector<8xi32> to vector<8xi8>
          %409 = arith.andi %107, %107 : i1
          scf.if %409 {
            vector.store %408, %52[%407] alignment = 8 : memref<?xi8, #gpu.address_space<global>>, vector<8xi8>
          }
        } else {
          %56 = arith.ceildivui %1, %c16 : index
          %57 = arith.subi %54, %56 : index
          %58 = arith.cmpi ult, %54, %56 : index
          scf.if %58 {
            %59 = arith.index_cast %23 : index to i32
            %60 = arith.index_cast %25 : index to i32
            %61 = arith.index_cast %27 : index to i32
            %62 = arith.index_cast %29 : index to i32
            %63 = arith.index_cast %31 : index to i32
            %thread_id_x = gpu.thread_id x upper_bound 128
            %64 = arith.muli %54, %c16 : index
            %65 = arith.divui %thread_id_x, %c8 : index
            %66 = arith.addi %64, %65 : index
            %67 = arith.andi %thread_id_x, %c7 : index
            %68 = arith.cmpi ult, %66, %1 : index
            %69 = arith.subi %1, %c1 : index
            %70 = arith.minui %66, %69 : index
            %71 = arith.muli %70, %9 : index
            %72 = arith.addi %c512, %71 : index
            %73 = arith.muli %67, %c8 : index
            %74 = arith.index_cast %70 : index to i32
            %75 = arith.subi %59, %c1_i32 : i32
            %76 = math.ctlz %75 : i32
            %77 = arith.subi %c32_i32, %76 : i32
            %78 = arith.index_cast %77 : i32 to index
            %79:2 = scf.for %arg0 = %c0 to %78 step %c1 iter_args(%arg1 = %c0_i32, %arg2 = %59) -> (i32, i32) {
              %115 = arith.shrui %arg2, %c1_i32 : i32
              %116 = arith.addi %arg1, %115 : i32
              %117 = arith.index_castui %116 : i32 to index
              %118 = memref.load %42[%117] : memref<?xi32, #gpu.address_space<global>>
              %119 = arith.cmpi ule, %118, %74 : i32
              %120 = arith.select %119, %116, %arg1 : i32
              %121 = arith.subi %arg2, %115 : i32
              scf.yield %120, %121 : i32, i32
            }
            %80 = arith.index_castui %79#0 : i32 to index
            %81 = memref.load %43[%80] : memref<?xi32, #gpu.address_space<global>>
            %82 = arith.index_castui %79#0 : i32 to index
            %83 = memref.load %42[%82] : memref<?xi32, #gpu.address_space<global>>
            %84 = arith.subi %74, %83 : i32
            %85 = arith.addi %81, %84 : i32
            %86 = arith.divui %85, %61 : i32
            %87 = arith.cmpi ult, %74, %83 : i32
            %88 = arith.xori %87, %true : i1
            %89 = arith.addi %79#0, %c1_i32 : i32
            %90 = arith.index_castui %89 : i32 to index
            %91 = memref.load %42[%90] : memref<?xi32, #gpu.address_space<global>>
            %92 = arith.cmpi ult, %74, %91 : i32
            %93 = arith.andi %88, %92 : i1
            %94 = arith.cmpi ult, %85, %84 : i32
            %95 = arith.xori %94, %true : i1
            %96 = arith.cmpi ult, %85, %63 : i32
            %97 = arith.andi %95, %96 : i1
            %98 = arith.andi %93, %97 : i1
            %99 = arith.cmpi ult, %86, %60 : i32
            %100 = arith.andi %98, %99 : i1
            %101 = scf.if %100 -> (i32) {
              %115 = arith.index_castui %79#0 : i32 to index
              %116 = arith.index_castui %86 : i32 to index
              %117 = arith.muli %115, %11 : index
              %118 = arith.addi %117, %116 : index
              %119 = memref.load %44[%118] : memref<?xi32, #gpu.address_space<global>>
              scf.yield %119 : i32
            } else {
              scf.yield %c0_i32 : i32
            }
            %102 = arith.remui %85, %61 : i32
            %103 = arith.cmpi ult, %101, %62 : i32
            %104 = arith.andi %100, %103 : i1
            %105 = arith.bitcast %c2143289344_i32 : i32 to f32
            %106 = arith.index_castui %101 : i32 to index
            %107 = arith.index_castui %102 : i32 to index
            %108 = arith.muli %106, %19 : index
            %109 = arith.addi %c512, %108 : index
            %110 = arith.muli %107, %21 : index
            %111 = arith.addi %109, %110 : index
            %112 = arith.index_castui %85 : i32 to index
            %113 = arith.muli %112, %13 : index
            %114 = arith.andi %68, %104 : i1
            scf.if %114 {
              %115 = arith.addi %72, %73 : index
              %116 = vector.load %41[%115] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
              %117 = vector.bitcast %116 : vector<8xi16> to vector<4xi32>
              %118 = arith.shli %117, %cst_6 : vector<4xi32>
              %119 = arith.andi %117, %cst_5 : vector<4xi32>
              %120 = arith.bitcast %118 : vector<4xi32> to vector<4xf32>
              %121 = arith.bitcast %119 : vector<4xi32> to vector<4xf32>
              %122 = vector.shuffle %120, %121 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %123 = arith.addi %113, %73 : index
              %124 = vector.load %45[%123] alignment = 16 : memref<?xf32, #gpu.address_space<global>>, vector<8xf32>
              %125 = vector.shuffle %122, %122 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
              %126 = vector.shuffle %124, %124 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
              %127 = vector.shuffle %122, %122 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
              %128 = vector.shuffle %124, %124 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
              %129 = arith.mulf %127, %128 : vector<4xf32>
              %130 = arith.negf %129 : vector<4xf32>
              %131 = math.fma %125, %126, %130 : vector<4xf32>
              %132 = arith.mulf %127, %126 : vector<4xf32>
              %133 = math.fma %125, %128, %132 : vector<4xf32>
              %134 = vector.shuffle %131, %133 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %135 = arith.cmpf une, %134, %134 : vector<8xf32>
              %136 = vector.broadcast %105 : f32 to vector<8xf32>
              %137 = arith.bitcast %134 : vector<8xf32> to vector<8xi32>
              %138 = vector.broadcast %c32767_i32 : i32 to vector<8xi32>
              %139 = arith.addi %137, %138 : vector<8xi32>
              %140 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
              %141 = arith.shrui %137, %140 : vector<8xi32>
              %142 = vector.broadcast %c1_i32 : i32 to vector<8xi32>
              %143 = arith.andi %141, %142 : vector<8xi32>
              %144 = arith.addi %139, %143 : vector<8xi32>
              %145 = vector.broadcast %c-65536_i32 : i32 to vector<8xi32>
              %146 = arith.andi %144, %145 : vector<8xi32>
              %147 = arith.bitcast %146 : vector<8xi32> to vector<8xf32>
              %148 = arith.select %135, %136, %147 : vector<8xi1>, vector<8xf32>
              %149 = arith.cmpf une, %148, %148 : vector<8xf32>
              %150 = vector.broadcast %105 : f32 to vector<8xf32>
              %151 = arith.bitcast %148 : vector<8xf32> to vector<8xi32>
              %152 = vector.broadcast %c32767_i32 : i32 to vector<8xi32>
              %153 = arith.addi %151, %152 : vector<8xi32>
              %154 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
              %155 = arith.shrui %151, %154 : vector<8xi32>
              %156 = vector.broadcast %c1_i32 : i32 to vector<8xi32>
              %157 = arith.andi %155, %156 : vector<8xi32>
              %158 = arith.addi %153, %157 : vector<8xi32>
              %159 = vector.broadcast %c-65536_i32 : i32 to vector<8xi32>
              %160 = arith.andi %158, %159 : vector<8xi32>
              %161 = arith.bitcast %160 : vector<8xi32> to vector<8xf32>
              %162 = arith.select %149, %150, %161 : vector<8xi1>, vector<8xf32>
              %163 = arith.minnumf %162, %cst_1 : vector<8xf32>
              %164 = arith.maxnumf %163, %cst_0 : vector<8xf32>
              %165 = vector.extract %164[0] : f32 from vector<8xf32>
              %166 = vector.extract %164[1] : f32 from vector<8xf32>
              %167 = vector.extract %164[2] : f32 from vector<8xf32>
              %168 = vector.extract %164[3] : f32 from vector<8xf32>
              %169 = vector.extract %164[4] : f32 from vector<8xf32>
              %170 = vector.extract %164[5] : f32 from vector<8xf32>
              %171 = vector.extract %164[6] : f32 from vector<8xf32>
              %172 = vector.extract %164[7] : f32 from vector<8xf32>
              %173 = rocdl.cvt.pk.fp8.f32 %165, %166 -> %c0_i32[false] : i32
              %174 = rocdl.cvt.pk.fp8.f32 %167, %168 -> %173[true] : i32
              %175 = rocdl.cvt.pk.fp8.f32 %169, %170 -> %c0_i32[false] : i32
              %176 = rocdl.cvt.pk.fp8.f32 %171, %172 -> %175[true] : i32
              %177 = vector.from_elements %174, %176 : vector<2xi32>
              %178 = vector.bitcast %177 : vector<2xi32> to vector<8xi8>
              %179 = arith.extui %178 : vector<8xi8> to vector<8xi32>
              %180 = arith.cmpf uno, %162, %162 : vector<8xf32>
              %181 = arith.select %180, %cst, %179 : vector<8xi1>, vector<8xi32>
              %182 = arith.addi %111, %73 : index
              %183 = arith.trunci %181 : vector<8xi32> to vector<8xi8>
              vector.store %183, %52[%182] alignment = 8 : memref<?xi8, #gpu.address_space<global>>, vector<8xi8>
            }
          } else {
            %59 = arith.index_cast %23 : index to i32
            %60 = arith.index_cast %25 : index to i32
            %61 = arith.index_cast %27 : index to i32
            %62 = arith.index_cast %29 : index to i32
            %63 = arith.index_cast %31 : index to i32
            %thread_id_x = gpu.thread_id x upper_bound 128
            %64 = arith.addi %3, %c3 : index
            %65 = arith.divui %64, %c4 : index
            %66 = arith.muli %1, %65 : index
            %67 = arith.muli %57, %c16 : index
            %68 = arith.divui %thread_id_x, %c8 : index
            %69 = arith.addi %67, %68 : index
            %70 = arith.andi %thread_id_x, %c7 : index
            %71 = arith.cmpi ult, %69, %66 : index
            %72 = arith.subi %66, %c1 : index
            %73 = arith.minui %69, %72 : index
            %74 = arith.addi %3, %c3 : index
            %75 = arith.divui %74, %c4 : index
            %76 = arith.remui %73, %75 : index
            %77 = arith.muli %76, %c4 : index
            %78 = arith.divui %73, %75 : index
            %79 = arith.muli %78, %5 : index
            %80 = arith.muli %78, %15 : index
            %81 = arith.muli %70, %c8 : index
            %82 = arith.index_cast %78 : index to i32
            %83 = arith.subi %59, %c1_i32 : i32
            %84 = math.ctlz %83 : i32
            %85 = arith.subi %c32_i32, %84 : i32
            %86 = arith.index_cast %85 : i32 to index
            %87:2 = scf.for %arg0 = %c0 to %86 step %c1 iter_args(%arg1 = %c0_i32, %arg2 = %59) -> (i32, i32) {
              %110 = arith.shrui %arg2, %c1_i32 : i32
              %111 = arith.addi %arg1, %110 : i32
              %112 = arith.index_castui %111 : i32 to index
              %113 = memref.load %42[%112] : memref<?xi32, #gpu.address_space<global>>
              %114 = arith.cmpi ule, %113, %82 : i32
              %115 = arith.select %114, %111, %arg1 : i32
              %116 = arith.subi %arg2, %110 : i32
              scf.yield %115, %116 : i32, i32
            }
            %88 = arith.index_castui %87#0 : i32 to index
            %89 = memref.load %43[%88] : memref<?xi32, #gpu.address_space<global>>
            %90 = arith.index_castui %87#0 : i32 to index
            %91 = memref.load %42[%90] : memref<?xi32, #gpu.address_space<global>>
            %92 = arith.subi %82, %91 : i32
            %93 = arith.addi %89, %92 : i32
            %94 = arith.cmpi ult, %82, %91 : i32
            %95 = arith.xori %94, %true : i1
            %96 = arith.addi %87#0, %c1_i32 : i32
            %97 = arith.index_castui %96 : i32 to index
            %98 = memref.load %42[%97] : memref<?xi32, #gpu.address_space<global>>
            %99 = arith.cmpi ult, %82, %98 : i32
            %100 = arith.andi %95, %99 : i1
            %101 = arith.cmpi ult, %93, %92 : i32
            %102 = arith.xori %101, %true : i1
            %103 = arith.cmpi ult, %93, %63 : i32
            %104 = arith.andi %102, %103 : i1
            %105 = arith.andi %100, %104 : i1
            %106 = arith.bitcast %c2143289344_i32 : i32 to f32
            %107 = arith.index_castui %93 : i32 to index
            %108 = arith.muli %107, %13 : index
            %109 = arith.andi %71, %105 : i1
            scf.if %109 {
              %110 = arith.addi %108, %81 : index
              %111 = vector.load %45[%110] alignment = 16 : memref<?xf32, #gpu.address_space<global>>, vector<8xf32>
              %112 = vector.shuffle %111, %111 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
              %113 = vector.shuffle %111, %111 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
              %114 = arith.addi %77, %c0 : index
              %115 = arith.cmpi ult, %114, %3 : index
              %116 = arith.muli %114, %7 : index
              %117 = arith.addi %79, %116 : index
              %118 = arith.muli %114, %17 : index
              %119 = arith.addi %80, %118 : index
              %120 = arith.addi %117, %81 : index
              %121 = scf.if %115 -> (vector<8xi16>) {
                %282 = vector.load %38[%120] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
                scf.yield %282 : vector<8xi16>
              } else {
                scf.yield %cst_7 : vector<8xi16>
              }
              %122 = vector.bitcast %121 : vector<8xi16> to vector<4xi32>
              %123 = arith.shli %122, %cst_6 : vector<4xi32>
              %124 = arith.andi %122, %cst_5 : vector<4xi32>
              %125 = arith.bitcast %123 : vector<4xi32> to vector<4xf32>
              %126 = arith.bitcast %124 : vector<4xi32> to vector<4xf32>
              %127 = vector.shuffle %125, %126 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %128 = arith.addi %77, %c1 : index
              %129 = arith.cmpi ult, %128, %3 : index
              %130 = arith.muli %128, %7 : index
              %131 = arith.addi %79, %130 : index
              %132 = arith.muli %128, %17 : index
              %133 = arith.addi %80, %132 : index
              %134 = arith.addi %131, %81 : index
              %135 = scf.if %129 -> (vector<8xi16>) {
                %282 = vector.load %38[%134] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
                scf.yield %282 : vector<8xi16>
              } else {
                scf.yield %cst_7 : vector<8xi16>
              }
              %136 = vector.bitcast %135 : vector<8xi16> to vector<4xi32>
              %137 = arith.shli %136, %cst_6 : vector<4xi32>
              %138 = arith.andi %136, %cst_5 : vector<4xi32>
              %139 = arith.bitcast %137 : vector<4xi32> to vector<4xf32>
              %140 = arith.bitcast %138 : vector<4xi32> to vector<4xf32>
              %141 = vector.shuffle %139, %140 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %142 = arith.addi %77, %c2 : index
              %143 = arith.cmpi ult, %142, %3 : index
              %144 = arith.muli %142, %7 : index
              %145 = arith.addi %79, %144 : index
              %146 = arith.muli %142, %17 : index
              %147 = arith.addi %80, %146 : index
              %148 = arith.addi %145, %81 : index
              %149 = scf.if %143 -> (vector<8xi16>) {
                %282 = vector.load %38[%148] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
                scf.yield %282 : vector<8xi16>
              } else {
                scf.yield %cst_7 : vector<8xi16>
              }
              %150 = vector.bitcast %149 : vector<8xi16> to vector<4xi32>
              %151 = arith.shli %150, %cst_6 : vector<4xi32>
              %152 = arith.andi %150, %cst_5 : vector<4xi32>
              %153 = arith.bitcast %151 : vector<4xi32> to vector<4xf32>
              %154 = arith.bitcast %152 : vector<4xi32> to vector<4xf32>
              %155 = vector.shuffle %153, %154 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %156 = arith.addi %77, %c3 : index
              %157 = arith.cmpi ult, %156, %3 : index
              %158 = arith.muli %156, %7 : index
              %159 = arith.addi %79, %158 : index
              %160 = arith.muli %156, %17 : index
              %161 = arith.addi %80, %160 : index
              %162 = arith.addi %159, %81 : index
              %163 = scf.if %157 -> (vector<8xi16>) {
                %282 = vector.load %38[%162] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
                scf.yield %282 : vector<8xi16>
              } else {
                scf.yield %cst_7 : vector<8xi16>
              }
              %164 = vector.bitcast %163 : vector<8xi16> to vector<4xi32>
              %165 = arith.shli %164, %cst_6 : vector<4xi32>
              %166 = arith.andi %164, %cst_5 : vector<4xi32>
              %167 = arith.bitcast %165 : vector<4xi32> to vector<4xf32>
              %168 = arith.bitcast %166 : vector<4xi32> to vector<4xf32>
              %169 = vector.shuffle %167, %168 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %170 = vector.shuffle %127, %127 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
              %171 = vector.shuffle %127, %127 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
              %172 = arith.mulf %171, %112 : vector<4xf32>
              %173 = arith.negf %172 : vector<4xf32>
              %174 = math.fma %170, %113, %173 : vector<4xf32>
              %175 = arith.mulf %171, %113 : vector<4xf32>
              %176 = math.fma %170, %112, %175 : vector<4xf32>
              %177 = vector.shuffle %174, %176 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %178 = arith.cmpf une, %177, %177 : vector<8xf32>
              %179 = vector.broadcast %106 : f32 to vector<8xf32>
              %180 = arith.bitcast %177 : vector<8xf32> to vector<8xi32>
              %181 = vector.broadcast %c32767_i32 : i32 to vector<8xi32>
              %182 = arith.addi %180, %181 : vector<8xi32>
              %183 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
              %184 = arith.shrui %180, %183 : vector<8xi32>
              %185 = vector.broadcast %c1_i32 : i32 to vector<8xi32>
              %186 = arith.andi %184, %185 : vector<8xi32>
              %187 = arith.addi %182, %186 : vector<8xi32>
              %188 = vector.broadcast %c-65536_i32 : i32 to vector<8xi32>
              %189 = arith.andi %187, %188 : vector<8xi32>
              %190 = arith.bitcast %189 : vector<8xi32> to vector<8xf32>
              %191 = arith.select %178, %179, %190 : vector<8xi1>, vector<8xf32>
              %192 = arith.bitcast %191 : vector<8xf32> to vector<8xi32>
              %193 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
              %194 = arith.shrui %192, %193 : vector<8xi32>
              %195 = arith.addi %119, %81 : index
              %196 = arith.trunci %194 : vector<8xi32> to vector<8xi16>
              %197 = arith.andi %115, %115 : i1
              scf.if %197 {
                vector.store %196, %51[%195] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
              }
              %198 = vector.shuffle %141, %141 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
              %199 = vector.shuffle %141, %141 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
              %200 = arith.mulf %199, %112 : vector<4xf32>
              %201 = arith.negf %200 : vector<4xf32>
              %202 = math.fma %198, %113, %201 : vector<4xf32>
              %203 = arith.mulf %199, %113 : vector<4xf32>
              %204 = math.fma %198, %112, %203 : vector<4xf32>
              %205 = vector.shuffle %202, %204 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %206 = arith.cmpf une, %205, %205 : vector<8xf32>
              %207 = vector.broadcast %106 : f32 to vector<8xf32>
              %208 = arith.bitcast %205 : vector<8xf32> to vector<8xi32>
              %209 = vector.broadcast %c32767_i32 : i32 to vector<8xi32>
              %210 = arith.addi %208, %209 : vector<8xi32>
              %211 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
              %212 = arith.shrui %208, %211 : vector<8xi32>
              %213 = vector.broadcast %c1_i32 : i32 to vector<8xi32>
              %214 = arith.andi %212, %213 : vector<8xi32>
              %215 = arith.addi %210, %214 : vector<8xi32>
              %216 = vector.broadcast %c-65536_i32 : i32 to vector<8xi32>
              %217 = arith.andi %215, %216 : vector<8xi32>
              %218 = arith.bitcast %217 : vector<8xi32> to vector<8xf32>
              %219 = arith.select %206, %207, %218 : vector<8xi1>, vector<8xf32>
              %220 = arith.bitcast %219 : vector<8xf32> to vector<8xi32>
              %221 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
              %222 = arith.shrui %220, %221 : vector<8xi32>
              %223 = arith.addi %133, %81 : index
              %224 = arith.trunci %222 : vector<8xi32> to vector<8xi16>
              %225 = arith.andi %129, %129 : i1
              scf.if %225 {
                vector.store %224, %51[%223] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
              }
              %226 = vector.shuffle %155, %155 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
              %227 = vector.shuffle %155, %155 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
              %228 = arith.mulf %227, %112 : vector<4xf32>
              %229 = arith.negf %228 : vector<4xf32>
              %230 = math.fma %226, %113, %229 : vector<4xf32>
              %231 = arith.mulf %227, %113 : vector<4xf32>
              %232 = math.fma %226, %112, %231 : vector<4xf32>
              %233 = vector.shuffle %230, %232 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %234 = arith.cmpf une, %233, %233 : vector<8xf32>
              %235 = vector.broadcast %106 : f32 to vector<8xf32>
              %236 = arith.bitcast %233 : vector<8xf32> to vector<8xi32>
              %237 = vector.broadcast %c32767_i32 : i32 to vector<8xi32>
              %238 = arith.addi %236, %237 : vector<8xi32>
              %239 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
              %240 = arith.shrui %236, %239 : vector<8xi32>
              %241 = vector.broadcast %c1_i32 : i32 to vector<8xi32>
              %242 = arith.andi %240, %241 : vector<8xi32>
              %243 = arith.addi %238, %242 : vector<8xi32>
              %244 = vector.broadcast %c-65536_i32 : i32 to vector<8xi32>
              %245 = arith.andi %243, %244 : vector<8xi32>
              %246 = arith.bitcast %245 : vector<8xi32> to vector<8xf32>
              %247 = arith.select %234, %235, %246 : vector<8xi1>, vector<8xf32>
              %248 = arith.bitcast %247 : vector<8xf32> to vector<8xi32>
              %249 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
              %250 = arith.shrui %248, %249 : vector<8xi32>
              %251 = arith.addi %147, %81 : index
              %252 = arith.trunci %250 : vector<8xi32> to vector<8xi16>
              %253 = arith.andi %143, %143 : i1
              scf.if %253 {
                vector.store %252, %51[%251] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
              }
              %254 = vector.shuffle %169, %169 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
              %255 = vector.shuffle %169, %169 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
              %256 = arith.mulf %255, %112 : vector<4xf32>
              %257 = arith.negf %256 : vector<4xf32>
              %258 = math.fma %254, %113, %257 : vector<4xf32>
              %259 = arith.mulf %255, %113 : vector<4xf32>
              %260 = math.fma %254, %112, %259 : vector<4xf32>
              %261 = vector.shuffle %258, %260 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %262 = arith.cmpf une, %261, %261 : vector<8xf32>
              %263 = vector.broadcast %106 : f32 to vector<8xf32>
              %264 = arith.bitcast %261 : vector<8xf32> to vector<8xi32>
              %265 = vector.broadcast %c32767_i32 : i32 to vector<8xi32>
              %266 = arith.addi %264, %265 : vector<8xi32>
              %267 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
              %268 = arith.shrui %264, %267 : vector<8xi32>
              %269 = vector.broadcast %c1_i32 : i32 to vector<8xi32>
              %270 = arith.andi %268, %269 : vector<8xi32>
              %271 = arith.addi %266, %270 : vector<8xi32>
              %272 = vector.broadcast %c-65536_i32 : i32 to vector<8xi32>
              %273 = arith.andi %271, %272 : vector<8xi32>
              %274 = arith.bitcast %273 : vector<8xi32> to vector<8xf32>
              %275 = arith.select %262, %263, %274 : vector<8xi1>, vector<8xf32>
              %276 = arith.bitcast %275 : vector<8xf32> to vector<8xi32>
              %277 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
              %278 = arith.shrui %276, %277 : vector<8xi32>
              %279 = arith.addi %161, %81 : index
              %280 = arith.trunci %278 : vector<8xi32> to vector<8xi16>
              %281 = arith.andi %157, %157 : i1
              scf.if %281 {
                vector.store %280, %51[%279] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
              }
            }
          }
        }
        return
      }
    }
  }
  func.func @mla_fused_rope_rmsnorm_quantization_bf16_bf16_f32_bf16_bf16_e4m3fnuz_n512(%arg0: tensor<?xbf16>, %arg1: tensor<?xbf16>, %arg2: tensor<?xi32>, %arg3: tensor<?xi32>, %arg4: tensor<?xi32>, %arg5: tensor<?xf32>, %arg6: tensor<?xbf16>, %arg7: tensor<?xbf16> {iree.abi.output = 0 : index}, %arg8: tensor<?xi8> {iree.abi.output = 1 : index}, %arg9: i64, %arg10: i64, %arg11: i64, %arg12: i64, %arg13: i64, %arg14: i64, %arg15: i64, %arg16: i64, %arg17: i64, %arg18: i64, %arg19: i64, %arg20: i64, %arg21: i64, %arg22: i64, %arg23: i64, %arg24: i64, %arg25: f32) -> (tensor<?xbf16>, tensor<?xi8>) {
    %c0 = arith.constant 0 : index
    %dim = tensor.dim %arg0, %c0 : tensor<?xbf16>
    %dim_0 = tensor.dim %arg1, %c0 : tensor<?xbf16>
    %dim_1 = tensor.dim %arg2, %c0 : tensor<?xi32>
    %dim_2 = tensor.dim %arg3, %c0 : tensor<?xi32>
    %dim_3 = tensor.dim %arg4, %c0 : tensor<?xi32>
    %dim_4 = tensor.dim %arg5, %c0 : tensor<?xf32>
    %dim_5 = tensor.dim %arg6, %c0 : tensor<?xbf16>
    %dim_6 = tensor.dim %arg7, %c0 : tensor<?xbf16>
    %dim_7 = tensor.dim %arg8, %c0 : tensor<?xi8>
    %0 = arith.index_cast %arg9 : i64 to index
    %1 = arith.index_cast %arg10 : i64 to index
    %2 = arith.index_cast %arg11 : i64 to index
    %3 = arith.index_cast %arg12 : i64 to index
    %4 = arith.index_cast %arg13 : i64 to index
    %5 = arith.index_cast %arg14 : i64 to index
    %6 = arith.index_cast %arg15 : i64 to index
    %7 = arith.index_cast %arg16 : i64 to index
    %8 = arith.index_cast %arg17 : i64 to index
    %9 = arith.index_cast %arg18 : i64 to index
    %10 = arith.index_cast %arg19 : i64 to index
    %11 = arith.index_cast %arg20 : i64 to index
    %12 = arith.index_cast %arg21 : i64 to index
    %13 = arith.index_cast %arg22 : i64 to index
    %14 = arith.index_cast %arg23 : i64 to index
    %15 = arith.index_cast %arg24 : i64 to index
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
    %30 = arith.trunci %arg23 : i64 to i32
    %31 = arith.trunci %arg24 : i64 to i32
    %32 = arith.bitcast %arg25 : f32 to i32
    %33:2 = flow.dispatch @mla_fused_rope_rmsnorm_quantization_bf16_bf16_f32_bf16_bf16_e4m3fnuz_n512_executable::@mla_fused_rope_rmsnorm_quantization_bf16_bf16_f32_bf16_bf16_e4m3fnuz_n512[%0, %1](%arg0, %arg1, %arg2, %arg3, %arg4, %arg5, %arg6, %arg7, %arg8, %16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31, %32) : (tensor<?xbf16>{%dim}, tensor<?xbf16>{%dim_0}, tensor<?xi32>{%dim_1}, tensor<?xi32>{%dim_2}, tensor<?xi32>{%dim_3}, tensor<?xf32>{%dim_4}, tensor<?xbf16>{%dim_5}, tensor<?xbf16>{%dim_6}, tensor<?xi8>{%dim_7}, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32) -> (%arg7{%dim_6}, %arg8{%dim_7})
    return %33#0, %33#1 : tensor<?xbf16>, tensor<?xi8>
  }
}
