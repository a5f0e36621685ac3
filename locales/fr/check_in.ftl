# Asking how it goes.

talked-ask = Il y a trois jours, je t’ai présenté { $name }. Avez-vous pu vous parler ?
talked-ask-in-touch = Tu m’as dit que tu étais en contact avec { $name }. Avez-vous pu vous parler ?
button-talked-yes = Oui, on s’est parlé
button-talked-planned = On a rendez-vous
button-talked-no = Pas encore
talked-thanks-yes = Super ! J’espère que ça t’a aidé.
talked-thanks-planned = Très bien. Bonne discussion !
talked-thanks-no = Ça arrive. Un petit message suffit pour commencer ; /mine montre comment vous joindre.

how-ask =
    Où en es-tu avec ceci ?

    <q>{ $words }</q>
button-how-solved = 🎉 C’est réglé
button-how-better = 🙂 Ça va mieux
button-how-same = 😐 Pareil
button-how-stuck = 😟 Je n’avance pas
how-thanks-better = Ça avance, tant mieux. Je te repose la question dans trois semaines.
how-thanks-same = C’est noté. Je continue à chercher, et je te repose la question dans trois semaines.
how-thanks-stuck = C’est dur. Je cherche à nouveau tout de suite. Si c’est urgent, appelle la coopérative : elle est là pour ça.
