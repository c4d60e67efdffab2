/* ---- the server ---- */

/* R-SES-15: the proven one, and of those issued since the newest. */
#ifdef STALE_SECRET_OK
#define VALID(secret) (secret != 0)
#else
#define VALID(secret) (secret == proven || (secret > proven && secret + ISSUED > issued))
#endif

inline sLose(c) {
#ifdef LATE_CALLBACK
  if
  :: sState[c] == ATTACHED || sState[c] == SUPERSEDED -> attached = NONE
  :: else
  fi;
#else
  if
  :: c == attached -> attached = NONE
  :: else
  fi;
#endif
  sClose(c)
}

/* R-SES-24. */
inline sSupersede(c) {
#if defined(READ_SUPERSEDED) || defined(LATE_CALLBACK) || defined(NEVER_CLOSE)
  sState[c] = SUPERSEDED
#else
  sClose(c)
#endif
}

/* Attaches, replays all that is kept above `received`, and says that it is live. */
inline sAttach(c, received, first) {
  assert(received + 1 >= sKept && received <= sSent); /* R-SES-19 */
  assert(first <= sReceived + 1);
  sKept = received + 1;
  if
  :: attached != NONE && attached != c -> sSupersede(attached)
  :: else
  fi;
  attached = c;
  sState[c] = ATTACHED;
  sNext[c] = first;
  /* R-SES-27, R-SES-28 */
  i = sKept;
#ifdef PARTIAL_REPLAY
  if
  :: i <= sSent -> i++
  :: else
  fi;
#endif
  do
  :: i <= sSent -> send(cState[c], down[c], DATA, i, 0); i++
  :: else -> break
  od;
  if
  :: generation > 0 -> send(cState[c], down[c], LIVE, sSent, 0)
  :: else
  fi;
  generation++
}

/* R-SES-14. */
inline sIssue(c) {
#ifdef EVICT_SECRETS
  issued++;
#else
  if
  :: issued - proven < ISSUED -> issued++
  :: else /* the newest once more */
  fi;
#endif
  sSecret[c] = issued
}

#ifdef REFUSE_BELOW
#define NOT_BELOW(isProbe, received) ((isProbe) || received + 1 >= sKept)
#else
#define NOT_BELOW(isProbe, received) true
#endif

inline sHello(c, isProbe, secret, received) {
  if
  :: !exists && !removed -> exists = true; proven = 1; issued = 1
  :: else
  fi;
  if
#ifdef REFUSE_BELOW
  :: exists && VALID(secret) && !(isProbe) && received + 1 < sKept ->
    sState[c] = DEAF;
    send(cState[c], down[c], REFUSED, 0, 0)
#endif
  :: exists && VALID(secret) && NOT_BELOW(isProbe, received) ->
#ifndef FRAMES_PROVE_ALONE
    if
    :: secret > proven -> proven = secret
    :: else
    fi;
#endif
    sIssue(c);
    sAcked[c] = sReceived;
    send(cState[c], down[c], WELCOME, sReceived, issued);
    if
    :: isProbe ->
      sState[c] = PROBED;
      sGeneration[c] = generation;
#ifdef PROBE_ATTACHES
      sAttach(c, received, sReceived + 1);
      sGeneration[c] = generation
#endif
    :: else -> sAttach(c, received, sReceived + 1)
    fi
  :: !exists || !VALID(secret) ->
    /* R-SES-15, R-SES-32: another session begins on this connection, which is of no interest. */
    sState[c] = DEAF;
    send(cState[c], down[c], GAP, 0, 0)
  fi
}

/* The first frame on a connection proves the secret of its welcome. */
inline sProve(c) {
  if
  :: exists && sSecret[c] > proven && VALID(sSecret[c]) -> proven = sSecret[c]
  :: else
  fi;
  sSecret[c] = 0
}

inline sHeard(c) {
#ifndef HEAR_SUPERSEDED
  assert(c == attached); /* R-SES-24 */
#endif
  sProve(c)
}

/* R-SES-23. */
inline sAttachFrame(c, received, first) {
  sProve(c);
  if
#ifdef NO_GENERATION_CHECK
  :: exists ->
#else
  :: exists && sGeneration[c] == generation ->
#endif
    sAttach(c, received, first)
  :: else -> sState[c] = DEAF; send(cState[c], down[c], REFUSED, 0, 0)
  fi
}

#ifdef READ_SUPERSEDED
#define READS(c) (sState[c] == ATTACHED || sState[c] == SUPERSEDED)
#else
#define READS(c) (sState[c] == ATTACHED)
#endif

inline sReads(c) {
  if
  :: kind == HELLO || kind == PROBE -> sHello(c, kind == PROBE, p1, p2)
#ifdef PROBE_ATTACHES
  :: kind == ATTACH && sState[c] == ATTACHED -> sAttachFrame(c, p1, p2)
#endif
  :: kind == ATTACH && sState[c] == PROBED -> sAttachFrame(c, p1, p2)
  :: kind == DATA && READS(c) -> sHeard(c); count(sNext[c], sReceived, p1)
  :: kind == LIVE && READS(c) -> sHeard(c); assert(p1 == sNext[c] - 1) /* R-SES-5 */
  :: kind == ACK && READS(c) -> sHeard(c); acknowledge(p1, sSent, sKept)
  :: else /* R-SES-24: dropped unread */
  fi;
  tidy(c)
}

active [SLOTS] proctype ServerEnd() {
  byte c = _pid - SLOTS - 1;
end:
  do
  :: d_step { up[c]?kind,p1,p2 -> sReads(c); skip }
  :: d_step { sState[c] != CLOSED && cState[c] == CLOSED -> sLose(c); skip }
#ifndef NEVER_CLOSE
  :: d_step { sState[c] == SUPERSEDED -> sLose(c); skip }
#endif
  :: d_step { sState[c] != CLOSED && faults < FAULTS && !gapTold -> faults++; sLose(c); skip }
  od
}

active proctype Server() {
end:
  do
  :: d_step {
      attached != NONE && sSent < DOWN && !gapTold ->
      sSent++;
      assert(sState[attached] == ATTACHED);
      send(cState[attached], down[attached], DATA, sSent, 0)
    }
  :: d_step {
      attached != NONE && sAcked[attached] < sReceived && !gapTold ->
      sAcked[attached] = sReceived;
      send(cState[attached], down[attached], ACK, sReceived, 0)
    }
  /* R-SES-30: the window has passed. */
  :: d_step { EXPIRIES && exists && attached == NONE && !gapTold -> exists = false; removed = true }
  od
}

