# /stats, /diversity et /report : ce que la coopérative voit d’elle-même.

figures-legend = 15+ veut dire au moins quinze membres ; – veut dire trop peu pour être montré.
percent = { $share } %
report-range = { $first } à { $last }

# Quelques mots, au-dessus d’un petit graphique ou dans une liste.
chart-members = Membres
chart-active = Ont fait quelque chose
chart-told = Ont confié un besoin
chart-matched = Ont reçu une carte
chart-met = Ont rencontré quelqu’un
chart-solved = Ont résolu un besoin
chart-unmet = Services insuffisants
chart-all-members = Tous les membres
chart-of = { $part } sur { $whole }

stats-heading = La semaine du { $day }, avec la précédente entre parenthèses
stats-line = { $what } : { $now } ({ $before })
waited-0 = La moitié de ceux qui ont rencontré quelqu’un ont attendu un jour au plus.
waited-1 = La moitié de ceux qui ont rencontré quelqu’un ont attendu trois jours au plus.
waited-2 = La moitié de ceux qui ont rencontré quelqu’un ont attendu une semaine au plus.
waited-3 = La moitié de ceux qui ont rencontré quelqu’un ont attendu deux semaines au plus.
waited-4 = La moitié de ceux qui ont rencontré quelqu’un ont attendu un mois au plus.
waited-5 = La moitié de ceux qui ont rencontré quelqu’un ont attendu plus d’un mois.

diversity-heading = Qui a besoin de quoi, fin { $month }
diversity-nothing = Aucun thème ne compte encore assez de membres pour montrer qui a besoin de quoi.
diversity-theme = { $name } : { $count }
diversity-more-often = Plus souvent que leur part parmi les membres ne le laisserait attendre :
diversity-nobody-stands-out = Aucun groupe ne s’écarte nettement de sa part parmi les membres.
diversity-emphasis = { $group } dans « { $theme } » : environ { $ratio } fois plus souvent, au moins { $least } fois
diversity-caution = « Au moins » est le côté prudent de l’estimation. Seuls les groupes qui y restent au-dessus de 1 figurent ici ; le hasard n’y joue donc presque aucun rôle.
diversity-about = Les nombres sont des membres avec un besoin ouvert. Plus c’est foncé, plus la part du groupe dans le thème est grande ; la première colonne montre sa part parmi tous les membres.
dimension-sector = Métier
dimension-region = Région
dimension-years = Années d’expérience
dimension-language = Langue

report-ask = Sur quels mois ? Un rapport couvre des mois entiers, une fois terminés.
report-none = Depuis le premier besoin, aucun mois n’est encore terminé. Le premier rapport pourra se faire le mois prochain.
report-usage = Je ne comprends pas de quels mois il s’agit. Un mois : /report 2026-10. Plusieurs : /report 2026-08 2026-10.
report-no-such-month = Il n’y a pas de chiffres pour ces mois. /report montre ceux qu’il y a.
report-coming = Le rapport est en préparation. Il arrive ici, en fichier.
report-working = Un instant, je fais les comptes. Cela prend quelques secondes.
report-failed = Je n’y suis pas arrivé cette fois. Redemande un peu plus tard.
button-report-month = { $month }
button-report-range = Les { $count } derniers mois
diversity-none = Depuis le premier besoin, aucun mois n’est encore terminé. Le mois prochain, je pourrai montrer qui a besoin de quoi.

report-caption = Le rapport ({ $months }). S’ouvre dans tout navigateur, même sans internet, et s’imprime en A4.
report-caption-tables = Les mêmes chiffres pour un tableur
map-caption = La carte des besoins. Chaque point vaut cinq membres ; ce qui est proche se ressemble.
report-title = Ce dont les membres ont besoin : { $months }
report-made = Établi le { $day } par Raakvlak

section-headlines = En bref
section-map = La carte des besoins
section-unmet = Là où nos services n’ont pas encore de réponse
section-diversity = Qui a besoin de quoi
section-trends = Les thèmes au fil du temps
section-introductions = Les mises en contact et leurs suites
section-method = Comment nous avons compté

figure-members = Membres
figure-active = Ont fait quelque chose ici
figure-told = Ont confié un besoin
figure-matched = Ont reçu une carte sur un autre membre
figure-met = Ont fait connaissance
figure-talked = Disent s’être parlé
figure-solved = Ont résolu un besoin
figure-known = Savent si un service répond à leur besoin
figure-unmet = Sans service qui réponde à leur besoin
figure-unmet-share = Parmi ceux qui savent : services insuffisants
figure-in-theme = Membres avec un besoin ouvert
figure-short-in-theme = Parmi eux : services insuffisants
report-added-up = Pour plusieurs mois, les nombres de chaque mois sont additionnés : qui a participé deux mois compte deux fois.

map-about = Les thèmes proches parlent de choses semblables. Chaque point vaut cinq membres et est dispersé au hasard autour de son thème : aucun point n’est le besoin de quelqu’un.
map-alt = Une carte des thèmes avec leurs noms. Membres dans chacun : { $themes }.
unmet-about = Les services sont insuffisants là où un membre a dit « en partie » ou « non » à ceux qu’on lui montrait, ou qu’aucun n’approchait de son besoin.
unmet-alt = Une barre par thème : ses membres et, hachurés, ceux pour qui les services sont insuffisants. Le tableau ci-dessous donne les mêmes nombres.
unmet-table = Les thèmes à la fin du dernier mois
unmet-quotes = Dans les mots de membres qui le permettent, sans noms ni adresses :
trends-about = Membres avec un besoin ouvert dans chaque thème, à la fin de chaque mois.
trends-alt = Une petite courbe pour chacun des plus grands thèmes. Le tableau ci-dessous donne les mêmes nombres.
trends-table = Membres avec un besoin ouvert
introductions-about = Deux membres font connaissance seulement si tous deux ont dit oui. Chaque colonne compte un membre une fois par mois.
introductions-table = Mois par mois
report-method = Nous comptons des membres, pas des messages : chacun compte une fois dans un nombre, quel que soit le nombre de besoins confiés. Un mois reçoit ses chiffres une fois terminé, et les garde. Chaque nombre est un « au moins », de cinq en cinq, après retrait d’un nombre secret. Il est donc toujours vrai, et souvent un peu trop bas. Pourcentages et rapports sont calculés à partir de ces seuls nombres.
report-limits = Les thèmes sont trouvés par un modèle de langue qui compare le sens des besoins, et la modération les corrige ; un besoin peut se trouver dans le mauvais. Nous comptons seulement ce que les membres ont dit au bot : qui a besoin de quelque chose sans l’avoir dit manque ici. Les petits groupes n’apparaissent pas du tout. C’est le prix pour que personne ne soit reconnaissable.

column-month = Mois
column-what = Quoi
column-theme = Thème
column-group = Groupe
column-least = Au moins
column-members = Membres
column-short = Services insuffisants pour
sheet-figures = Chiffres
sheet-about = Comment nous avons compté
