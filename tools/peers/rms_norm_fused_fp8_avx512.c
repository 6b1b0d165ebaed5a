/* The hand-written peer of `irnorm.rms_norm_fused_fp8` in the benchmark: AVX-512, bfloat16 in,
 * float8_e4m3fn out, one float32 scale a row.
 *
 *     r     = 1 / sqrt(sum(x^2) / N + epsilon)            g = gamma + weight_offset
 *     scale = min(max|x * g| * r, scale_ub) / 448         inv = 1 / scale, or 0
 *     code  = e4m3fn(clamp(((x * r) * g) * inv, +-448))
 *
 * It follows the operation's formula and rounding, except that the sum of squares is accumulated in
 * whatever order is fastest here, not in the package's fixed order. A last-bit difference of the sum
 * moves r, and with it some five codes in 10^5 (measured against numpy, 2048 x 4096).
 *
 * What makes it fast. In brackets what is lost without it at 512 x 4096, one thread, Zen 5, where
 * the whole takes 137 us (8.4 cycles per 32 columns; the ports' bound is 7.1):
 *
 *   1. The statistics of row i+1 share a loop, and the loads of gamma, with the encoding of row i:
 *      they fill each other's idle ports, and reading overlaps with computing. [+15 %]
 *   2. The encode is software-pipelined: the products of block k+1 beside the rounding of block k,
 *      in the order that PIN fixes. [+8 %, of which PIN 1 %]
 *   3. Unpacking is `vpunpck{l,h}wd` with zero (four a cycle; a shift runs twice a cycle), which
 *      `vpackssdw` undoes, so nothing crosses lanes until the byte gather that ends a block.
 *   4. E4M3 rounding is one float addition: with e = 2^floor(log2 v), at least 2^-6,
 *      t = v + e * 2^20 has the rounded significand k (0..16) in its low half word and the exponent
 *      in its high one. `vpdpwssd` makes 16 * high + 256 * low + constant of it, which is
 *      256 * code, ready for `vpackssdw`: max, and, fma, dpwssd for 16 codes. [+9 % with
 *      t + (t >> 20) instead, +21 % with the integer form of the textbook]
 *   5. |x| is taken on 32 packed words at once, and the sign is put back on packed words.
 *   6. Without scale_ub a product passes 448 by a few ulp at most, which rounds to 448: no clamp.
 *   7. Rows are prefetched into L2, 8 KiB ahead. [+70 % out of cache; 4096 x 4096: +110 %]
 *   8. Outputs of STREAM_BYTES and more bypass the caches. [+10 %; 512 x 7168: +23 %]
 *
 * Build: gcc -O3 -march=native -shared -fPIC -pthread. Never -ffast-math, which would turn on
 * flush-to-zero in the process that loads this.
 */
#include <time.h>

#include "avx512.h"

#ifndef STREAM_BYTES
#define STREAM_BYTES (1 << 20) /* outputs at least this large (a core's L2) are written past the caches */
#endif
#define PREFETCH_COLUMNS 4096 /* 8 KiB of bfloat16 */
#define BLOCK 64              /* columns a loop iteration */
#define VECTORS (BLOCK / 16)

typedef struct {
    float sum_squares, max_product;
} stats_t;

typedef struct {
    float r, inv, scale;
    int special; /* encode with special_row: zero, NaN, Inf or extreme statistics */
} scalars_t;

typedef struct {
    const uint16_t *x, *gamma;
    int64_t x_stride, m, n;
    float epsilon, weight_offset, scale_ub;
    uint8_t *out;
    float *scale;
} problem_t;

/* One worker's scratch: |gamma + weight_offset| in unpacked order and its signs as packed words,
 * and a padded row for widths that are not a multiple of BLOCK. */
typedef struct {
    float *gamma;
    uint16_t *signs, *row;
    uint8_t *codes;
    int64_t capacity;
    int negative, finite;
} scratch_t;

static float round_to_bf16(float value) {
    uint32_t bits;
    if (!isfinite(value)) return value;
    memcpy(&bits, &value, sizeof bits);
    return bf16_to_float((uint16_t)((bits + 0x7fff + ((bits >> 16) & 1)) >> 16));
}

/* ---- one pass over a row ------------------------------------------------------------------- */

