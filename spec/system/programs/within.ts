/** Settles as `promise` does, and rejects when that takes more than `seconds`. */
export async function within<T>(seconds: number, what: string, promise: Promise<T>): Promise<T> {
  const late = new AbortController();
  const limit = new Promise<never>((_, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`${what}: not within ${seconds} s`)),
      seconds * 1000,
    );
    late.signal.addEventListener("abort", () => clearTimeout(timer));
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    late.abort();
  }
}
