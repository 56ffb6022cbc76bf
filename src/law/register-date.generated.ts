// Dibuat oleh `npx tsx scripts/build-register.ts <folder>`; jangan disunting.
//
// Register peraturan: keadaan November 2023, dengan beberapa fakta yang lebih baru. Sumbernya: pasal penutup 5.875 UU dan PP
// yang dibaca teksnya (GitHub mblonyox/data-peraturan), metadata resmi peraturan.go.id salinan Mei dan November 2023
// (GitHub mblonyox/flat-peraturan), laman JDIH, dan sumber sekunder yang saling menguatkan. Ini bukan naskah resmi:
// periksa peraturan.go.id atau jdih instansi sebelum mengubah standar.

/** Month up to which the register was kept as a whole, `YYYY-MM`; single facts are newer. */
export const REGISTER_DATE = '2023-11';
