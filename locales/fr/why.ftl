# Why two members are not introduced.

why-usage = Lesquels ? /why 12 34 ou /why @un @autre. Les numéros figurent sous chaque besoin dans /mod.
why-unknown = Je ne connais pas de membre « { $words } ».
why-member = <b>{ $number }</b> : { $facts }
why-not = Ces deux membres ne sont pas mis en contact maintenant, car :
why-may-meet = Rien ne les sépare. Leurs besoins n’ont pas encore été comparés.
why-may-meet-alike = Rien ne les sépare. À la dernière comparaison, leurs besoins se ressemblaient à { $percent } %.

against-same-person = • c’est un seul et même membre
against-no-shared-language = • ils n’ont pas de langue commune
against-introduced-before = • ils ont déjà été mis en contact
against-declined-lately = • ils ont été proposés l’un à l’autre il y a moins de 90 jours, et cela n’a pas abouti
against-kept-apart = • l’un des deux ne souhaite plus rencontrer l’autre
against-blocked = • { $number } est bloqué
against-in-question = • { $number } a été signalé par plusieurs membres et attend une décision
against-no-consent = • { $number } n’a pas fini son inscription, ou pas accepté les conditions actuelles
against-unreachable = • { $number } n’est pas joignable dans Telegram
against-paused = • { $number } fait une pause
against-set-aside = • { $number } est mis de côté après trois cartes sans réponse
against-at-limit = • { $number } a ce mois-ci autant de rencontres que souhaité, oui en attente compris
against-no-open-need = • { $number } n’a pas de besoin ouvert
against-hidden = • le besoin de { $number } a été caché par la modération
against-card-out = • { $number } a déjà une carte à propos de l’autre
