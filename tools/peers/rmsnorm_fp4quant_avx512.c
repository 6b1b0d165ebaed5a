/* The hand-written peer of `irnorm.rmsnorm_fp4quant` in the benchmark: AVX-512, NVFP4. bfloat16 in
 * (weight too), E2M1 codes out, two a byte, and an E4M3 scale for each block of 16, in rows.
 *
 *     r    = 1 / sqrt(sum(x^2) / N + eps)              y   = (x * r) * w
 *     S    = e4m3(min(G * max|y| / 6, 448))            inv = G / S, or 0
 *     code = e2m1(clamp(y * inv, +-6))
 *
 * Every rounding is the operation's, except that the sum of squares is accumulated in whatever order
 * is fastest here. A last-bit difference of the sum moves r, and with it a few codes in 10^6.
 *
 * What makes it fast: 26 vector instructions for 32 columns, both passes together, beside loads and
 * stores; 9.0 us for 32 x 4096, one thread, Zen 5.
 *
 *   1. A row's sum of squares is one `vdpbf16ps` for 32 columns, in the loop that encodes the row
 *      before: exact products of pairs of bfloat16. (It flushes squares below 2^-126; rows of
 *      which that changes the sum are left to scalar code.)
 *   2. Columns are split into even and odd ones by a shift and a mask. The codes of a pair then are
 *      in one 32-bit lane, where `vpdpwssd` puts them together, see WEIGHTS.
 *   3. Sixteen blocks (256 columns) go together, a lane each: two divisions. Three groups are under
 *      way, in different stages: 9 cycles for 32 columns instead of 16. The tree of maxima is
 *      of `vpunpck`, which runs four a cycle here, other shuffles two; so scales are in the order
 *      of LANE_OF, and put straight when they are stored.
 *   4. Signs are kept throughout: `vrangeps` takes the larger of two magnitudes with no sign, or
 *      with that of the first.
 *   5. Groups in which every scale is an ordinary number (from 2^-6 to 448) need no clamp, no case
 *      for zero and none for NaN: one comparison and one branch for 256 columns.
 *   6. As in the FP8 peer: rows are prefetched (into L1 here), and large outputs bypass the caches.
 *      [512 x 4096: +23 % with ordinary stores]
 *
 * Build: gcc -O3 -march=native -shared -fPIC -pthread. Never -ffast-math, which would turn on
 * flush-to-zero in the process that loads this.
 */
#include "avx512.h"

#ifndef STREAM_BYTES
#define STREAM_BYTES (1 << 20) /* outputs at least this large (a core's L2) are written past the caches */
#endif
#ifndef PREFETCH_COLUMNS
#define PREFETCH_COLUMNS 4096 /* 8 KiB of bfloat16 */
#endif
#define BLOCK 16
#define GROUP 256 /* columns a loop iteration: sixteen blocks */
#define CHUNKS (GROUP / 32)

typedef struct {
    const uint16_t *x, *weight;
    int64_t x_stride, m, n;
    float factor, eps;
    uint8_t *codes, *scales;
} problem_t;

/* One worker's scratch: the weight in float32, the even columns of each 32 first. */
typedef struct {
    float *weight, *ring;
    int64_t capacity;
    int finite;
} scratch_t;

/* ---- one pass over a row ------------------------------------------------------------------- */

#define EACH UNROLL for (int i = 0; i < CHUNKS; i++)

/* Where the tree of maxima leaves block 2 * chunk + b. */
#define LANE_OF(block) (((block) / 8 * 2 + (block) % 2) * 4 + (block) / 2 % 4)

/* Adds the signed values of two E2M1 codes, as they come out of the rounding sum, to a lane.
 *
 * With e = 2^floor(log2 |z|), at least 1, t = z + sign(z) * e * 2^22 has the rounded significand k
 * (0 to 4) in its low half word, and sign and exponent in its high one, 128 * (149 + log2 e) - 2^15
 * if z < 0. With weights 256 and 4 that is 256 * (k + 2 log2 e) - (z < 0) * 2^17 and a constant: the
 * code from bit 8 on, and a sign at bit 17. The odd column has both times 16: a whole byte of codes,
 * bits 8 to 15, and the signs 10 bits above their place in it. */
