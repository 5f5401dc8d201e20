import { type FindContext, fact } from '../finder';

/**
 * Tracking numbers as the carriers write them: UPS 1Z, the postal S10 form (RB123456785GB), DHL JD, PostNL 3S, Amazon TBA,
 * and long runs of digits (USPS 20 to 22, DPD 14, FedEx 12 and 15, DHL 10 and 12).
 */
const patterns: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])1Z(?:[ ]?[0-9A-Z]){16}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])[A-Z]{2}[ ]?\d{3}[ ]?\d{3}[ ]?\d{3}[ ]?[A-Z]{2}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:J?JD\d{16,20}|00\d{18}|3S[A-Z0-9]{9,15}|TBA\d{12}|[A-Z]\d{10,14}[A-Z]?|[A-Z]{2}\d{6,12}[A-Z]{2})(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])9\d{3}(?: \d{4}){4}(?: \d{2,4})?(?![\p{L}\p{N}])/gu,
  // Ten digits and more in one run; a leading zero is a phone number's.
  /(?<![\p{L}\p{N}.,+#-])[1-9]\d{9,33}(?![\p{L}\p{N}]|[.,]\d)/gu,
];

export function findTracking(context: FindContext) {
  return patterns.flatMap((pattern) =>
    [...context.text.matchAll(pattern)].map((match) =>
      fact(
        context,
        'tracking',
        match[0].replace(/\s/g, '').toUpperCase(),
        match.index,
        match.index + match[0].length,
      ),
    ),
  );
}
