/** The icon at the sizes that devices ask for. */
import icon from '../../assets/icons/icon.svg';

const PAPER = '#f4ede0';

/** Name, width, and the share of it that the icon takes: masks cut the corners away. */
const SIZES = [
  ['icon-192', 192, 1],
  ['icon-512', 512, 1],
  ['maskable-512', 512, 0.8],
  ['apple-touch', 180, 1],
];

export async function drawIcons() {
  const image = new Image();
  image.src = icon;
  await image.decode();
  const files = {};
  for (const [name, size, share] of SIZES) {
    const canvas = document.createElement('canvas');
    canvas.width = size;
    canvas.height = size;
    const pen = canvas.getContext('2d');
    if (share < 1 || name === 'apple-touch') {
      pen.fillStyle = PAPER;
      pen.fillRect(0, 0, size, size);
    }
    const margin = (size * (1 - share)) / 2;
    pen.drawImage(image, margin, margin, size * share, size * share);
    files[`icons/${name}.png`] = canvas.toDataURL('image/png').split(',')[1];
  }
  return files;
}