#define WEIGHTS(unit) _mm512_set1_epi32(4 * (unit) << 16 | 256 * (unit))
#define BIAS ((1 << 17) + (1 << 21) - 17 * 4 * 128 * 149) /* bits 17 and 21: not negative */

static void slow_blocks(const problem_t *p, const uint16_t *x, float r, int64_t row, int64_t first,
                        int64_t last);

/* The largest of each block, from the maxima of pairs of columns of each chunk. */
INLINE __m512 peaks(__m512i m[CHUNKS]) {
    UNROLL for (int i = 0; i < 4; i++)
        m[i] = _mm512_max_epu32(_mm512_unpacklo_epi32(m[2 * i], m[2 * i + 1]),
                                _mm512_unpackhi_epi32(m[2 * i], m[2 * i + 1]));
    UNROLL for (int i = 0; i < 2; i++)
        m[i] = _mm512_max_epu32(_mm512_unpacklo_epi64(m[2 * i], m[2 * i + 1]),
                                _mm512_unpackhi_epi64(m[2 * i], m[2 * i + 1]));
    return as_ps(_mm512_max_epu32(_mm512_shuffle_i32x4(m[0], m[1], 0x88),
                                  _mm512_shuffle_i32x4(m[0], m[1], 0xDD)));
}

/* A row's way through three stages, a step of the loop each: y of a group and its peaks; scales; codes.
 * The processor then has a group to work on while it waits for another's scales. */
typedef struct {
    const uint16_t *y, *x, *following; /* row to encode, row to measure, the row after that */
    const float *weight;
    float *ring; /* y of the last four groups */
    uint8_t *codes, *scales;
    int64_t n; /* columns in whole groups */
    __m512 r, factor, peaks, inv, sums[2];
    __mmask16 usual, was_usual; /* which scales of the last two groups are ordinary numbers */
    __m512 one, shift;
    __m512i high, middle, power, bias, even, odd, signs;
} walk_t;
#define RING (4 * GROUP - 1)

/* From the peaks of a group to its scales, and what to multiply it by. */
INLINE void scale_group(walk_t *k, int64_t c) {
    static const uint8_t order[16] = {
#define AT(b) 4 * LANE_OF(b)
        AT(0), AT(1), AT(2),  AT(3),  AT(4),  AT(5),  AT(6),  AT(7),
        AT(8), AT(9), AT(10), AT(11), AT(12), AT(13), AT(14), AT(15)};
    const __m512 q = _mm512_div_ps(_mm512_mul_ps(k->peaks, k->factor), _mm512_set1_ps(6.0f));
    const __mmask16 usual =
        _mm512_cmple_epu32_mask(_mm512_sub_epi32(as_si(q), _mm512_set1_epi32(121 << 23)),
                                _mm512_set1_epi32(0x43e00000 - (121 << 23))); /* 2^-6 to 448 */
    k->usual = usual;
    const __m512 e = as_ps(_mm512_and_si512(as_si(q), k->power));
    const __m512 step = _mm512_mul_ps(e, _mm512_set1_ps(0x1p20f));
    const __m512 scale = _mm512_sub_ps(_mm512_add_ps(q, step), step);
    k->inv = _mm512_div_ps(k->factor, scale);
    const __m512i code =
        _mm512_srli_epi32(_mm512_sub_epi32(as_si(scale), _mm512_set1_epi32(120 << 23)), 20);
    const __m512i places = _mm512_castsi128_si512(_mm_loadu_si128((const void *)order));
    _mm_storeu_si128((void *)(k->scales + c / BLOCK),
                     _mm512_castsi512_si128(_mm512_permutexvar_epi8(places, code)));
}

