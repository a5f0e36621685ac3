# What is said in a group.

group-hello = Dag allemaal! Ik help leden van de coöperatie om andere leden te vinden die hun vraag van binnenuit kennen. Dat doe ik alleen in een privégesprek: hier lees ik niet mee, en zwijg ik.
group-answer = Dat bespreken we liever onder ons.
button-group-open = Privé met mij praten