/* Loads 64 words at `source` as four vectors of |x| in float32, unpacked within 128-bit lanes. */
#define LOAD_ABS(into, source)                                            \
    UNROLL for (int i = 0; i < VECTORS / 2; i++) {                        \
        __m512i words = _mm512_loadu_si512((source) + 32 * i);            \
        words = _mm512_and_si512(words, _mm512_set1_epi16(0x7fff));       \
        PIN(words);                                                       \
        into[2 * i] = as_ps(_mm512_unpacklo_epi16(zero, words));          \
        PIN(into[2 * i]);                                                 \
        into[2 * i + 1] = as_ps(_mm512_unpackhi_epi16(zero, words));      \
        PIN(into[2 * i + 1]);                                             \
    }

#define EACH UNROLL for (int i = 0; i < VECTORS; i++)

/* Adds the squares of p[] and takes the maxima of p[] * gamma, as unsigned bits: a NaN wins. */
#define ACCUMULATE(column)                                                           \
    EACH {                                                                           \
        __m512 product = _mm512_mul_ps(p[i], _mm512_load_ps(gamma + (column) + 16 * i)); \
        PIN(product);                                                                \
        sums[i % chains] = _mm512_fmadd_ps(p[i], p[i], sums[i % chains]);            \
        PIN(sums[i % chains]);                                                       \
        maxima[i % 2] = _mm512_max_epu32(maxima[i % 2], as_si(product));             \
        PIN(maxima[i % 2]);                                                          \
    }

/* 64 codes from the rounded sums v[] (point 4 above), with the signs of x * gamma. */
#define FINISH_BLOCK(column)                                                              \
    do {                                                                                  \
        __m512i q[VECTORS];                                                               \
        EACH {                                                                            \
            q[i] = _mm512_dpwssd_epi32(bias, as_si(v[i]), weights);                       \
            PIN(q[i]);                                                                    \
        }                                                                                 \
        UNROLL for (int i = 0; i < VECTORS / 2; i++) {                                    \
            q[i] = _mm512_packs_epi32(q[2 * i], q[2 * i + 1]);                            \
            PIN(q[i]);                                                                    \
        }                                                                                 \
        UNROLL for (int i = 0; i < VECTORS / 2; i++) {                                    \
            __m512i sign = _mm512_loadu_si512(y + (column) + 32 * i);                     \
            if (negative)                                                                 \
                sign = _mm512_xor_si512(sign, _mm512_load_si512(signs + (column) + 32 * i)); \
            q[i] = _mm512_ternarylogic_epi32(q[i], sign_bits, sign, 0xF8); /* q | (mask & sign) */ \
            PIN(q[i]);                                                                    \
        }                                                                                 \
        q[0] = _mm512_permutex2var_epi8(q[0], high_bytes, q[1]);                          \
        if (stream)                                                                       \
            _mm512_stream_si512((void *)(out + (column)), q[0]);                          \
        else                                                                              \
            _mm512_storeu_si512(out + (column), q[0]);                                    \
    } while (0)

/* Encodes row y (if `encode`) while it takes the statistics of row x (if `measure`). The flags are
 * compile-time constants in every caller. n is a multiple of BLOCK. */