/* One step: sums squares of the group at c, computes y of it, scales of the group before, and codes
 * of the one before that. The flags are compile-time constants in every caller. */
INLINE void step(walk_t *k, const int measure, const int first, const int second, const int third,
                 const int stream, int64_t c) {
    __m512i m[CHUNKS], t[CHUNKS];
    __m512 *fresh = (__m512 *)(k->ring + (c & RING)), *old = (__m512 *)(k->ring + ((c - 2 * GROUP) & RING));
    const __m512i inv = as_si(k->inv);
    const __m512i halves[2] = {_mm512_shuffle_i32x4(inv, inv, 0x50), _mm512_shuffle_i32x4(inv, inv, 0xFA)};
    k->was_usual = k->usual;
    if (second) scale_group(k, c - GROUP);
    const uint16_t *x = k->x + c, *y = k->y + c;
    const float *weight = k->weight + c;
    if (measure) {
        const int64_t ahead = c + PREFETCH_COLUMNS;
        const int64_t wrapped = k->n > PREFETCH_COLUMNS ? ahead - k->n : c;
        const char *soon = (const char *)(ahead < k->n ? k->x + ahead : k->following + wrapped);
        EACH _mm_prefetch(soon + 64 * i, _MM_HINT_T0);
    }
#define CHUNK(i)                                                                                        \
    do {                                                                                                \
        if (measure) {                                                                                  \
            const __m512bh words = (__m512bh)_mm512_loadu_si512(x + 32 * (i));                          \
            k->sums[(i) % 2] = _mm512_dpbf16_ps(k->sums[(i) % 2], words, words);                        \
        }                                                                                               \
        if (first) {                                                                                    \
            const __m512i words = _mm512_loadu_si512(y + 32 * (i));                                     \
            const float *w = weight + 32 * (i);                                                         \
            __m512 a = _mm512_mul_ps(as_ps(_mm512_slli_epi32(words, 16)), k->r);                        \
            __m512 b = _mm512_mul_ps(as_ps(_mm512_and_si512(words, k->high)), k->r);                    \
            a = _mm512_mul_ps(a, _mm512_load_ps(w));                                                    \
            b = _mm512_mul_ps(b, _mm512_load_ps(w + 16));                                               \
            fresh[2 * (i)] = a;                                                                         \
            fresh[2 * (i) + 1] = b;                                                                     \
            m[i] = as_si(_mm512_range_ps(a, b, 0xB)); /* the larger magnitude */                        \
        }                                                                                               \
        if (third) {                                                                                    \
            const __m512 f = as_ps(_mm512_shuffle_epi32(halves[(i) / 4], (_MM_PERM_ENUM)(0x55 * ((i) % 4)))); \
            const __m512 u = _mm512_mul_ps(old[2 * (i)], f), v = _mm512_mul_ps(old[2 * (i) + 1], f);    \
            __m512 eu = as_ps(_mm512_and_si512(as_si(_mm512_range_ps(u, k->one, 3)), k->power));        \
            __m512 ev = as_ps(_mm512_and_si512(as_si(_mm512_range_ps(v, k->one, 3)), k->power));        \
            eu = _mm512_fmadd_ps(eu, k->shift, u);                                                      \
            ev = _mm512_fmadd_ps(ev, k->shift, v);                                                      \
            t[i] = _mm512_dpwssd_epi32(k->bias, as_si(eu), k->even);                                    \
            t[i] = _mm512_dpwssd_epi32(t[i], as_si(ev), k->odd);                                        \
        }                                                                                               \
    } while (0)
    CHUNK(0); CHUNK(1); CHUNK(2); CHUNK(3); CHUNK(4); CHUNK(5); CHUNK(6); CHUNK(7);
    if (third)
        UNROLL for (int h = 0; h < 2; h++) {
            const __m512i one = _mm512_permutex2var_epi8(t[4 * h], k->middle, t[4 * h + 1]);
            const __m512i two = _mm512_permutex2var_epi8(t[4 * h + 2], k->middle, t[4 * h + 3]);
            const __m512i low = _mm512_shuffle_i64x2(one, two, 0x44);
            const __m512i up = _mm512_slli_epi16(_mm512_shuffle_i64x2(one, two, 0xEE), 2);
            const __m512i pairs = _mm512_ternarylogic_epi32(low, up, k->signs, 0xF2); /* low | (~up & signs) */
            void *target = k->codes + (c - 2 * GROUP) / 2 + 64 * h;
            if (stream)
                _mm512_stream_si512(target, pairs);
            else
                _mm512_storeu_si512(target, pairs);
        }
    if (first) k->peaks = peaks(m);
}

