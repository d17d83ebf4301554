/** The icons of the page: one set, Lucide, taken at build time. Add a line here and one below. */
import armchair from 'lucide-static/icons/armchair.svg?raw';
import arrowDown from 'lucide-static/icons/arrow-down.svg?raw';
import arrowLeftRight from 'lucide-static/icons/arrow-left-right.svg?raw';
import arrowRight from 'lucide-static/icons/arrow-right.svg?raw';
import arrowUp from 'lucide-static/icons/arrow-up.svg?raw';
import bookOpen from 'lucide-static/icons/book-open.svg?raw';
import calendarDays from 'lucide-static/icons/calendar-days.svg?raw';
import calendarHeart from 'lucide-static/icons/calendar-heart.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import chevronDown from 'lucide-static/icons/chevron-down.svg?raw';
import chevronLeft from 'lucide-static/icons/chevron-left.svg?raw';
import chevronRight from 'lucide-static/icons/chevron-right.svg?raw';
import chevronsLeft from 'lucide-static/icons/chevrons-left.svg?raw';
import chevronsRight from 'lucide-static/icons/chevrons-right.svg?raw';
import chevronUp from 'lucide-static/icons/chevron-up.svg?raw';
import circleCheck from 'lucide-static/icons/circle-check.svg?raw';
import circleQuestionMark from 'lucide-static/icons/circle-question-mark.svg?raw';
import circleX from 'lucide-static/icons/circle-x.svg?raw';
import clock from 'lucide-static/icons/clock.svg?raw';
import coffee from 'lucide-static/icons/coffee.svg?raw';
import coins from 'lucide-static/icons/coins.svg?raw';
import copy from 'lucide-static/icons/copy.svg?raw';
import doorClosed from 'lucide-static/icons/door-closed.svg?raw';
import doorOpen from 'lucide-static/icons/door-open.svg?raw';
import download from 'lucide-static/icons/download.svg?raw';
import ear from 'lucide-static/icons/ear.svg?raw';
import ellipsis from 'lucide-static/icons/ellipsis.svg?raw';
import eye from 'lucide-static/icons/eye.svg?raw';
import eyeOff from 'lucide-static/icons/eye-off.svg?raw';
import feather from 'lucide-static/icons/feather.svg?raw';
import fileText from 'lucide-static/icons/file-text.svg?raw';
import flag from 'lucide-static/icons/flag.svg?raw';
import folderOpen from 'lucide-static/icons/folder-open.svg?raw';
import footprints from 'lucide-static/icons/footprints.svg?raw';
import gavel from 'lucide-static/icons/gavel.svg?raw';
import gift from 'lucide-static/icons/gift.svg?raw';
import graduationCap from 'lucide-static/icons/graduation-cap.svg?raw';
import hand from 'lucide-static/icons/hand.svg?raw';
import handshake from 'lucide-static/icons/handshake.svg?raw';
import heartHandshake from 'lucide-static/icons/heart-handshake.svg?raw';
import history from 'lucide-static/icons/history.svg?raw';
import hourglass from 'lucide-static/icons/hourglass.svg?raw';
import info from 'lucide-static/icons/info.svg?raw';
import keyboard from 'lucide-static/icons/keyboard.svg?raw';
import landmark from 'lucide-static/icons/landmark.svg?raw';
import library from 'lucide-static/icons/library.svg?raw';
import lightbulb from 'lucide-static/icons/lightbulb.svg?raw';
import link from 'lucide-static/icons/link.svg?raw';
import lock from 'lucide-static/icons/lock.svg?raw';
import logOut from 'lucide-static/icons/log-out.svg?raw';
import mail from 'lucide-static/icons/mail.svg?raw';
import mailOpen from 'lucide-static/icons/mail-open.svg?raw';
import map from 'lucide-static/icons/map.svg?raw';
import megaphone from 'lucide-static/icons/megaphone.svg?raw';
import listChecks from 'lucide-static/icons/list-checks.svg?raw';
import merge from 'lucide-static/icons/merge.svg?raw';
import messageCircleQuestionMark from 'lucide-static/icons/message-circle-question-mark.svg?raw';
import maximize from 'lucide-static/icons/maximize.svg?raw';
import minimize from 'lucide-static/icons/minimize.svg?raw';
import minus from 'lucide-static/icons/minus.svg?raw';
import moon from 'lucide-static/icons/moon.svg?raw';
import newspaper from 'lucide-static/icons/newspaper.svg?raw';
import octagonAlert from 'lucide-static/icons/octagon-alert.svg?raw';
import octagonX from 'lucide-static/icons/octagon-x.svg?raw';
import pause from 'lucide-static/icons/pause.svg?raw';
import penLine from 'lucide-static/icons/pen-line.svg?raw';
import phone from 'lucide-static/icons/phone.svg?raw';
import plane from 'lucide-static/icons/plane.svg?raw';
import play from 'lucide-static/icons/play.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import printer from 'lucide-static/icons/printer.svg?raw';
import quote from 'lucide-static/icons/quote.svg?raw';
import rotateCcw from 'lucide-static/icons/rotate-ccw.svg?raw';
import save from 'lucide-static/icons/save.svg?raw';
import scale from 'lucide-static/icons/scale.svg?raw';
import school from 'lucide-static/icons/school.svg?raw';
import scrollText from 'lucide-static/icons/scroll-text.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import send from 'lucide-static/icons/send.svg?raw';
import settings2 from 'lucide-static/icons/settings-2.svg?raw';
import shield from 'lucide-static/icons/shield.svg?raw';
import ship from 'lucide-static/icons/ship.svg?raw';
import split from 'lucide-static/icons/split.svg?raw';
import sprout from 'lucide-static/icons/sprout.svg?raw';
import star from 'lucide-static/icons/star.svg?raw';
import stethoscope from 'lucide-static/icons/stethoscope.svg?raw';
import sun from 'lucide-static/icons/sun.svg?raw';
import tent from 'lucide-static/icons/tent.svg?raw';
import thumbsUp from 'lucide-static/icons/thumbs-up.svg?raw';
import timer from 'lucide-static/icons/timer.svg?raw';
import trainFront from 'lucide-static/icons/train-front.svg?raw';
import trash2 from 'lucide-static/icons/trash-2.svg?raw';
import triangleAlert from 'lucide-static/icons/triangle-alert.svg?raw';
import undo2 from 'lucide-static/icons/undo-2.svg?raw';
import upload from 'lucide-static/icons/upload.svg?raw';
import users from 'lucide-static/icons/users.svg?raw';
import volume2 from 'lucide-static/icons/volume-2.svg?raw';
import wheat from 'lucide-static/icons/wheat.svg?raw';
import x from 'lucide-static/icons/x.svg?raw';
import zap from 'lucide-static/icons/zap.svg?raw';

