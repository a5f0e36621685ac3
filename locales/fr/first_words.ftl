# The first words after an introduction: questions, a moment, a nudge.

opening-heading = Deux questions pour commencer :
opening-how = • <i>« Qu’as-tu déjà essayé, et que ferais-tu autrement maintenant ? »</i>
opening-who = • <i>« À qui as-tu déjà demandé, et qui a failli pouvoir t’aider ? »</i>
opening-whether = • <i>« Qu’est-ce qui te donne envie de dire oui, et qu’est-ce qui te retient ? »</i>
opening-what = • <i>« Qu’est-ce qui devrait changer en premier pour que tu puisses avancer ? »</i>
opening-been-helped = • <i>« Qu’est-ce qui a fait la différence, et le referais-tu de la même façon ? »</i>
opening-been-tried = • <i>« Si ça recommençait aujourd’hui, que laisserais-tu tomber tout de suite ? »</i>
opening-been = • <i>« À quoi as-tu senti que ça allait mieux ? »</i>
opening-in-it = • <i>« Où en es-tu, et quelle est la première chose que tu dois décider ? »</i>
opening-money = • <i>« Comment parles-tu d’argent avec un client : d’avance, par écrit, au téléphone ? »</i>
opening-care = • <i>« Comment t’organises-tu à la maison quand le travail appelle, et qu’est-ce qui passe à la trappe ? »</i>
opening-alone = • <i>« Avec qui en parles-tu, et qu’est-ce qui te manque le plus ? »</i>
opening-time = • <i>« Avec un jour de moins la semaine prochaine, que laisserais-tu de côté en premier ? »</i>
opening-rules = • <i>« Où as-tu trouvé une réponse fiable, et qu’est-ce qui reste flou pour toi ? »</i>
opening-tools = • <i>« Comment as-tu appris à t’en servir, et que ne rachèterais-tu pas ? »</i>
opening-customers = • <i>« Quel client t’a le plus appris, et comment est-il venu à toi ? »</i>
opening-same-sector = • <i>« Qu’est-ce qui est différent dans notre métier, pour ça ? »</i>
opening-other-sector = • <i>« Comment ça se passe dans ton métier ? »</i>
opening-wish = • <i>« Qu’est-ce qui ferait que cette conversation en valait la peine pour toi ? »</i>

slot = { $weekday } { $day } entre { $start } h et { $end } h
opening-slot = 🗓 Un petit appel ? Peut-être { $slot }. C’est une heure raisonnable pour vous deux.

button-in-touch = 🙌 On est en contact
in-touch-thanks = Super ! Bonne discussion.
nudge = 👋 Hier, je t’ai présenté { $name }. Je ne vois pas si vous vous êtes déjà écrit. Sinon, une phrase suffit. Par exemple :