/* ---- exceptional blocks and rows ------------------------------------------------------------ */

static float decode_e4m3fn(uint8_t code) {
    const float magnitude = code & 0x78 ? ldexpf((float)(8 + (code & 7)), (code >> 3 & 15) - 10)
                                        : ldexpf((float)(code & 7), -9);
    return code & 0x80 ? -magnitude : magnitude;
}

static uint8_t encode_e2m1(float z) {
    if (isnan(z)) return 0;
    const float v = fabsf(z);
    const int count = (v > 0.25f) + (v >= 0.75f) + (v > 1.25f) + (v >= 1.75f) + (v > 2.5f) +
                      (v >= 3.5f) + (v > 5.0f);
    return (uint8_t)(count | (signbit(z) ? 8 : 0));
}

/* Blocks `first` to `last` of a row by the operation's definition. */
static void slow_blocks(const problem_t *p, const uint16_t *x, float r, int64_t row, int64_t first,
                        int64_t last) {
    for (int64_t block = first; block < last; block++) {
        float y[BLOCK], amax = 0;
        for (int i = 0; i < BLOCK; i++) {
            const float v = bf16_to_float(x[block * BLOCK + i]), w = bf16_to_float(p->weight[block * BLOCK + i]);
            y[i] = isinf(r) ? (v * w == 0 ? 0.0f : NAN) : (v * r) * w;
            if (isnan(y[i]) || fabsf(y[i]) > amax) amax = isnan(amax) ? amax : fabsf(y[i]);
        }
        uint8_t code = encode_e4m3fn(p->factor * amax / 6.0f);
        if (!isfinite(amax) || !isfinite(p->factor)) code = 0x7f;
        if (amax == 0) code = 0;
        const int none = (code & 0x7f) == 0 || code == 0x7f;
        const float inv = none ? 0.0f : p->factor / decode_e4m3fn(code);
        p->scales[row * (p->n / BLOCK) + block] = code;
        uint8_t *out = p->codes + row * (p->n / 2) + block * (BLOCK / 2);
        for (int i = 0; i < BLOCK; i += 2)
            out[i / 2] = inv == 0 ? 0 : (uint8_t)(encode_e2m1(y[i] * inv) | encode_e2m1(y[i + 1] * inv) << 4);
    }
}

/* ---- rows ---------------------------------------------------------------------------------- */

static void prepare_weight(const problem_t *p, scratch_t *s) {
    const int64_t n = p->n / GROUP * GROUP;
    if (!s->ring) s->ring = memset(aligned_alloc(4096, 4096), 0, 4096);
    if (s->capacity < n) {
        free(s->weight);
        s->weight = aligned_alloc(4096, (size_t)(n * 4 + 4095) / 4096 * 4096);
        s->capacity = n;
    }
    const __m512i infinity = _mm512_set1_epi32(0x7f800000);
    __mmask16 wild = 0;
    for (int64_t c = 0; c < n; c += 32) {
        const __m512i words = _mm512_loadu_si512(p->weight + c);
        const __m512i even = _mm512_slli_epi32(words, 16);
        const __m512i odd = _mm512_and_si512(words, _mm512_set1_epi32((int)0xffff0000));
        _mm512_store_si512(s->weight + c, even);
        _mm512_store_si512(s->weight + c + 16, odd);
        wild |= _mm512_cmpeq_epi32_mask(_mm512_and_si512(even, infinity), infinity);
        wild |= _mm512_cmpeq_epi32_mask(_mm512_and_si512(odd, infinity), infinity);
    }
    s->finite = !wild;
}


