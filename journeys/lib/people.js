/** Made-up people. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A made-up person's identity number with its check digit. */
export function identityNumber(serial) {
  const body = `99010119900101${String(serial).padStart(3, '0')}`;
  const sum = WEIGHTS.reduce((all, weight, at) => all + weight * Number(body[at]), 0);
  return body + '10X98765432'[sum % 11];
}