INLINE stats_t pass(const int encode, const int measure, const int stream, const int negative,
                    const int clamp, const uint16_t *restrict y, uint8_t *restrict out,
                    scalars_t row, const uint16_t *restrict x, const uint16_t *restrict following,
                    const float *restrict gamma, const uint16_t *restrict signs, int64_t n) {
    static const uint8_t odd[64] = {
        1,  3,  5,  7,  9,  11, 13, 15, 17,  19,  21,  23,  25,  27,  29,  31,
        33, 35, 37, 39, 41, 43, 45, 47, 49,  51,  53,  55,  57,  59,  61,  63,
        65, 67, 69, 71, 73, 75, 77, 79, 81,  83,  85,  87,  89,  91,  93,  95,
        97, 99, 101, 103, 105, 107, 109, 111, 113, 115, 117, 119, 121, 123, 125, 127};
    const __m512i zero = _mm512_setzero_si512(), high_bytes = _mm512_loadu_si512(odd);
    const __m512i bias = _mm512_set1_epi32(-256 * 8 * 141), weights = _mm512_set1_epi32(16 << 16 | 256);
    const __m512i sign_bits = _mm512_set1_epi16((short)0x8000), exponent = _mm512_set1_epi32(0x7f800000);
    const __m512 r = _mm512_set1_ps(row.r), inv = _mm512_set1_ps(row.inv), top = _mm512_set1_ps(448.0f);
    const __m512 smallest_normal = _mm512_set1_ps(0x1p-6f), shift = _mm512_set1_ps(0x1p20f);
    const int chains = encode ? 2 : 4; /* alone, the statistics are bound by the latency of fma */
    __m512 v[VECTORS], a[VECTORS], e[VECTORS], p[VECTORS], sums[4];
    __m512i maxima[2] = {zero, zero};
    int64_t c = 0;
    EACH sums[i] = _mm512_setzero_ps();
    if (measure) {
        LOAD_ABS(p, x)
        ACCUMULATE(0)
    }
    if (encode) {
        LOAD_ABS(a, y)
        EACH a[i] = _mm512_mul_ps(_mm512_mul_ps(a[i], r), _mm512_load_ps(gamma + 16 * i));
        EACH v[i] = _mm512_mul_ps(a[i], inv);
    }
    for (; c < n - BLOCK; c += BLOCK) {
        const int64_t d = c + BLOCK;
        if (encode) LOAD_ABS(a, y + d)
        if (measure) {
            const int64_t ahead = d + PREFETCH_COLUMNS;
            const int64_t wrapped = n > PREFETCH_COLUMNS ? ahead - n : d;
            const char *soon = (const char *)(ahead < n ? x + ahead : following + wrapped);
            _mm_prefetch(soon, _MM_HINT_T1);
            _mm_prefetch(soon + 64, _MM_HINT_T1);
            LOAD_ABS(p, x + d)
        }
        if (encode) {
            if (clamp) EACH v[i] = _mm512_min_ps(v[i], top);
            EACH {
                a[i] = _mm512_mul_ps(a[i], r);
                PIN(a[i]);
                e[i] = _mm512_max_ps(v[i], smallest_normal);
                PIN(e[i]);
            }
            EACH {
                a[i] = _mm512_mul_ps(a[i], _mm512_load_ps(gamma + d + 16 * i));
                PIN(a[i]);
                e[i] = _mm512_and_ps(e[i], as_ps(exponent));
                PIN(e[i]);
            }
        }
        if (measure) ACCUMULATE(d)
        if (encode) {
            EACH {
                v[i] = _mm512_fmadd_ps(e[i], shift, v[i]);
                PIN(v[i]);
                a[i] = _mm512_mul_ps(a[i], inv);
                PIN(a[i]);
            }
            FINISH_BLOCK(c);
            EACH v[i] = a[i];
        }
    }
    if (encode) {
        EACH {
            if (clamp) v[i] = _mm512_min_ps(v[i], top);
            e[i] = _mm512_and_ps(_mm512_max_ps(v[i], smallest_normal), as_ps(exponent));
            v[i] = _mm512_fmadd_ps(e[i], shift, v[i]);
        }
        FINISH_BLOCK(c);
    }
    stats_t stats = {0, 0};
    if (measure) {
        uint32_t bits = _mm512_reduce_max_epu32(_mm512_max_epu32(maxima[0], maxima[1]));
        memcpy(&stats.max_product, &bits, sizeof bits);
        stats.sum_squares = _mm512_reduce_add_ps(
            _mm512_add_ps(_mm512_add_ps(sums[0], sums[1]), _mm512_add_ps(sums[2], sums[3])));
    }
    return stats;
}

typedef stats_t (*both_t)(const uint16_t *y, uint8_t *out, scalars_t row, const uint16_t *x,
                          const uint16_t *following, const scratch_t *s, int64_t n);
typedef void (*encode_t)(const uint16_t *y, uint8_t *out, scalars_t row, const scratch_t *s, int64_t n);

#define VARIANT(stream, negative, clamp)                                                              \
    static stats_t both_##stream##negative##clamp(const uint16_t *y, uint8_t *out, scalars_t row,     \
                                                  const uint16_t *x, const uint16_t *following,       \
                                                  const scratch_t *s, int64_t n) {                    \
        return pass(1, 1, stream, negative, clamp, y, out, row, x, following, s->gamma, s->signs, n); \
    }                                                                                                 \
    static void encode_##stream##negative##clamp(const uint16_t *y, uint8_t *out, scalars_t row,      \
                                                 const scratch_t *s, int64_t n) {                     \
        pass(1, 0, stream, negative, clamp, y, out, row, y, y, s->gamma, s->signs, n);                \
    }
VARIANT(0, 0, 0) VARIANT(0, 0, 1) VARIANT(0, 1, 0) VARIANT(0, 1, 1)
VARIANT(1, 0, 0) VARIANT(1, 0, 1) VARIANT(1, 1, 0) VARIANT(1, 1, 1)

static const both_t BOTH[8] = {both_000, both_001, both_010, both_011,
                               both_100, both_101, both_110, both_111};
static const encode_t ENCODE[8] = {encode_000, encode_001, encode_010, encode_011,
                                   encode_100, encode_101, encode_110, encode_111};