/* Encodes row y (if `encode`) while it sums the squares of row x (if `measure`), whole groups of
 * the former. Returns the sum. */
INLINE float pass(const int encode, const int measure, const int stream, const problem_t *p,
                  const scratch_t *s, const uint16_t *restrict y, const float r, const int64_t row,
                  const uint16_t *restrict x, const uint16_t *restrict following) {
    static const uint8_t middle[64] = {
        1,  5,  9,  13, 17, 21, 25, 29, 33, 37, 41,  45,  49,  53,  57,  61,
        65, 69, 73, 77, 81, 85, 89, 93, 97, 101, 105, 109, 113, 117, 121, 125,
        2,  6,  10, 14, 18, 22, 26, 30, 34, 38, 42,  46,  50,  54,  58,  62,
        66, 70, 74, 78, 82, 86, 90, 94, 98, 102, 106, 110, 114, 118, 122, 126};
    walk_t k = {
        .y = y, .x = x, .following = following, .weight = s->weight, .ring = s->ring,
        .codes = p->codes + row * (p->n / 2), .scales = p->scales + row * (p->n / BLOCK),
        .n = p->n / GROUP * GROUP, .r = _mm512_set1_ps(r), .factor = _mm512_set1_ps(p->factor),
        .one = _mm512_set1_ps(1.0f), .shift = _mm512_set1_ps(0x1p22f),
        .high = _mm512_set1_epi32((int)0xffff0000), .middle = _mm512_loadu_si512(middle),
        .power = _mm512_set1_epi32((int)0xff800000), .bias = _mm512_set1_epi32(BIAS),
        .even = WEIGHTS(1), .odd = WEIGHTS(16), .signs = _mm512_set1_epi8((char)0x88)};
    /* Or the compiler makes constants anew, from general registers, in every iteration. */
    PIN(k.high);
    PIN(k.power);
    PIN(k.bias);
    PIN(k.even);
    PIN(k.odd);
    PIN(k.signs);
    PIN(k.one);
    PIN(k.shift);
    UNROLL for (int i = 0; i < 2; i++) k.sums[i] = _mm512_setzero_ps();
    const int64_t n = k.n;
#define UNUSUAL(c)                                                                    \
    if (__builtin_expect(k.was_usual != 0xffff, 0))                                   \
    slow_blocks(p, y, r, row, ((c) - 2 * GROUP) / BLOCK, ((c) - GROUP) / BLOCK)
    if (!encode)
        for (int64_t c = 0; c < n; c += GROUP) step(&k, measure, 0, 0, 0, 0, c);
    else if (n) {
        int64_t c = 0;
        step(&k, measure, 1, 0, 0, stream, c);
        if (n > GROUP) step(&k, measure, 1, 1, 0, stream, c = GROUP);
        for (c += GROUP; c < n; c += GROUP) {
            step(&k, measure, 1, 1, 1, stream, c);
            UNUSUAL(c);
        }
        if (n > GROUP) {
            step(&k, 0, 0, 1, 1, stream, c);
            UNUSUAL(c);
        } else
            step(&k, 0, 0, 1, 0, stream, c);
        c += GROUP;
        step(&k, 0, 0, 0, 1, stream, c);
        UNUSUAL(c);
    }
    if (!measure) return 0;
    for (int64_t c = n; c < p->n; c += BLOCK) {
        const __m512i words = _mm512_castsi256_si512(_mm256_loadu_si256((const void *)(x + c)));
        const __m512bh rest = (__m512bh)_mm512_maskz_mov_epi16(0xffff, words);
        k.sums[0] = _mm512_dpbf16_ps(k.sums[0], rest, rest);
    }
    return _mm512_reduce_add_ps(_mm512_add_ps(k.sums[0], k.sums[1]));
}

