/* What the hand-written peers share: a pool of threads that spin, and small helpers. */
#pragma once
#include <math.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <immintrin.h>

#define MAX_THREADS 64
#define INLINE static inline __attribute__((always_inline))
#define UNROLL _Pragma("GCC unroll 16")
#define PIN(value) __asm__ volatile("" : "+v"(value)) /* fixes the instruction's place in program order */

INLINE __m512 as_ps(__m512i v) { return _mm512_castsi512_ps(v); }
INLINE __m512i as_si(__m512 v) { return _mm512_castps_si512(v); }

INLINE float bf16_to_float(uint16_t bits) {
    uint32_t word = (uint32_t)bits << 16;
    float value;
    memcpy(&value, &word, sizeof value);
    return value;
}

static inline uint8_t encode_e4m3fn(float value) {
    if (isnan(value)) return 0x7f;
    const float v = fminf(fabsf(value), 448.0f);
    uint32_t bits, magic, sum_bits;
    memcpy(&bits, &v, sizeof bits);
    magic = ((bits >> 23) < 121 ? 121 : (bits >> 23)) + 20;
    const uint32_t magic_bits = magic << 23;
    float m;
    memcpy(&m, &magic_bits, sizeof m);
    m += v;
    memcpy(&sum_bits, &m, sizeof sum_bits);
    return (uint8_t)((sum_bits - magic_bits + ((magic - 141) << 3)) | (signbit(value) ? 0x80 : 0));
}

/* ---- a fork-join pool: workers spin for some 50 us, then sleep ------------------------------- */

typedef void (*task_t)(const void *argument, int part, int parts);

static struct {
    pthread_mutex_t lock;
    pthread_cond_t wake;
    atomic_ulong ticket; /* serial number << 8 | parts */
    atomic_int pending, sleeping;
    int workers;
    task_t task;
    const void *argument;
} pool = {.lock = PTHREAD_MUTEX_INITIALIZER, .wake = PTHREAD_COND_INITIALIZER};

static pthread_mutex_t one_caller = PTHREAD_MUTEX_INITIALIZER;

static void *worker(void *argument) {
    const int part = (int)(intptr_t)argument;
    unsigned long seen = 0;
    for (;;) {
        unsigned long ticket = atomic_load(&pool.ticket);
        for (int spin = 0; ticket == seen && spin < 4000; spin++) {
            _mm_pause();
            ticket = atomic_load(&pool.ticket);
        }
        if (ticket == seen) {
            pthread_mutex_lock(&pool.lock);
            atomic_fetch_add(&pool.sleeping, 1);
            while ((ticket = atomic_load(&pool.ticket)) == seen)
                pthread_cond_wait(&pool.wake, &pool.lock);
            atomic_fetch_sub(&pool.sleeping, 1);
            pthread_mutex_unlock(&pool.lock);
        }
        seen = ticket;
        const int parts = (int)(ticket & 255);
        if (part >= parts) continue;
        pool.task(pool.argument, part, parts);
        atomic_fetch_sub(&pool.pending, 1);
    }
    return NULL;
}

static void fork_join(task_t task, const void *argument, int parts) {
    if (parts > MAX_THREADS) parts = MAX_THREADS;
    if (parts <= 1) {
        task(argument, 0, 1);
        return;
    }
    pthread_mutex_lock(&one_caller);
    pool.task = task;
    pool.argument = argument;
    atomic_store(&pool.pending, parts - 1);
    while (pool.workers < parts - 1) {
        pthread_t thread;
        if (pthread_create(&thread, NULL, worker, (void *)(intptr_t)(pool.workers + 1)) != 0) abort();
        pthread_detach(thread);
        pool.workers++;
    }
    const unsigned long serial = (atomic_load(&pool.ticket) >> 8) + 1;
    atomic_store(&pool.ticket, serial << 8 | (unsigned long)parts);
    if (atomic_load(&pool.sleeping) > 0) {
        pthread_mutex_lock(&pool.lock);
        pthread_cond_broadcast(&pool.wake);
        pthread_mutex_unlock(&pool.lock);
    }
    task(argument, 0, parts);
    for (int spin = 0; atomic_load(&pool.pending) > 0; spin++)
        if (spin < 1000) _mm_pause();
        else sched_yield();
    pthread_mutex_unlock(&one_caller);
}
