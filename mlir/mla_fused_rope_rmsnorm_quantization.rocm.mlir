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
        %c16_i32 = arith.constant 16 : i32
        %cst_2 = arith.constant dense<32704> : vector<8xi32>
        %cst_3 = arith.constant dense<32767> : vector<8xi32>
        %cst_4 = arith.constant dense<1> : vector<8xi32>
        %cst_5 = arith.constant dense<16> : vector<8xi32>
        %cst_6 = arith.constant 1.000000e+00 : f32
        %cst_7 = arith.constant 5.120000e+02 : f32
        %c8_i32 = arith.constant 8 : i32
        %c4_i32 = arith.constant 4 : i32
        %c2_i32 = arith.constant 2 : i32
        %c64_i32 = arith.constant 64 : i32
        %cst_8 = arith.constant dense<0.000000e+00> : vector<8xf32>
        %cst_9 = arith.constant dense<-65536> : vector<4xi32>
        %cst_10 = arith.constant dense<16> : vector<4xi32>
        %cst_11 = arith.constant dense<0> : vector<8xi16>
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
            %385 = arith.shrui %arg2, %c1_i32 : i32
            %386 = arith.addi %arg1, %385 : i32
            %387 = arith.index_castui %386 : i32 to index
            %388 = memref.load %42[%387] : memref<?xi32, #gpu.address_space<global>>
            %389 = arith.cmpi ule, %388, %70 : i32
            %390 = arith.select %389, %386, %arg1 : i32
            %391 = arith.subi %arg2, %385 : i32
            scf.yield %390, %391 : i32, i32
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
            %385 = arith.index_castui %75#0 : i32 to index
            %386 = arith.index_castui %82 : i32 to index
            %387 = arith.muli %385, %11 : index
            %388 = arith.addi %387, %386 : index
            %389 = memref.load %44[%388] : memref<?xi32, #gpu.address_space<global>>
            scf.yield %389 : i32
          } else {
            scf.yield %c0_i32 : i32
          }
          %98 = arith.remui %81, %58 : i32
          %99 = arith.cmpi ult, %97, %59 : i32
          %100 = arith.andi %96, %99 : i1
          %101 = arith.index_castui %97 : i32 to index
          %102 = arith.index_castui %98 : i32 to index
          %103 = arith.muli %101, %19 : index
          %104 = arith.muli %102, %21 : index
          %105 = arith.addi %103, %104 : index
          %106 = arith.andi %65, %100 : i1
          %107 = arith.addi %69, %c128 : index
          %108 = arith.addi %69, %c256 : index
          %109 = arith.addi %69, %c384 : index
          %110 = arith.addi %68, %69 : index
          %111 = scf.if %106 -> (vector<8xi16>) {
            %385 = vector.load %41[%110] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %385 : vector<8xi16>
          } else {
            scf.yield %cst_11 : vector<8xi16>
          }
          %112 = vector.bitcast %111 : vector<8xi16> to vector<4xi32>
          %113 = arith.shli %112, %cst_10 : vector<4xi32>
          %114 = arith.andi %112, %cst_9 : vector<4xi32>
          %115 = arith.bitcast %113 : vector<4xi32> to vector<4xf32>
          %116 = arith.bitcast %114 : vector<4xi32> to vector<4xf32>
          %117 = vector.shuffle %115, %116 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
          %118 = arith.addi %68, %107 : index
          %119 = scf.if %106 -> (vector<8xi16>) {
            %385 = vector.load %41[%118] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %385 : vector<8xi16>
          } else {
            scf.yield %cst_11 : vector<8xi16>
          }
          %120 = vector.bitcast %119 : vector<8xi16> to vector<4xi32>
          %121 = arith.shli %120, %cst_10 : vector<4xi32>
          %122 = arith.andi %120, %cst_9 : vector<4xi32>
          %123 = arith.bitcast %121 : vector<4xi32> to vector<4xf32>
          %124 = arith.bitcast %122 : vector<4xi32> to vector<4xf32>
          %125 = vector.shuffle %123, %124 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
          %126 = arith.addi %68, %108 : index
          %127 = scf.if %106 -> (vector<8xi16>) {
            %385 = vector.load %41[%126] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %385 : vector<8xi16>
          } else {
            scf.yield %cst_11 : vector<8xi16>
          }
          %128 = vector.bitcast %127 : vector<8xi16> to vector<4xi32>
          %129 = arith.shli %128, %cst_10 : vector<4xi32>
          %130 = arith.andi %128, %cst_9 : vector<4xi32>
          %131 = arith.bitcast %129 : vector<4xi32> to vector<4xf32>
          %132 = arith.bitcast %130 : vector<4xi32> to vector<4xf32>
          %133 = vector.shuffle %131, %132 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
          %134 = arith.addi %68, %109 : index
          %135 = scf.if %106 -> (vector<8xi16>) {
            %385 = vector.load %41[%134] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %385 : vector<8xi16>
          } else {
            scf.yield %cst_11 : vector<8xi16>
          }
          %136 = vector.bitcast %135 : vector<8xi16> to vector<4xi32>
          %137 = arith.shli %136, %cst_10 : vector<4xi32>
          %138 = arith.andi %136, %cst_9 : vector<4xi32>
          %139 = arith.bitcast %137 : vector<4xi32> to vector<4xf32>
          %140 = arith.bitcast %138 : vector<4xi32> to vector<4xf32>
          %141 = vector.shuffle %139, %140 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
          %142 = scf.if %106 -> (vector<8xi16>) {
            %385 = vector.load %46[%69] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %385 : vector<8xi16>
          } else {
            scf.yield %cst_11 : vector<8xi16>
          }
          %143 = vector.bitcast %142 : vector<8xi16> to vector<4xi32>
          %144 = arith.shli %143, %cst_10 : vector<4xi32>
          %145 = arith.andi %143, %cst_9 : vector<4xi32>
          %146 = arith.bitcast %144 : vector<4xi32> to vector<4xf32>
          %147 = arith.bitcast %145 : vector<4xi32> to vector<4xf32>
          %148 = vector.shuffle %146, %147 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
          %149 = scf.if %106 -> (vector<8xi16>) {
            %385 = vector.load %46[%107] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %385 : vector<8xi16>
          } else {
            scf.yield %cst_11 : vector<8xi16>
          }
          %150 = vector.bitcast %149 : vector<8xi16> to vector<4xi32>
          %151 = arith.shli %150, %cst_10 : vector<4xi32>
          %152 = arith.andi %150, %cst_9 : vector<4xi32>
          %153 = arith.bitcast %151 : vector<4xi32> to vector<4xf32>
          %154 = arith.bitcast %152 : vector<4xi32> to vector<4xf32>
          %155 = vector.shuffle %153, %154 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
          %156 = scf.if %106 -> (vector<8xi16>) {
            %385 = vector.load %46[%108] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %385 : vector<8xi16>
          } else {
            scf.yield %cst_11 : vector<8xi16>
          }
          %157 = vector.bitcast %156 : vector<8xi16> to vector<4xi32>
          %158 = arith.shli %157, %cst_10 : vector<4xi32>
          %159 = arith.andi %157, %cst_9 : vector<4xi32>
          %160 = arith.bitcast %158 : vector<4xi32> to vector<4xf32>
          %161 = arith.bitcast %159 : vector<4xi32> to vector<4xf32>
          %162 = vector.shuffle %160, %161 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
          %163 = scf.if %106 -> (vector<8xi16>) {
            %385 = vector.load %46[%109] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
            scf.yield %385 : vector<8xi16>
          } else {
            scf.yield %cst_11 : vector<8xi16>
          }
          %164 = vector.bitcast %163 : vector<8xi16> to vector<4xi32>
          %165 = arith.shli %164, %cst_10 : vector<4xi32>
          %166 = arith.andi %164, %cst_9 : vector<4xi32>
          %167 = arith.bitcast %165 : vector<4xi32> to vector<4xf32>
          %168 = arith.bitcast %166 : vector<4xi32> to vector<4xf32>
          %169 = vector.shuffle %167, %168 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
          %170 = math.fma %117, %117, %cst_8 : vector<8xf32>
          %171 = math.fma %125, %125, %170 : vector<8xf32>
          %172 = math.fma %133, %133, %171 : vector<8xf32>
          %173 = math.fma %141, %141, %172 : vector<8xf32>
          %174 = vector.extract %173[0] : f32 from vector<8xf32>
          %175 = vector.extract %173[1] : f32 from vector<8xf32>
          %176 = vector.extract %173[2] : f32 from vector<8xf32>
          %177 = vector.extract %173[3] : f32 from vector<8xf32>
          %178 = vector.extract %173[4] : f32 from vector<8xf32>
          %179 = vector.extract %173[5] : f32 from vector<8xf32>
          %180 = vector.extract %173[6] : f32 from vector<8xf32>
          %181 = vector.extract %173[7] : f32 from vector<8xf32>
          %182 = arith.addf %174, %175 : f32
          %183 = arith.addf %176, %177 : f32
          %184 = arith.addf %178, %179 : f32
          %185 = arith.addf %180, %181 : f32
          %186 = arith.addf %182, %183 : f32
          %187 = arith.addf %184, %185 : f32
          %188 = arith.addf %186, %187 : f32
          %shuffleResult, %valid = gpu.shuffle xor %188, %c1_i32, %c64_i32 : f32
          %189 = arith.addf %188, %shuffleResult : f32
          %shuffleResult_12, %valid_13 = gpu.shuffle xor %189, %c2_i32, %c64_i32 : f32
          %190 = arith.addf %189, %shuffleResult_12 : f32
          %shuffleResult_14, %valid_15 = gpu.shuffle xor %190, %c4_i32, %c64_i32 : f32
          %191 = arith.addf %190, %shuffleResult_14 : f32
          %shuffleResult_16, %valid_17 = gpu.shuffle xor %191, %c8_i32, %c64_i32 : f32
          %192 = arith.addf %191, %shuffleResult_16 : f32
          %193 = arith.divf %192, %cst_7 : f32
          %194 = arith.addf %193, %33 : f32
          %195 = llvm.call_intrinsic "llvm.sqrt"(%194) : (f32) -> f32
          %196 = arith.divf %cst_6, %195 : f32
          %197 = vector.broadcast %196 : f32 to vector<8xf32>
          %198 = arith.mulf %117, %197 : vector<8xf32>
          %199 = arith.bitcast %198 : vector<8xf32> to vector<8xi32>
          %200 = arith.shrui %199, %cst_5 : vector<8xi32>
          %201 = arith.andi %200, %cst_4 : vector<8xi32>
          %202 = arith.addi %199, %cst_3 : vector<8xi32>
          %203 = arith.addi %202, %201 : vector<8xi32>
          %204 = arith.shrui %203, %cst_5 : vector<8xi32>
          %205 = arith.cmpf uno, %198, %198 : vector<8xf32>
          %206 = arith.select %205, %cst_2, %204 : vector<8xi1>, vector<8xi32>
          %207 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
          %208 = arith.shli %206, %207 : vector<8xi32>
          %209 = arith.bitcast %208 : vector<8xi32> to vector<8xf32>
          %210 = arith.mulf %209, %148 : vector<8xf32>
          %211 = arith.bitcast %210 : vector<8xf32> to vector<8xi32>
          %212 = arith.shrui %211, %cst_5 : vector<8xi32>
          %213 = arith.andi %212, %cst_4 : vector<8xi32>
          %214 = arith.addi %211, %cst_3 : vector<8xi32>
          %215 = arith.addi %214, %213 : vector<8xi32>
          %216 = arith.shrui %215, %cst_5 : vector<8xi32>
          %217 = arith.cmpf uno, %210, %210 : vector<8xf32>
          %218 = arith.select %217, %cst_2, %216 : vector<8xi1>, vector<8xi32>
          %219 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
          %220 = arith.shli %218, %219 : vector<8xi32>
          %221 = arith.bitcast %220 : vector<8xi32> to vector<8xf32>
          %222 = arith.minnumf %221, %cst_1 : vector<8xf32>
          %223 = arith.maxnumf %222, %cst_0 : vector<8xf32>
          %224 = vector.extract %223[0] : f32 from vector<8xf32>
          %225 = vector.extract %223[1] : f32 from vector<8xf32>
          %226 = vector.extract %223[2] : f32 from vector<8xf32>
          %227 = vector.extract %223[3] : f32 from vector<8xf32>
          %228 = vector.extract %223[4] : f32 from vector<8xf32>
          %229 = vector.extract %223[5] : f32 from vector<8xf32>
          %230 = vector.extract %223[6] : f32 from vector<8xf32>
          %231 = vector.extract %223[7] : f32 from vector<8xf32>
          %232 = rocdl.cvt.pk.fp8.f32 %224, %225 -> %c0_i32[false] : i32
          %233 = rocdl.cvt.pk.fp8.f32 %226, %227 -> %232[true] : i32
          %234 = rocdl.cvt.pk.fp8.f32 %228, %229 -> %c0_i32[false] : i32
          %235 = rocdl.cvt.pk.fp8.f32 %230, %231 -> %234[true] : i32
          %236 = vector.from_elements %233, %235 : vector<2xi32>
          %237 = vector.bitcast %236 : vector<2xi32> to vector<8xi8>
          %238 = arith.extui %237 : vector<8xi8> to vector<8xi32>
          %239 = arith.cmpf uno, %221, %221 : vector<8xf32>
          %240 = arith.select %239, %cst, %238 : vector<8xi1>, vector<8xi32>
          %241 = arith.addi %105, %69 : index
          %242 = arith.trunci %240 : vector<8xi32> to vector<8xi8>
          %243 = arith.andi %106, %106 : i1
          scf.if %243 {
            vector.store %242, %52[%241] alignment = 8 : memref<?xi8, #gpu.address_space<global>>, vector<8xi8>
          }
          %244 = vector.broadcast %196 : f32 to vector<8xf32>
          %245 = arith.mulf %125, %244 : vector<8xf32>
          %246 = arith.bitcast %245 : vector<8xf32> to vector<8xi32>
          %247 = arith.shrui %246, %cst_5 : vector<8xi32>
          %248 = arith.andi %247, %cst_4 : vector<8xi32>
          %249 = arith.addi %246, %cst_3 : vector<8xi32>
          %250 = arith.addi %249, %248 : vector<8xi32>
          %251 = arith.shrui %250, %cst_5 : vector<8xi32>
          %252 = arith.cmpf uno, %245, %245 : vector<8xf32>
          %253 = arith.select %252, %cst_2, %251 : vector<8xi1>, vector<8xi32>
          %254 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
          %255 = arith.shli %253, %254 : vector<8xi32>
          %256 = arith.bitcast %255 : vector<8xi32> to vector<8xf32>
          %257 = arith.mulf %256, %155 : vector<8xf32>
          %258 = arith.bitcast %257 : vector<8xf32> to vector<8xi32>
          %259 = arith.shrui %258, %cst_5 : vector<8xi32>
          %260 = arith.andi %259, %cst_4 : vector<8xi32>
          %261 = arith.addi %258, %cst_3 : vector<8xi32>
          %262 = arith.addi %261, %260 : vector<8xi32>
          %263 = arith.shrui %262, %cst_5 : vector<8xi32>
          %264 = arith.cmpf uno, %257, %257 : vector<8xf32>
          %265 = arith.select %264, %cst_2, %263 : vector<8xi1>, vector<8xi32>
          %266 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
          %267 = arith.shli %265, %266 : vector<8xi32>
          %268 = arith.bitcast %267 : vector<8xi32> to vector<8xf32>
          %269 = arith.minnumf %268, %cst_1 : vector<8xf32>
          %270 = arith.maxnumf %269, %cst_0 : vector<8xf32>
          %271 = vector.extract %270[0] : f32 from vector<8xf32>
          %272 = vector.extract %270[1] : f32 from vector<8xf32>
          %273 = vector.extract %270[2] : f32 from vector<8xf32>
          %274 = vector.extract %270[3] : f32 from vector<8xf32>
          %275 = vector.extract %270[4] : f32 from vector<8xf32>
          %276 = vector.extract %270[5] : f32 from vector<8xf32>
          %277 = vector.extract %270[6] : f32 from vector<8xf32>
          %278 = vector.extract %270[7] : f32 from vector<8xf32>
          %279 = rocdl.cvt.pk.fp8.f32 %271, %272 -> %c0_i32[false] : i32
          %280 = rocdl.cvt.pk.fp8.f32 %273, %274 -> %279[true] : i32
          %281 = rocdl.cvt.pk.fp8.f32 %275, %276 -> %c0_i32[false] : i32
          %282 = rocdl.cvt.pk.fp8.f32 %277, %278 -> %281[true] : i32
          %283 = vector.from_elements %280, %282 : vector<2xi32>
          %284 = vector.bitcast %283 : vector<2xi32> to vector<8xi8>
          %285 = arith.extui %284 : vector<8xi8> to vector<8xi32>
          %286 = arith.cmpf uno, %268, %268 : vector<8xf32>
          %287 = arith.select %286, %cst, %285 : vector<8xi1>, vector<8xi32>
          %288 = arith.addi %105, %107 : index
          %289 = arith.trunci %287 : vector<8xi32> to vector<8xi8>
          %290 = arith.andi %106, %106 : i1
          scf.if %290 {
            vector.store %289, %52[%288] alignment = 8 : memref<?xi8, #gpu.address_space<global>>, vector<8xi8>
          }
          %291 = vector.broadcast %196 : f32 to vector<8xf32>
          %292 = arith.mulf %133, %291 : vector<8xf32>
          %293 = arith.bitcast %292 : vector<8xf32> to vector<8xi32>
          %294 = arith.shrui %293, %cst_5 : vector<8xi32>
          %295 = arith.andi %294, %cst_4 : vector<8xi32>
          %296 = arith.addi %293, %cst_3 : vector<8xi32>
          %297 = arith.addi %296, %295 : vector<8xi32>
          %298 = arith.shrui %297, %cst_5 : vector<8xi32>
          %299 = arith.cmpf uno, %292, %292 : vector<8xf32>
          %300 = arith.select %299, %cst_2, %298 : vector<8xi1>, vector<8xi32>
          %301 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
          %302 = arith.shli %300, %301 : vector<8xi32>
          %303 = arith.bitcast %302 : vector<8xi32> to vector<8xf32>
          %304 = arith.mulf %303, %162 : vector<8xf32>
          %305 = arith.bitcast %304 : vector<8xf32> to vector<8xi32>
          %306 = arith.shrui %305, %cst_5 : vector<8xi32>
          %307 = arith.andi %306, %cst_4 : vector<8xi32>
          %308 = arith.addi %305, %cst_3 : vector<8xi32>
          %309 = arith.addi %308, %307 : vector<8xi32>
          %310 = arith.shrui %309, %cst_5 : vector<8xi32>
          %311 = arith.cmpf uno, %304, %304 : vector<8xf32>
          %312 = arith.select %311, %cst_2, %310 : vector<8xi1>, vector<8xi32>
          %313 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
          %314 = arith.shli %312, %313 : vector<8xi32>
          %315 = arith.bitcast %314 : vector<8xi32> to vector<8xf32>
          %316 = arith.minnumf %315, %cst_1 : vector<8xf32>
          %317 = arith.maxnumf %316, %cst_0 : vector<8xf32>
          %318 = vector.extract %317[0] : f32 from vector<8xf32>
          %319 = vector.extract %317[1] : f32 from vector<8xf32>
          %320 = vector.extract %317[2] : f32 from vector<8xf32>
          %321 = vector.extract %317[3] : f32 from vector<8xf32>
          %322 = vector.extract %317[4] : f32 from vector<8xf32>
          %323 = vector.extract %317[5] : f32 from vector<8xf32>
          %324 = vector.extract %317[6] : f32 from vector<8xf32>
          %325 = vector.extract %317[7] : f32 from vector<8xf32>
          %326 = rocdl.cvt.pk.fp8.f32 %318, %319 -> %c0_i32[false] : i32
          %327 = rocdl.cvt.pk.fp8.f32 %320, %321 -> %326[true] : i32
          %328 = rocdl.cvt.pk.fp8.f32 %322, %323 -> %c0_i32[false] : i32
          %329 = rocdl.cvt.pk.fp8.f32 %324, %325 -> %328[true] : i32
          %330 = vector.from_elements %327, %329 : vector<2xi32>
          %331 = vector.bitcast %330 : vector<2xi32> to vector<8xi8>
          %332 = arith.extui %331 : vector<8xi8> to vector<8xi32>
          %333 = arith.cmpf uno, %315, %315 : vector<8xf32>
          %334 = arith.select %333, %cst, %332 : vector<8xi1>, vector<8xi32>
          %335 = arith.addi %105, %108 : index
          %336 = arith.trunci %334 : vector<8xi32> to vector<8xi8>
          %337 = arith.andi %106, %106 : i1
          scf.if %337 {
            vector.store %336, %52[%335] alignment = 8 : memref<?xi8, #gpu.address_space<global>>, vector<8xi8>
          }
          %338 = vector.broadcast %196 : f32 to vector<8xf32>
          %339 = arith.mulf %141, %338 : vector<8xf32>
          %340 = arith.bitcast %339 : vector<8xf32> to vector<8xi32>
          %341 = arith.shrui %340, %cst_5 : vector<8xi32>
          %342 = arith.andi %341, %cst_4 : vector<8xi32>
          %343 = arith.addi %340, %cst_3 : vector<8xi32>
          %344 = arith.addi %343, %342 : vector<8xi32>
          %345 = arith.shrui %344, %cst_5 : vector<8xi32>
          %346 = arith.cmpf uno, %339, %339 : vector<8xf32>
          %347 = arith.select %346, %cst_2, %345 : vector<8xi1>, vector<8xi32>
          %348 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
          %349 = arith.shli %347, %348 : vector<8xi32>
          %350 = arith.bitcast %349 : vector<8xi32> to vector<8xf32>
          %351 = arith.mulf %350, %169 : vector<8xf32>
          %352 = arith.bitcast %351 : vector<8xf32> to vector<8xi32>
          %353 = arith.shrui %352, %cst_5 : vector<8xi32>
          %354 = arith.andi %353, %cst_4 : vector<8xi32>
          %355 = arith.addi %352, %cst_3 : vector<8xi32>
          %356 = arith.addi %355, %354 : vector<8xi32>
          %357 = arith.shrui %356, %cst_5 : vector<8xi32>
          %358 = arith.cmpf uno, %351, %351 : vector<8xf32>
          %359 = arith.select %358, %cst_2, %357 : vector<8xi1>, vector<8xi32>
          %360 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
          %361 = arith.shli %359, %360 : vector<8xi32>
          %362 = arith.bitcast %361 : vector<8xi32> to vector<8xf32>
          %363 = arith.minnumf %362, %cst_1 : vector<8xf32>
          %364 = arith.maxnumf %363, %cst_0 : vector<8xf32>
          %365 = vector.extract %364[0] : f32 from vector<8xf32>
          %366 = vector.extract %364[1] : f32 from vector<8xf32>
          %367 = vector.extract %364[2] : f32 from vector<8xf32>
          %368 = vector.extract %364[3] : f32 from vector<8xf32>
          %369 = vector.extract %364[4] : f32 from vector<8xf32>
          %370 = vector.extract %364[5] : f32 from vector<8xf32>
          %371 = vector.extract %364[6] : f32 from vector<8xf32>
          %372 = vector.extract %364[7] : f32 from vector<8xf32>
          %373 = rocdl.cvt.pk.fp8.f32 %365, %366 -> %c0_i32[false] : i32
          %374 = rocdl.cvt.pk.fp8.f32 %367, %368 -> %373[true] : i32
          %375 = rocdl.cvt.pk.fp8.f32 %369, %370 -> %c0_i32[false] : i32
          %376 = rocdl.cvt.pk.fp8.f32 %371, %372 -> %375[true] : i32
          %377 = vector.from_elements %374, %376 : vector<2xi32>
          %378 = vector.bitcast %377 : vector<2xi32> to vector<8xi8>
          %379 = arith.extui %378 : vector<8xi8> to vector<8xi32>
          %380 = arith.cmpf uno, %362, %362 : vector<8xf32>
          %381 = arith.select %380, %cst, %379 : vector<8xi1>, vector<8xi32>
          %382 = arith.addi %105, %109 : index
          %383 = arith.trunci %381 : vector<8xi32> to vector<8xi8>
          %384 = arith.andi %106, %106 : i1
          scf.if %384 {
            vector.store %383, %52[%382] alignment = 8 : memref<?xi8, #gpu.address_space<global>>, vector<8xi8>
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
              %114 = arith.shrui %arg2, %c1_i32 : i32
              %115 = arith.addi %arg1, %114 : i32
              %116 = arith.index_castui %115 : i32 to index
              %117 = memref.load %42[%116] : memref<?xi32, #gpu.address_space<global>>
              %118 = arith.cmpi ule, %117, %74 : i32
              %119 = arith.select %118, %115, %arg1 : i32
              %120 = arith.subi %arg2, %114 : i32
              scf.yield %119, %120 : i32, i32
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
              %114 = arith.index_castui %79#0 : i32 to index
              %115 = arith.index_castui %86 : i32 to index
              %116 = arith.muli %114, %11 : index
              %117 = arith.addi %116, %115 : index
              %118 = memref.load %44[%117] : memref<?xi32, #gpu.address_space<global>>
              scf.yield %118 : i32
            } else {
              scf.yield %c0_i32 : i32
            }
            %102 = arith.remui %85, %61 : i32
            %103 = arith.cmpi ult, %101, %62 : i32
            %104 = arith.andi %100, %103 : i1
            %105 = arith.index_castui %101 : i32 to index
            %106 = arith.index_castui %102 : i32 to index
            %107 = arith.muli %105, %19 : index
            %108 = arith.addi %c512, %107 : index
            %109 = arith.muli %106, %21 : index
            %110 = arith.addi %108, %109 : index
            %111 = arith.index_castui %85 : i32 to index
            %112 = arith.muli %111, %13 : index
            %113 = arith.andi %68, %104 : i1
            scf.if %113 {
              %114 = arith.addi %72, %73 : index
              %115 = vector.load %41[%114] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
              %116 = vector.bitcast %115 : vector<8xi16> to vector<4xi32>
              %117 = arith.shli %116, %cst_10 : vector<4xi32>
              %118 = arith.andi %116, %cst_9 : vector<4xi32>
              %119 = arith.bitcast %117 : vector<4xi32> to vector<4xf32>
              %120 = arith.bitcast %118 : vector<4xi32> to vector<4xf32>
              %121 = vector.shuffle %119, %120 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %122 = arith.addi %112, %73 : index
              %123 = vector.load %45[%122] alignment = 16 : memref<?xf32, #gpu.address_space<global>>, vector<8xf32>
              %124 = vector.shuffle %121, %121 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
              %125 = vector.shuffle %123, %123 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
              %126 = vector.shuffle %121, %121 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
              %127 = vector.shuffle %123, %123 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
              %128 = arith.mulf %126, %127 : vector<4xf32>
              %129 = arith.negf %128 : vector<4xf32>
              %130 = math.fma %124, %125, %129 : vector<4xf32>
              %131 = arith.mulf %126, %125 : vector<4xf32>
              %132 = math.fma %124, %127, %131 : vector<4xf32>
              %133 = vector.shuffle %130, %132 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %134 = arith.bitcast %133 : vector<8xf32> to vector<8xi32>
              %135 = arith.shrui %134, %cst_5 : vector<8xi32>
              %136 = arith.andi %135, %cst_4 : vector<8xi32>
              %137 = arith.addi %134, %cst_3 : vector<8xi32>
              %138 = arith.addi %137, %136 : vector<8xi32>
              %139 = arith.shrui %138, %cst_5 : vector<8xi32>
              %140 = arith.cmpf uno, %133, %133 : vector<8xf32>
              %141 = arith.select %140, %cst_2, %139 : vector<8xi1>, vector<8xi32>
              %142 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
              %143 = arith.shli %141, %142 : vector<8xi32>
              %144 = arith.bitcast %143 : vector<8xi32> to vector<8xf32>
              %145 = arith.bitcast %144 : vector<8xf32> to vector<8xi32>
              %146 = arith.shrui %145, %cst_5 : vector<8xi32>
              %147 = arith.andi %146, %cst_4 : vector<8xi32>
              %148 = arith.addi %145, %cst_3 : vector<8xi32>
              %149 = arith.addi %148, %147 : vector<8xi32>
              %150 = arith.shrui %149, %cst_5 : vector<8xi32>
              %151 = arith.cmpf uno, %144, %144 : vector<8xf32>
              %152 = arith.select %151, %cst_2, %150 : vector<8xi1>, vector<8xi32>
              %153 = vector.broadcast %c16_i32 : i32 to vector<8xi32>
              %154 = arith.shli %152, %153 : vector<8xi32>
              %155 = arith.bitcast %154 : vector<8xi32> to vector<8xf32>
              %156 = arith.minnumf %155, %cst_1 : vector<8xf32>
              %157 = arith.maxnumf %156, %cst_0 : vector<8xf32>
              %158 = vector.extract %157[0] : f32 from vector<8xf32>
              %159 = vector.extract %157[1] : f32 from vector<8xf32>
              %160 = vector.extract %157[2] : f32 from vector<8xf32>
              %161 = vector.extract %157[3] : f32 from vector<8xf32>
              %162 = vector.extract %157[4] : f32 from vector<8xf32>
              %163 = vector.extract %157[5] : f32 from vector<8xf32>
              %164 = vector.extract %157[6] : f32 from vector<8xf32>
              %165 = vector.extract %157[7] : f32 from vector<8xf32>
              %166 = rocdl.cvt.pk.fp8.f32 %158, %159 -> %c0_i32[false] : i32
              %167 = rocdl.cvt.pk.fp8.f32 %160, %161 -> %166[true] : i32
              %168 = rocdl.cvt.pk.fp8.f32 %162, %163 -> %c0_i32[false] : i32
              %169 = rocdl.cvt.pk.fp8.f32 %164, %165 -> %168[true] : i32
              %170 = vector.from_elements %167, %169 : vector<2xi32>
              %171 = vector.bitcast %170 : vector<2xi32> to vector<8xi8>
              %172 = arith.extui %171 : vector<8xi8> to vector<8xi32>
              %173 = arith.cmpf uno, %155, %155 : vector<8xf32>
              %174 = arith.select %173, %cst, %172 : vector<8xi1>, vector<8xi32>
              %175 = arith.addi %110, %73 : index
              %176 = arith.trunci %174 : vector<8xi32> to vector<8xi8>
              vector.store %176, %52[%175] alignment = 8 : memref<?xi8, #gpu.address_space<global>>, vector<8xi8>
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
              %109 = arith.shrui %arg2, %c1_i32 : i32
              %110 = arith.addi %arg1, %109 : i32
              %111 = arith.index_castui %110 : i32 to index
              %112 = memref.load %42[%111] : memref<?xi32, #gpu.address_space<global>>
              %113 = arith.cmpi ule, %112, %82 : i32
              %114 = arith.select %113, %110, %arg1 : i32
              %115 = arith.subi %arg2, %109 : i32
              scf.yield %114, %115 : i32, i32
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
            %106 = arith.index_castui %93 : i32 to index
            %107 = arith.muli %106, %13 : index
            %108 = arith.andi %71, %105 : i1
            scf.if %108 {
              %109 = arith.addi %107, %81 : index
              %110 = vector.load %45[%109] alignment = 16 : memref<?xf32, #gpu.address_space<global>>, vector<8xf32>
              %111 = vector.shuffle %110, %110 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
              %112 = vector.shuffle %110, %110 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
              %113 = arith.addi %77, %c0 : index
              %114 = arith.cmpi ult, %113, %3 : index
              %115 = arith.muli %113, %7 : index
              %116 = arith.addi %79, %115 : index
              %117 = arith.muli %113, %17 : index
              %118 = arith.addi %80, %117 : index
              %119 = arith.addi %116, %81 : index
              %120 = scf.if %114 -> (vector<8xi16>) {
                %245 = vector.load %38[%119] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
                scf.yield %245 : vector<8xi16>
              } else {
                scf.yield %cst_11 : vector<8xi16>
              }
              %121 = vector.bitcast %120 : vector<8xi16> to vector<4xi32>
              %122 = arith.shli %121, %cst_10 : vector<4xi32>
              %123 = arith.andi %121, %cst_9 : vector<4xi32>
              %124 = arith.bitcast %122 : vector<4xi32> to vector<4xf32>
              %125 = arith.bitcast %123 : vector<4xi32> to vector<4xf32>
              %126 = vector.shuffle %124, %125 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %127 = arith.addi %77, %c1 : index
              %128 = arith.cmpi ult, %127, %3 : index
              %129 = arith.muli %127, %7 : index
              %130 = arith.addi %79, %129 : index
              %131 = arith.muli %127, %17 : index
              %132 = arith.addi %80, %131 : index
              %133 = arith.addi %130, %81 : index
              %134 = scf.if %128 -> (vector<8xi16>) {
                %245 = vector.load %38[%133] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
                scf.yield %245 : vector<8xi16>
              } else {
                scf.yield %cst_11 : vector<8xi16>
              }
              %135 = vector.bitcast %134 : vector<8xi16> to vector<4xi32>
              %136 = arith.shli %135, %cst_10 : vector<4xi32>
              %137 = arith.andi %135, %cst_9 : vector<4xi32>
              %138 = arith.bitcast %136 : vector<4xi32> to vector<4xf32>
              %139 = arith.bitcast %137 : vector<4xi32> to vector<4xf32>
              %140 = vector.shuffle %138, %139 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %141 = arith.addi %77, %c2 : index
              %142 = arith.cmpi ult, %141, %3 : index
              %143 = arith.muli %141, %7 : index
              %144 = arith.addi %79, %143 : index
              %145 = arith.muli %141, %17 : index
              %146 = arith.addi %80, %145 : index
              %147 = arith.addi %144, %81 : index
              %148 = scf.if %142 -> (vector<8xi16>) {
                %245 = vector.load %38[%147] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
                scf.yield %245 : vector<8xi16>
              } else {
                scf.yield %cst_11 : vector<8xi16>
              }
              %149 = vector.bitcast %148 : vector<8xi16> to vector<4xi32>
              %150 = arith.shli %149, %cst_10 : vector<4xi32>
              %151 = arith.andi %149, %cst_9 : vector<4xi32>
              %152 = arith.bitcast %150 : vector<4xi32> to vector<4xf32>
              %153 = arith.bitcast %151 : vector<4xi32> to vector<4xf32>
              %154 = vector.shuffle %152, %153 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %155 = arith.addi %77, %c3 : index
              %156 = arith.cmpi ult, %155, %3 : index
              %157 = arith.muli %155, %7 : index
              %158 = arith.addi %79, %157 : index
              %159 = arith.muli %155, %17 : index
              %160 = arith.addi %80, %159 : index
              %161 = arith.addi %158, %81 : index
              %162 = scf.if %156 -> (vector<8xi16>) {
                %245 = vector.load %38[%161] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
                scf.yield %245 : vector<8xi16>
              } else {
                scf.yield %cst_11 : vector<8xi16>
              }
              %163 = vector.bitcast %162 : vector<8xi16> to vector<4xi32>
              %164 = arith.shli %163, %cst_10 : vector<4xi32>
              %165 = arith.andi %163, %cst_9 : vector<4xi32>
              %166 = arith.bitcast %164 : vector<4xi32> to vector<4xf32>
              %167 = arith.bitcast %165 : vector<4xi32> to vector<4xf32>
              %168 = vector.shuffle %166, %167 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %169 = vector.shuffle %126, %126 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
              %170 = vector.shuffle %126, %126 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
              %171 = arith.mulf %170, %111 : vector<4xf32>
              %172 = arith.negf %171 : vector<4xf32>
              %173 = math.fma %169, %112, %172 : vector<4xf32>
              %174 = arith.mulf %170, %112 : vector<4xf32>
              %175 = math.fma %169, %111, %174 : vector<4xf32>
              %176 = vector.shuffle %173, %175 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %177 = arith.bitcast %176 : vector<8xf32> to vector<8xi32>
              %178 = arith.shrui %177, %cst_5 : vector<8xi32>
              %179 = arith.andi %178, %cst_4 : vector<8xi32>
              %180 = arith.addi %177, %cst_3 : vector<8xi32>
              %181 = arith.addi %180, %179 : vector<8xi32>
              %182 = arith.shrui %181, %cst_5 : vector<8xi32>
              %183 = arith.cmpf uno, %176, %176 : vector<8xf32>
              %184 = arith.select %183, %cst_2, %182 : vector<8xi1>, vector<8xi32>
              %185 = arith.addi %118, %81 : index
              %186 = arith.trunci %184 : vector<8xi32> to vector<8xi16>
              %187 = arith.andi %114, %114 : i1
              scf.if %187 {
                vector.store %186, %51[%185] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
              }
              %188 = vector.shuffle %140, %140 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
              %189 = vector.shuffle %140, %140 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
              %190 = arith.mulf %189, %111 : vector<4xf32>
              %191 = arith.negf %190 : vector<4xf32>
              %192 = math.fma %188, %112, %191 : vector<4xf32>
              %193 = arith.mulf %189, %112 : vector<4xf32>
              %194 = math.fma %188, %111, %193 : vector<4xf32>
              %195 = vector.shuffle %192, %194 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %196 = arith.bitcast %195 : vector<8xf32> to vector<8xi32>
              %197 = arith.shrui %196, %cst_5 : vector<8xi32>
              %198 = arith.andi %197, %cst_4 : vector<8xi32>
              %199 = arith.addi %196, %cst_3 : vector<8xi32>
              %200 = arith.addi %199, %198 : vector<8xi32>
              %201 = arith.shrui %200, %cst_5 : vector<8xi32>
              %202 = arith.cmpf uno, %195, %195 : vector<8xf32>
              %203 = arith.select %202, %cst_2, %201 : vector<8xi1>, vector<8xi32>
              %204 = arith.addi %132, %81 : index
              %205 = arith.trunci %203 : vector<8xi32> to vector<8xi16>
              %206 = arith.andi %128, %128 : i1
              scf.if %206 {
                vector.store %205, %51[%204] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
              }
              %207 = vector.shuffle %154, %154 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
              %208 = vector.shuffle %154, %154 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
              %209 = arith.mulf %208, %111 : vector<4xf32>
              %210 = arith.negf %209 : vector<4xf32>
              %211 = math.fma %207, %112, %210 : vector<4xf32>
              %212 = arith.mulf %208, %112 : vector<4xf32>
              %213 = math.fma %207, %111, %212 : vector<4xf32>
              %214 = vector.shuffle %211, %213 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %215 = arith.bitcast %214 : vector<8xf32> to vector<8xi32>
              %216 = arith.shrui %215, %cst_5 : vector<8xi32>
              %217 = arith.andi %216, %cst_4 : vector<8xi32>
              %218 = arith.addi %215, %cst_3 : vector<8xi32>
              %219 = arith.addi %218, %217 : vector<8xi32>
              %220 = arith.shrui %219, %cst_5 : vector<8xi32>
              %221 = arith.cmpf uno, %214, %214 : vector<8xf32>
              %222 = arith.select %221, %cst_2, %220 : vector<8xi1>, vector<8xi32>
              %223 = arith.addi %146, %81 : index
              %224 = arith.trunci %222 : vector<8xi32> to vector<8xi16>
              %225 = arith.andi %142, %142 : i1
              scf.if %225 {
                vector.store %224, %51[%223] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
              }
              %226 = vector.shuffle %168, %168 [0, 2, 4, 6] : vector<8xf32>, vector<8xf32>
              %227 = vector.shuffle %168, %168 [1, 3, 5, 7] : vector<8xf32>, vector<8xf32>
              %228 = arith.mulf %227, %111 : vector<4xf32>
              %229 = arith.negf %228 : vector<4xf32>
              %230 = math.fma %226, %112, %229 : vector<4xf32>
              %231 = arith.mulf %227, %112 : vector<4xf32>
              %232 = math.fma %226, %111, %231 : vector<4xf32>
              %233 = vector.shuffle %230, %232 [0, 4, 1, 5, 2, 6, 3, 7] : vector<4xf32>, vector<4xf32>
              %234 = arith.bitcast %233 : vector<8xf32> to vector<8xi32>
              %235 = arith.shrui %234, %cst_5 : vector<8xi32>
              %236 = arith.andi %235, %cst_4 : vector<8xi32>
              %237 = arith.addi %234, %cst_3 : vector<8xi32>
              %238 = arith.addi %237, %236 : vector<8xi32>
              %239 = arith.shrui %238, %cst_5 : vector<8xi32>
              %240 = arith.cmpf uno, %233, %233 : vector<8xf32>
              %241 = arith.select %240, %cst_2, %239 : vector<8xi1>, vector<8xi32>
              %242 = arith.addi %160, %81 : index
              %243 = arith.trunci %241 : vector<8xi32> to vector<8xi16>
              %244 = arith.andi %156, %156 : i1
              scf.if %244 {
                vector.store %243, %51[%242] alignment = 16 : memref<?xi16, #gpu.address_space<global>>, vector<8xi16>
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
