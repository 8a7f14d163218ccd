/* cleanup.h - release a local when its scope ends, however it ends. */
#ifndef BASE_CLEANUP_H
#define BASE_CLEANUP_H

/* CLEANUP(bytes_done) struct bytes out = { 0 }; */
#define CLEANUP(done) __attribute__((cleanup(done)))

/* For a local from malloc(): CLEANUP(free_pointer) char *name = NULL; */
void free_pointer(void *pointer_to_pointer);

/* For a local file descriptor: CLEANUP(close_fd) int fd = -1; */
void close_fd(int *fd);

#endif
