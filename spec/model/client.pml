/* ---- the client ---- */

inline cLose(c) {
  cClose(c);
  if
  :: c == current ->
    current = NONE;
#ifndef READ_BEFORE_ON
    if
    :: before != NONE -> cClose(before); before = NONE
    :: else
    fi
#endif
  :: c == before -> before = NONE
  :: else
  fi
}

inline cHello(state, hello) {
  j = 0;
  do
  :: FREE(j) -> break
  :: else -> j++
  od;
  cState[j] = state;
  sState[j] = FRESH;
  cNext[j] = cReceived + 1;
  cAcked[j] = cReceived;
  awaited++;
  hellos++;
  up[j]!hello,cSecret,cReceived
}

/* R-SES-18, R-SES-22, R-SES-26: whatever was opened earlier is of no use from here on. */
inline cAttach(c, secret, first) {
  cState[c] = JOINED;
  awaited--;
  cSecret = secret;
#ifndef KEEP_PENDING
  j = 0;
  do
  :: j == SLOTS -> break
  :: j < SLOTS && (cState[j] == AWAITS || cState[j] == AWAITS_PROBE) -> cClose(j); j++
  :: else -> j++
  od;
#endif
  if
  :: before != NONE -> cClose(before)
  :: else
  fi;
  before = current;
  current = c;
  /* R-SES-27 */
  i = first;
  do
  :: i <= cSent -> send(sState[c], up[c], DATA, i, 0); i++
  :: else -> break
  od;
  send(sState[c], up[c], LIVE, cSent, 0)
}

inline cWelcome(c, received, secret) {
  if
  :: cState[c] == AWAITS ->
    assert(received + 1 >= cKept && received <= cSent); /* R-SES-19 */
    cKept = received + 1;
    cAttach(c, secret, cKept)
  :: cState[c] == AWAITS_PROBE ->
    acknowledge(received, cSent, cKept);
    cNext[c] = cReceived + 1;
    cAcked[c] = cReceived;
#ifdef FIRST_FROM_WELCOME
    send(sState[c], up[c], ATTACH, cReceived, received + 1);
#else
    send(sState[c], up[c], ATTACH, cReceived, cKept);
#endif
    cAttach(c, secret, cKept)
  fi
}

inline cGap(c) {
  assert(removed); /* a session that lives is never denied to its client */
  if
  :: cState[c] == AWAITS -> gapTold = true
  :: cState[c] == AWAITS_PROBE -> cLose(c) /* R-SES-45 */
  fi
}

/* R-SES-25. */
inline cArrives(c) {
  if
  :: c == current && before != NONE -> cClose(before); before = NONE
  :: else
  fi
}

inline cReads(c) {
  if
  :: kind == WELCOME -> cWelcome(c, p1, p2)
  :: kind == GAP -> cGap(c)
  :: kind == REFUSED ->
    assert(cState[c] == JOINED); /* no hello is refused but a stale one */
    cLose(c)
  :: kind == DATA -> cArrives(c); count(cNext[c], cReceived, p1)
  :: kind == LIVE -> cArrives(c); assert(p1 == cNext[c] - 1) /* R-SES-5 */
  :: kind == ACK -> cArrives(c); acknowledge(p1, cSent, cKept)
  fi
}

active [SLOTS] proctype ClientEnd() {
  byte c = _pid;
end:
  do
  :: d_step { down[c]?kind,p1,p2 -> cReads(c); skip }
  /* The other end is closed; what had not arrived never will. */
  :: d_step { cState[c] != CLOSED && sState[c] == CLOSED && !gapTold -> cLose(c); skip }
  :: d_step { cState[c] != CLOSED && faults < FAULTS && !gapTold -> faults++; cLose(c); skip }
  od
}

#if SLOTS == 3
#define ANY_FREE (FREE(0) || FREE(1) || FREE(2))
#else
#define ANY_FREE (FREE(0) || FREE(1) || FREE(2) || FREE(3))
#endif
#define MAY_HELLO (!gapTold && hellos < HELLOS && ANY_FREE)

active proctype Client() {
end:
  do
  /* R-SES-22. */
  :: d_step { MAY_HELLO && current == NONE && awaited == 0 -> cHello(AWAITS, HELLO) }
  :: d_step {
      MAY_HELLO && probes < PROBES && (current != NONE || awaited != 0) ->
      probes++;
      cHello(AWAITS_PROBE, PROBE)
    }
  /* R-SES-1. */
  :: d_step {
      current != NONE && cSent < UP && !gapTold ->
      cSent++;
      send(sState[current], up[current], DATA, cSent, 0)
    }
  /* R-SES-8. */
  :: d_step {
      current != NONE && cAcked[current] < cReceived && !gapTold ->
      cAcked[current] = cReceived;
      send(sState[current], up[current], ACK, cReceived, 0)
    }
  od
}