const SOURCES = {
  armchair,
  'arrow-down': arrowDown,
  'arrow-left-right': arrowLeftRight,
  'arrow-right': arrowRight,
  'arrow-up': arrowUp,
  'book-open': bookOpen,
  'calendar-days': calendarDays,
  'calendar-heart': calendarHeart,
  check,
  'chevron-down': chevronDown,
  'chevron-left': chevronLeft,
  'chevron-right': chevronRight,
  'chevrons-left': chevronsLeft,
  'chevrons-right': chevronsRight,
  'chevron-up': chevronUp,
  'circle-check': circleCheck,
  'circle-question-mark': circleQuestionMark,
  'circle-x': circleX,
  clock,
  coffee,
  coins,
  copy,
  'door-closed': doorClosed,
  'door-open': doorOpen,
  download,
  ear,
  ellipsis,
  eye,
  'eye-off': eyeOff,
  feather,
  'file-text': fileText,
  flag,
  footprints,
  'folder-open': folderOpen,
  gavel,
  gift,
  'graduation-cap': graduationCap,
  hand,
  handshake,
  'heart-handshake': heartHandshake,
  history,
  hourglass,
  info,
  keyboard,
  landmark,
  library,
  lightbulb,
  link,
  lock,
  'log-out': logOut,
  mail,
  'list-checks': listChecks,
  'mail-open': mailOpen,
  map,
  megaphone,
  merge,
  'message-circle-question-mark': messageCircleQuestionMark,
  maximize,
  minimize,
  minus,
  moon,
  newspaper,
  'octagon-alert': octagonAlert,
  'octagon-x': octagonX,
  pause,
  'pen-line': penLine,
  phone,
  plane,
  play,
  plus,
  printer,
  quote,
  'rotate-ccw': rotateCcw,
  save,
  scale,
  school,
  'scroll-text': scrollText,
  search,
  send,
  'settings-2': settings2,
  shield,
  ship,
  split,
  sprout,
  star,
  stethoscope,
  sun,
  tent,
  'thumbs-up': thumbsUp,
  timer,
  'train-front': trainFront,
  'trash-2': trash2,
  'triangle-alert': triangleAlert,
  'undo-2': undo2,
  upload,
  users,
  'volume-2': volume2,
  wheat,
  x,
  zap,
} as const;

export type IconName = keyof typeof SOURCES;

/** The drawing inside the `svg` element of an icon. */
export function iconDrawing(name: IconName): string {
  const source = SOURCES[name];
  return source.slice(
    source.indexOf('>', source.indexOf('<svg')) + 1,
    source.lastIndexOf('</svg>'),
  );
}