static stats_t measure_row(const uint16_t *x, const uint16_t *following, const scratch_t *s, int64_t n) {
    return pass(0, 1, 0, 0, 0, x, NULL, (scalars_t){0}, x, following, s->gamma, s->signs, n);
}

/* ---- scalars and exceptional rows ---------------------------------------------------------- */

static scalars_t row_scalars(const problem_t *p, stats_t stats) {
    scalars_t row;
    const __m128 variance = _mm_set_ss(stats.sum_squares / (float)p->n + p->epsilon);
    row.r = 1.0f / _mm_cvtss_f32(_mm_sqrt_ss(variance));
    const float amax = stats.max_product * row.r;
    row.scale = (amax > p->scale_ub ? p->scale_ub : amax) / 448.0f;
    row.inv = 1.0f / row.scale;
    row.special = !(amax < 0x1p120f) || !(row.scale >= 0x1p-126f);
    if (!row.special) return row;
    if (!isfinite(amax)) {
        row.scale = NAN;
        row.inv = 0;
    } else if (row.scale == 0 || isinf(row.inv)) {
        row.inv = 0;
    }
    return row;
}

static void special_row(const problem_t *p, const uint16_t *x, scalars_t row, uint8_t *out) {
    for (int64_t c = 0; c < p->n; c++) {
        const float g = bf16_to_float(p->gamma[c]) + p->weight_offset;
        const float v = ((bf16_to_float(x[c]) * row.r) * g) * row.inv;
        out[c] = row.inv == 0 && !isnan(v) ? 0 : encode_e4m3fn(v);
    }
}

/* ---- rows ---------------------------------------------------------------------------------- */

static void prepare_gamma(const problem_t *p, scratch_t *s) {
    const int64_t padded = (p->n + BLOCK - 1) / BLOCK * BLOCK;
    const __m512 offset = _mm512_set1_ps(p->weight_offset);
    const __m512i zero = _mm512_setzero_si512();
    if (s->capacity < padded) {
        free(s->gamma), free(s->signs), free(s->row), free(s->codes);
        s->gamma = aligned_alloc(4096, (size_t)(padded * 4 + 4095) / 4096 * 4096);
        s->signs = aligned_alloc(64, (size_t)padded * 2);
        s->row = aligned_alloc(64, (size_t)padded * 2);
        s->codes = aligned_alloc(64, (size_t)padded);
        s->capacity = padded;
    }
    __mmask32 negative = 0;
    for (int64_t c = 0; c < padded; c += 32) {
        const int64_t left = p->n - c;
        const __mmask32 mask = left >= 32 ? ~0u : left > 0 ? (1u << left) - 1 : 0;
        const __m512i words = _mm512_maskz_loadu_epi16(mask, p->gamma + c);
        const __m512 low = _mm512_add_ps(as_ps(_mm512_unpacklo_epi16(zero, words)), offset);
        const __m512 high = _mm512_add_ps(as_ps(_mm512_unpackhi_epi16(zero, words)), offset);
        _mm512_store_ps(s->gamma + c, _mm512_abs_ps(low));
        _mm512_store_ps(s->gamma + c + 16, _mm512_abs_ps(high));
        const __m512i packed = _mm512_packs_epi32(_mm512_srai_epi32(as_si(low), 31),
                                                  _mm512_srai_epi32(as_si(high), 31));
        _mm512_store_si512(s->signs + c, packed);
        negative |= _mm512_movepi16_mask(packed);
    }
    s->negative = negative != 0;
}

static void run_rows(const problem_t *p, scratch_t *s, int64_t first, int64_t last) {
    const int stream = p->m * p->n >= STREAM_BYTES && (uintptr_t)p->out % 64 == 0;
    const int variant = stream << 2 | s->negative << 1 | (p->scale_ub < INFINITY);
    const int64_t n = p->n;
    const uint16_t *x = p->x + first * p->x_stride;
    uint8_t *out = p->out + first * n;
    stats_t stats = measure_row(x, x + p->x_stride, s, n);
    for (int64_t i = first; i < last; i++, x += p->x_stride, out += n) {
        const scalars_t row = row_scalars(p, stats);
        p->scale[i] = row.scale;
        const uint16_t *next = x + p->x_stride;
        if (i + 1 < last)
            stats = BOTH[variant](x, out, row, next, i + 2 < last ? next + p->x_stride : next, s, n);
        else
            ENCODE[variant](x, out, row, s, n);
        if (row.special) special_row(p, x, row, out);
    }
    if (stream) _mm_sfence();
}

