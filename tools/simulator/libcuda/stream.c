/* Streams, what their capture forbids, and functions of the host. Part of libcuda.c. */

/* Streams, and what capture forbids. */

typedef struct Node Node;

typedef struct {
    Node *first, **last;
    size_t count;
} Graph;

typedef struct Stream {
    Graph *capture;
    int blocking, mode, invalid;
    pthread_t capturer;
    struct Stream *next;
} Stream;

enum { CAPTURE_GLOBAL, CAPTURE_THREAD_LOCAL, CAPTURE_RELAXED };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static Stream legacy = {.blocking = 1};
static Stream *streams = &legacy;
static __thread int thread_mode = CAPTURE_GLOBAL;

static Stream *stream_of(void *handle)
{
    return (uintptr_t)handle <= 2 ? &legacy : handle;
}

/* A call that a capture with one of the stricter modes forbids, and that spoils it. */
static CUresult unsafe_in_capture(void)
{
    CUresult result = CUDA_SUCCESS;
    pthread_mutex_lock(&lock);
    for (Stream *s = streams; s && thread_mode != CAPTURE_RELAXED; s = s->next)
        if (s->capture && s->mode != CAPTURE_RELAXED
            && ((s->mode == CAPTURE_GLOBAL && thread_mode == CAPTURE_GLOBAL)
                || pthread_equal(s->capturer, pthread_self()))) {
            s->invalid = 1;
            result = CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED;
        }
    pthread_mutex_unlock(&lock);
    return result;
}

/* Work on the legacy stream waits for all blocking streams: not while one is captured. */
static CUresult legacy_in_capture(void)
{
    CUresult result = CUDA_SUCCESS;
    pthread_mutex_lock(&lock);
    for (Stream *s = streams; s; s = s->next)
        if (s->capture && s->blocking) {
            s->invalid = 1;
            result = CUDA_ERROR_STREAM_CAPTURE_IMPLICIT;
        }
    pthread_mutex_unlock(&lock);
    return result;
}

CUresult cuThreadExchangeStreamCaptureMode(int *mode)
{
    int old = thread_mode;
    NEED(*mode >= CAPTURE_GLOBAL && *mode <= CAPTURE_RELAXED, CUDA_ERROR_INVALID_VALUE);
    thread_mode = *mode;
    *mode = old;
    return CUDA_SUCCESS;
}

CUresult cuStreamCreate(Stream **stream, unsigned flags)
{
    TRY(ready());
    NEED(flags <= 1, CUDA_ERROR_INVALID_VALUE);
    *stream = calloc(1, sizeof **stream);
    NEED(*stream, CUDA_ERROR_OUT_OF_MEMORY);
    (*stream)->blocking = flags == 0;
    pthread_mutex_lock(&lock);
    (*stream)->next = streams;
    streams = *stream;
    pthread_mutex_unlock(&lock);
    return CUDA_SUCCESS;
}

CUresult cuStreamCreateWithPriority(Stream **stream, unsigned flags, int priority)
{
    (void)priority;
    return cuStreamCreate(stream, flags);
}

CUresult cuStreamDestroy_v2(Stream *stream)
{
    NEED(stream_of(stream) != &legacy, CUDA_ERROR_INVALID_HANDLE);
    pthread_mutex_lock(&lock);
    for (Stream **s = &streams; *s; s = &(*s)->next)
        if (*s == stream) {
            *s = stream->next;
            break;
        }
    pthread_mutex_unlock(&lock);
    free(stream);
    return CUDA_SUCCESS;
}

/* Functions of the host, in order, on a thread of their own as in the driver: they may wait for
 * what the calling thread holds. */

typedef struct Call {
    void (*function)(void *);
    void *data;
    struct Call *next;
} Call;

static struct {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    pthread_t thread;
    int started, pending;
    Call *first, **last;
} host = {.lock = PTHREAD_MUTEX_INITIALIZER, .changed = PTHREAD_COND_INITIALIZER};

static void *serve(void *unused)
{
    (void)unused;
    pthread_mutex_lock(&host.lock);
    for (;;) {
        while (!host.first)
            pthread_cond_wait(&host.changed, &host.lock);
        Call *call = host.first;
        host.first = call->next;
        pthread_mutex_unlock(&host.lock);
        call->function(call->data);
        free(call);
        pthread_mutex_lock(&host.lock);
        --host.pending;
        pthread_cond_broadcast(&host.changed);
    }
    return NULL;
}

static CUresult enqueue(void (*function)(void *), void *data)
{
    Call *call = malloc(sizeof *call);
    NEED(call, CUDA_ERROR_OUT_OF_MEMORY);
    *call = (Call){function, data, NULL};
    pthread_mutex_lock(&host.lock);
    if (!host.started)
        host.started = pthread_create(&host.thread, NULL, serve, NULL) == 0;
    if (!host.first)
        host.last = &host.first;
    *host.last = call;
    host.last = &call->next;
    ++host.pending;
    pthread_cond_broadcast(&host.changed);
    pthread_mutex_unlock(&host.lock);
    return CUDA_SUCCESS;
}

/* Wait for host functions: all else is done by the time its call returns. */
static void drain(void)
{
    pthread_mutex_lock(&host.lock);
    while (host.pending && !pthread_equal(host.thread, pthread_self()))
        pthread_cond_wait(&host.changed, &host.lock);
    pthread_mutex_unlock(&host.lock);
}

CUresult cuStreamSynchronize(void *handle)
{
    TRY(ready());
    Stream *stream = stream_of(handle);
    if (stream->capture) {
        stream->invalid = 1;
        return CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED;
    }
    if (stream == &legacy)
        TRY(legacy_in_capture());
    drain();
    return CUDA_SUCCESS;
}

CUresult cuStreamQuery(void *handle)
{
    return cuStreamSynchronize(handle);
}

CUresult cuCtxSynchronize(void)
{
    TRY(ready());
    CUresult result = CUDA_SUCCESS;
    pthread_mutex_lock(&lock);
    for (Stream *s = streams; s; s = s->next)
        if (s->capture) {
            s->invalid = 1;
            result = CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED;
        }
    pthread_mutex_unlock(&lock);
    TRY(result);
    drain();
    return CUDA_SUCCESS;
}
