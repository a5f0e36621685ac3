# /invite: bringing others along.

invite =
    <b>Kennst du jemanden, dem das hier helfen würde?</b>

    Das ist dein Link. Gib ihn gern an andere Mitglieder der Genossenschaft weiter:

    { $link }

    Wer ihn öffnet, liest zuerst, was ich speichere, und entscheidet dann selbst. Ich merke mir, wie viele so dazukommen, nicht wer. Darum kann ich es auch niemandem sagen.
invite-few = Ab fünf siehst du hier ungefähr, wie viele es sind.
invite-count = Bisher sind durch dich mindestens { $count } Menschen dazugekommen.
button-copy-link = 🔗 Link kopieren
button-share-link = Weitergeben
invite-share = Raakvlak: Hier findest du Mitglieder der Genossenschaft, die wissen, was du brauchst. Schaust du mal vorbei?
invite-not-yet = Ich bin gerade erst aufgewacht. Versuch es in einer Minute noch einmal.
