/*
 * Attach, resume and live switch of one session (spec/08-session.md, 8.1 to 8.6). README.md beside
 * this file says what is proved, what is left out, and how it is run.
 *
 * A connection is a slot: two ends that open together and close apart, and a queue each way. Every
 * step is atomic, as one input to an engine is. A data frame carries its place in what was sent;
 * only assertions look at it: the sides count, as they do on a wire.
 */

#ifndef SLOTS
#define SLOTS 3    /* connections at a time; a slot is used again when both ends are closed */
#endif
#ifndef PROBES
#define PROBES 1   /* of which so many with probe */
#endif
#ifndef FAULTS
#define FAULTS 2   /* ends that fail, hellos that are given up */
#endif
#ifndef UP
#define UP 2       /* counted frames from the client */
#endif
#ifndef DOWN
#define DOWN 2     /* counted frames from the server */
#endif
#ifndef EXPIRIES
#define EXPIRIES 1 /* 1: the window of a session without a connection may end */
#endif
#ifndef ISSUED
#define ISSUED 4   /* newest secrets that are valid beside the proven one */
#endif

/* Hellos in all: none runs out of them, so this is a result too. */
#define HELLOS (1 + 2 * (PROBES + FAULTS))

#define NONE 255
#ifdef PROBE_ATTACHES
#define QUEUE (UP + 2 * DOWN + 4)
#else
#define QUEUE (UP + DOWN + 2)
#endif

#define FREE(slot) (cState[slot] == CLOSED && sState[slot] == CLOSED)

/* Hello without and with probe; welcome with the verdicts found or created, and with gap. */
mtype = { HELLO, PROBE, ATTACH, WELCOME, GAP, REFUSED, DATA, LIVE, ACK };
mtype = { CLOSED, AWAITS, AWAITS_PROBE, JOINED };      /* the client's end of a connection */
mtype = { FRESH, PROBED, ATTACHED, SUPERSEDED, DEAF }; /* the server's end, or CLOSED */

chan up[SLOTS] = [QUEUE] of { mtype, byte, byte };
chan down[SLOTS] = [QUEUE] of { mtype, byte, byte };

/* The client. */
mtype cState[SLOTS] = CLOSED;
byte cNext[SLOTS];   /* number of the next counted frame that arrives on it */
byte cAcked[SLOTS];  /* what was last said on it to have arrived */
byte current = NONE; /* the connection that it attached by */
byte before = NONE;  /* the one before, read until the first frame arrives on the current one */
byte awaited;        /* hellos without an answer */
byte cSecret = 1;    /* 1 is drawn by the client, those of the server follow in order */
byte cSent;          /* number of the last counted frame that was handed over */
byte cKept = 1;      /* number of the first one that is kept */
byte cReceived;
bool gapTold;
byte hellos;
byte probes;

/* The server. */
mtype sState[SLOTS] = CLOSED;
byte sNext[SLOTS];
byte sAcked[SLOTS];
byte sSecret[SLOTS];     /* of the welcome; 0 once a frame came behind it */
byte sGeneration[SLOTS]; /* the session's when the welcome to a probe was sent */
byte attached = NONE;
byte generation;
bool exists;
bool removed;
byte proven;
byte issued;             /* the newest secret */
byte sSent;
byte sKept = 1;
byte sReceived;

byte faults;

/* Scratch, not part of a state. */
hidden mtype kind;
hidden byte p1, p2, i, j, number;

/* ---- both sides ---- */

inline send(end, queue, a, b, c) {
  if
  :: end != CLOSED && end != DEAF -> queue!a,b,c
  :: else /* nobody will ever read it */
  fi
}

inline flush(queue) {
  do
  :: nempty(queue) -> queue?_,_,_
  :: empty(queue) -> break
  od
}

/* R-SES-2 to R-SES-4. */
inline count(next, received, place) {
#ifdef ONE_COUNTER
  number = received + 1;
#else
  number = next;
#endif
  next++;
  assert(number <= received + 1); /* never data_loss */
  if
  :: number == received + 1 ->
    assert(place == number);      /* what is delivered is a prefix of what was sent */
    received++
  :: else                         /* had before */
  fi
}

/* R-SES-6. */
inline acknowledge(arrived, sent, kept) {
  assert(arrived <= sent);
  if
  :: arrived >= kept -> kept = arrived + 1
  :: else
  fi
}

inline sClose(c) {
  sState[c] = CLOSED;
  sNext[c] = 0;
  sAcked[c] = 0;
  sSecret[c] = 0;
  sGeneration[c] = 0;
  flush(up[c])
}

/* Nobody can tell when the server's end of such a connection closes. Fewer states. */
inline tidy(c) {
  if
  :: cState[c] == CLOSED && (len(up[c]) == 0 || sState[c] == DEAF) && c != attached -> sClose(c)
  :: else
  fi
}

inline cClose(c) {
  if
  :: cState[c] == AWAITS || cState[c] == AWAITS_PROBE -> awaited--
  :: else
  fi;
  cState[c] = CLOSED;
  cNext[c] = 0;
  cAcked[c] = 0;
  flush(down[c]);
  tidy(c)
}

#include "client.pml"
#include "server.pml"

/* When nothing can happen any more, all that was sent has arrived, or a gap was told. */
active proctype Quiet() {
  timeout -> assert(gapTold || (sReceived == UP && cReceived == DOWN))
}