/* Widths that are not a multiple of BLOCK go through a padded copy of the row. */
static void run_rows_padded(const problem_t *p, scratch_t *s, int64_t first, int64_t last) {
    const int64_t padded = (p->n + BLOCK - 1) / BLOCK * BLOCK;
    const int variant = s->negative << 1 | (p->scale_ub < INFINITY);
    memset(s->row, 0, (size_t)padded * 2);
    for (int64_t i = first; i < last; i++) {
        memcpy(s->row, p->x + i * p->x_stride, (size_t)p->n * 2);
        const scalars_t row = row_scalars(p, measure_row(s->row, s->row, s, padded));
        p->scale[i] = row.scale;
        ENCODE[variant](s->row, s->codes, row, s, padded);
        if (row.special) special_row(p, s->row, row, s->codes);
        memcpy(p->out + i * p->n, s->codes, (size_t)p->n);
    }
}

static void run_part(const void *argument, int part, int parts) {
    static __thread scratch_t scratch;
    const problem_t *p = argument;
    const int64_t first = p->m * part / parts, last = p->m * (part + 1) / parts;
    if (first == last) return;
    prepare_gamma(p, &scratch);
    (p->n % BLOCK == 0 ? run_rows : run_rows_padded)(p, &scratch, first, last);
}

/* x [m, n] bfloat16 with a row stride in elements, gamma [n] bfloat16, out [m, n] codes, scale [m].
 * epsilon and weight_offset are rounded to bfloat16, as the operation says. One call at a time. */
void rms_norm_fused_fp8(const uint16_t *x, int64_t x_stride, const uint16_t *gamma, float epsilon,
                        float weight_offset, float scale_ub, uint8_t *out, float *scale, int64_t m,
                        int64_t n, int threads) {
    const problem_t problem = {
        .x = x, .gamma = gamma, .x_stride = x_stride, .m = m, .n = n,
        .epsilon = round_to_bf16(epsilon), .weight_offset = round_to_bf16(weight_offset),
        .scale_ub = scale_ub, .out = out, .scale = scale};
    if (m > 0 && n > 0) fork_join(run_part, &problem, threads < m ? threads : (int)m);
}

/* ---- memory bandwidth ---------------------------------------------------------------------- */

typedef struct {
    const uint8_t *source;
    uint8_t *target;
    int64_t bytes; /* written; a multiple of 64 */
    int ratio, stream;
} sweep_t;

INLINE void sweep_loop(const sweep_t *s, const int ratio, const int stream, int64_t first, int64_t last) {
    for (int64_t b = first; b < last; b += 64) {
        const uint8_t *source = s->source + ratio * b;
        _mm_prefetch((const char *)source + 4096 * ratio, _MM_HINT_T1);
        if (ratio == 2) _mm_prefetch((const char *)source + 4096 * ratio + 64, _MM_HINT_T1);
        __m512i value = _mm512_loadu_si512(source);
        if (ratio == 2) value = _mm512_xor_si512(value, _mm512_loadu_si512(source + 64));
        if (stream) _mm512_stream_si512((void *)(s->target + b), value);
        else _mm512_storeu_si512(s->target + b, value);
    }
    if (stream) _mm_sfence();
}

static void sweep_part(const void *argument, int part, int parts) {
    const sweep_t *s = argument;
    const int64_t lines = s->bytes / 64;
    const int64_t first = lines * part / parts * 64, last = lines * (part + 1) / parts * 64;
    if (s->ratio == 2 && s->stream) sweep_loop(s, 2, 1, first, last);
    else if (s->ratio == 2) sweep_loop(s, 2, 0, first, last);
    else if (s->stream) sweep_loop(s, 1, 1, first, last);
    else sweep_loop(s, 1, 0, first, last);
}

/* Seconds for one sweep that writes `bytes` (a multiple of 64, target 64-byte aligned) and reads
 * `ratio` (1: a copy; 2: the traffic of this operation, bfloat16 in and one byte out) times as many. */
double sweep_seconds(const uint8_t *source, uint8_t *target, int64_t bytes, int ratio, int stream,
                     int threads) {
    const sweep_t sweep = {source, target, bytes, ratio, stream};
    struct timespec begin, end;
    clock_gettime(CLOCK_MONOTONIC, &begin);
    fork_join(sweep_part, &sweep, threads);
    clock_gettime(CLOCK_MONOTONIC, &end);
    return (double)(end.tv_sec - begin.tv_sec) + 1e-9 * (double)(end.tv_nsec - begin.tv_nsec);
}
