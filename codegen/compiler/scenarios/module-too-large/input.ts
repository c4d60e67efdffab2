export default Array.from({ length: 1_000_001 }, () => ({}));