#define ARGUMENTS                                                                              \
    const problem_t *p, const scratch_t *s, const uint16_t *y, float r, int64_t row, const uint16_t *x, \
        const uint16_t *following
static float both(ARGUMENTS) { return pass(1, 1, 0, p, s, y, r, row, x, following); }
static float both_stream(ARGUMENTS) { return pass(1, 1, 1, p, s, y, r, row, x, following); }
static float encode(ARGUMENTS) { return pass(1, 0, 0, p, s, y, r, row, x, following); }
static float encode_stream(ARGUMENTS) { return pass(1, 0, 1, p, s, y, r, row, x, following); }
static float measure(ARGUMENTS) { return pass(0, 1, 0, p, s, y, r, row, x, following); }

static float slow_sum(const uint16_t *x, int64_t n) {
    float sum = 0;
    for (int64_t c = 0; c < n; c++) sum += bf16_to_float(x[c]) * bf16_to_float(x[c]);
    return sum;
}

static void run_rows(const problem_t *p, const scratch_t *s, int64_t first, int64_t last, int stream) {
    const int64_t n = p->n, whole = n / GROUP * GROUP;
    const int tame = s->finite && fabsf(p->factor) < 0x1p100f;
    const uint16_t *x = p->x + first * p->x_stride;
    float sum = measure(p, s, x, 0, 0, x, first + 1 < last ? x + p->x_stride : x);
    for (int64_t i = first; i < last; i++, x += p->x_stride) {
        float variance = sum / (float)n + p->eps;
        const int special = !tame || !(variance >= 0x1p-100f && variance < 0x1p120f);
        if (special) variance = slow_sum(x, n) / (float)n + p->eps;
        const float r = 1.0f / _mm_cvtss_f32(_mm_sqrt_ss(_mm_set_ss(variance)));
        const uint16_t *next = x + p->x_stride;
        if (special) {
            slow_blocks(p, x, r, i, 0, n / BLOCK);
            if (i + 1 < last) sum = measure(p, s, next, 0, 0, next, next);
            continue;
        }
        if (i + 1 < last)
            sum = (stream ? both_stream : both)(p, s, x, r, i, next, i + 2 < last ? next + p->x_stride : next);
        else
            (stream ? encode_stream : encode)(p, s, x, r, i, x, x);
        slow_blocks(p, x, r, i, whole / BLOCK, n / BLOCK);
    }
}

static void run_part(const void *argument, int part, int parts) {
    static __thread scratch_t scratch;
    const problem_t *p = argument;
    const int64_t first = p->m * part / parts, last = p->m * (part + 1) / parts;
    if (first == last) return;
    prepare_weight(p, &scratch);
    if (p->m * p->n / 2 >= STREAM_BYTES && (uintptr_t)p->codes % 64 == 0 && p->n % 128 == 0) {
        run_rows(p, &scratch, first, last, 1);
        _mm_sfence();
    } else
        run_rows(p, &scratch, first, last, 0);
}

/* x [m, n] bfloat16 with a row stride in elements, weight [n] bfloat16, codes [m, n / 2], scales
 * [m, n / 16], n a multiple of 16. One call at a time. */
void rmsnorm_fp4quant(const uint16_t *x, int64_t x_stride, const uint16_t *weight, float factor, float eps,
                      uint8_t *codes, uint8_t *scales, int64_t m, int64_t n, int threads) {
    const problem_t problem = {.x = x, .weight = weight, .x_stride = x_stride, .m = m, .n = n,
                               .factor = factor, .eps = eps, .codes = codes, .scales = scales};
    if (m > 0 && n > 0) fork_join(run_part, &problem, threads < m ? threads : (int)m);
}
