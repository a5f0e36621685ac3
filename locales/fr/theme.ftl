# /themes: what members need, grouped by meaning.

themes-heading = <b>Ce dont les membres ont besoin</b>, regroupé par sens
themes-none = Il n’y a pas encore de thèmes. Ils sont établis le lundi, à partir de besoins qui se ressemblent.
themes-line =
    <b>{ $number }. { $name }</b>
    Membres : { $members } · les services ne suffisent pas pour : { $unmet }
themes-choice = { $number }. { $name }
themes-method = Membres avec un besoin ouvert : « au moins », de cinq en cinq, et les mêmes nombres jusqu’à lundi. Les services ne suffisent pas là où un membre a dit en partie ou non, ou qu’aucun n’approchait.
themes-on-their-way = Les besoins sont regroupés à nouveau. Reviens voir dans un instant.
theme-gone = Ce thème n’existe plus. /themes montre ceux qu’il y a.
theme-nameless = Thème { $number }
theme-card =
    <b>{ $name }</b>

    Membres : { $members }
    Les services ne suffisent pas pour : { $unmet }
theme-words = { $language } : { $words }
theme-history = <b>Historique</b>
theme-event-born = { $date } : apparu, membres : { $members }
theme-event-grew = { $date } : agrandi, membres : { $members }
theme-event-shrank = { $date } : réduit, membres : { $members }
theme-event-renamed = { $date } : nommé par la modération
theme-event-merged = { $date } : deux thèmes n’en font plus qu’un
theme-event-split = { $date } : divisé
theme-event-moved = { $date } : un besoin déplacé
theme-needs = <b>Besoins dans { $name }</b>
theme-need = { $number }. { $words }
theme-ask-name = Comment appeler ce thème ? 60 caractères au plus. Le nom reste pendant que les besoins vont et viennent.
theme-name-unfit = Un nom de 1 à 60 caractères, s’il te plaît.
theme-ask-merge = Dans quel thème { $name } continue-t-il ?
theme-ask-move =
    À quel thème ce besoin appartient-il ?

    <q>{ $words }</q>
theme-ask-split =
    { $count ->
        [0] Quels besoins de { $name } deviennent un thème à part ? Touche leurs numéros.
        [one] Un besoin de { $name } choisi pour un thème à part.
       *[other] { $count } besoins de { $name } choisis pour un thème à part.
    }
theme-use-the-numbers = Touche les numéros des besoins, puis le bouton en dessous.
theme-split-some = Choisis d’abord quelques besoins, mais pas tous.
button-themes-again = 🔄 Regrouper maintenant
button-theme-needs = Lire les besoins
button-theme-rename = Nom
button-theme-merge = Fusionner
button-theme-split = Diviser
button-theme-move = Vers un autre thème
button-theme-none = N’appartient à aucun thème
button-theme-part = En faire un thème

audit-themes-again = Regroupement des besoins relancé
audit-theme-renamed = Thème { $number } nommé : { $words }
audit-theme-merged = Thème { $number } fusionné dans le thème { $words }
audit-theme-split = Thème { $words } détaché du thème { $number }
audit-need-moved = Besoin { $number } déplacé vers un autre thème
