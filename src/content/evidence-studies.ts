import type { Evidence } from '../model/catalogue.ts';

const study = (id: string, mark: string, source: string): Evidence => ({
  id,
  grade: 'study',
  mark,
  source,
});

/** What scholars have found. A study supports the sign of a rule, never its size. */
export const studyEvidence: readonly Evidence[] = [
  study(
    'study-kydd-2003',
    'Kydd 2003',
    'Kydd, A. (2003). Which side are you on? Bias, credibility, and mediation. American Journal of Political Science 47(4), 597–611.',
  ),
  study(
    'study-kydd-2005',
    'Kydd 2005',
    'Kydd, A. (2005). Trust and Mistrust in International Relations. Princeton University Press.',
  ),
  study(
    'study-kydd-2006',
    'Kydd 2006',
    'Kydd, A. (2006). When can mediators build trust? American Political Science Review 100(3), 449–462.',
  ),
  study(
    'study-gent-shannon-2011',
    'Gent & Shannon 2011',
    'Gent, S. and Shannon, M. (2011). Bias and the effectiveness of third-party conflict management mechanisms. Conflict Management and Peace Science 28(2), 124–144.',
  ),
  study(
    'study-beber-2012',
    'Beber 2012',
    'Beber, B. (2012). International mediation, selection effects, and the question of bias. Conflict Management and Peace Science 29(4), 397–424.',
  ),
  study(
    'study-gartner-bercovitch-2006',
    'Gartner & Bercovitch 2006',
    'Gartner, S. and Bercovitch, J. (2006). Overcoming obstacles to peace: the contribution of mediation to short-lived conflict settlements. International Studies Quarterly 50(4), 819–840.',
  ),
  study(
    'study-stedman-1997',
    'Stedman 1997',
    'Stedman, S. J. (1997). Spoiler problems in peace processes. International Security 22(2), 5–53.',
  ),
  study(
    'study-kurizaki-2007',
    'Kurizaki 2007',
    'Kurizaki, S. (2007). Efficient secrecy: public versus private threats in crisis diplomacy. American Political Science Review 101(3), 543–558.',
  ),
  study(
    'study-stasavage-2004',
    'Stasavage 2004',
    'Stasavage, D. (2004). Open-door or closed-door? Transparency in domestic and international bargaining. International Organization 58(4), 667–703.',
  ),
  study(
    'study-fey-ramsay-2010',
    'Fey & Ramsay 2010',
    'Fey, M. and Ramsay, K. (2010). When is shuttle diplomacy worth the commute? Information sharing through mediation. World Politics 62(4), 529–560.',
  ),
  study(
    'study-fearon-1994',
    'Fearon 1994',
    'Fearon, J. (1994). Domestic political audiences and the escalation of international disputes. American Political Science Review 88(3), 577–592.',
  ),
  study(
    'study-putnam-1988',
    'Putnam 1988',
    'Putnam, R. (1988). Diplomacy and domestic politics: the logic of two-level games. International Organization 42(3), 427–460.',
  ),
  study(
    'study-osgood-1962',
    'Osgood 1962',
    'Osgood, C. (1962). An Alternative to War or Surrender. University of Illinois Press.',
  ),
  study(
    'study-lindskold-1978',
    'Lindskold 1978',
    'Lindskold, S. (1978). Trust development, the GRIT proposal, and the effects of conciliatory acts on conflict and cooperation. Psychological Bulletin 85(4), 772–793.',
  ),
  study(
    'study-bercovitch-1996',
    'Bercovitch & Houston 1996',
    'Bercovitch, J. and Houston, A. (1996). The study of international mediation: theoretical issues and empirical evidence. In J. Bercovitch, ed., Resolving International Conflicts. Lynne Rienner, 11–35.',
  ),
  study(
    'study-bercovitch-gartner-2006',
    'Bercovitch & Gartner 2006',
    'Bercovitch, J. and Gartner, S. (2006). Is there method in the madness of mediation? International Interactions 32(4), 329–354.',
  ),
  study(
    'study-beardsley-2006',
    'Beardsley et al. 2006',
    'Beardsley, K., Quinn, D., Biswas, B. and Wilkenfeld, J. (2006). Mediation style and crisis outcomes. Journal of Conflict Resolution 50(1), 58–86.',
  ),
  study(
    'study-beardsley-2008',
    'Beardsley 2008',
    'Beardsley, K. (2008). Agreement without peace? International mediation and time inconsistency problems. American Journal of Political Science 52(4), 723–740.',
  ),
  study(
    'study-savun-2008',
    'Savun 2008',
    'Savun, B. (2008). Information, bias, and mediation success. International Studies Quarterly 52(1), 25–47.',
  ),
  study(
    'study-touval-zartman-1985',
    'Touval & Zartman 1985',
    'Touval, S. and Zartman, I. W., eds. (1985). International Mediation in Theory and Practice. Westview Press.',
  ),
  study(
    'study-icb-v14',
    'Brecher & Wilkenfeld',
    'Brecher, M. and Wilkenfeld, J. (1997). A Study of Crisis. University of Michigan Press; International Crisis Behavior data, version 14.',
  ),
  study(
    'study-goldstein-1992',
    'Goldstein 1992',
    'Goldstein, J. (1992). A conflict-cooperation scale for WEIS events data. Journal of Conflict Resolution 36(2), 369–385.',
  ),
  study(
    'study-kahneman-tversky-1979',
    'Kahneman & Tversky 1979',
    'Kahneman, D. and Tversky, A. (1979). Prospect theory: an analysis of decision under risk. Econometrica 47(2), 263–291.',
  ),
  study(
    'study-fisher-ury-1981',
    'Fisher & Ury 1981',
    'Fisher, R. and Ury, W. (1981). Getting to Yes. Houghton Mifflin. (The single negotiating text.)',
  ),
  study(
    'study-raiffa-1982',
    'Raiffa 1982',
    'Raiffa, H. (1982). The Art and Science of Negotiation. Harvard University Press.',
  ),
  study(
    'study-hafner-burton-2008',
    'Hafner-Burton 2008',
    'Hafner-Burton, E. M. (2008). Sticks and stones: naming and shaming the human rights enforcement problem. International Organization 62(4), 689–716.',
  ),
  study(
    'study-un-guidance-2012',
    'UN guidance 2012',
    'United Nations (2012). Guidance for Effective Mediation. Annex to A/66/811.',
  ),
];
