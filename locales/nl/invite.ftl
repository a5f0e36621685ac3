# /invite: bringing others along.

invite =
    <b>Ken je iemand die hier iets aan heeft?</b>

    Dit is jouw link. Geef hem gerust door aan andere leden van de coöperatie:

    { $link }

    Wie hem opent, leest eerst wat ik bewaar en beslist dan zelf. Ik onthoud hoeveel mensen zo meedoen, niet wie. Dat kan ik dus ook aan niemand vertellen.
invite-few = Zodra het er vijf zijn, zie je hier ongeveer hoeveel.
invite-count = Tot nu toe doen dankzij jou minstens { $count } mensen mee.
button-copy-link = 🔗 Link kopiëren
button-share-link = Doorsturen
invite-share = Raakvlak: hier vind je leden van de coöperatie die weten wat je nodig hebt. Kijk je ook eens?
invite-not-yet = Ik ben nog maar net wakker. Probeer het over een minuutje opnieuw.
