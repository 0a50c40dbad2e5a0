/** The part of subset-font that we use; the package brings no types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: {
      targetFormat: 'woff2' | 'truetype'
      preserveNameIds?: number[]
      keepFeatures?: string[]
      variationAxes?: Record<string, number | { min: number; max: number; default: number }>
      noHinting?: boolean
    },
  ): Promise<Uint8Array>
}
