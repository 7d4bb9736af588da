// Labels for a sample of names in public exercise lists, kept by a short hash of the name: the lists themselves stay where they are.

/** First ten hex digits of the SHA-256 of the name, patterns, stances, and `likely` for a likely provoker. Drawn at random and labelled by hand by the codebook before there was a recogniser; the lists were known to who wrote the lexicon. */
export const corpusLabels = `
d849d620b1 isolation-lower bilateral
b53539654a core-flexion bilateral
3ceb7550aa core-rotation bilateral
3d76389a37 pull-vertical bilateral
a77562a962 isolation-lower|stretch single
7d1748b387 push-horizontal none
8a13b0ce3f jump-impact bilateral|single likely
1a0f85db15 squat|olympic bilateral
d5707b167b isolation-upper none|bilateral
4c0bb097f3 push-vertical none
efce591167 stretch|hinge single
fcdf7b56c6 olympic bilateral likely
1940884ba2 isolation-upper bilateral
626395de78 push-vertical bilateral
09990c18c1 hinge bilateral
b7175a7daa cardio-walk-run|jump-impact single likely
e2b36ba8eb stretch single
9efa6f6920 other none
0c79a22399 jump-impact bilateral likely
0cf1b45822 push-horizontal none
0dfe05b27b isolation-upper bilateral
788f59b095 cardio-walk-run|jump-impact single|split likely
286f8fa845 core-rotation bilateral
215814de64 stretch single
71af44601b jump-impact bilateral likely
8ce726076b isolation-upper bilateral|none
c4db56297a stretch none|bilateral
0ca3ec2c43 split-stance split likely
51c2dd20f6 stretch single
c9d84c48fa stretch|core-flexion bilateral|none
e807e34b68 isolation-upper bilateral|single
c3080eb1af isolation-upper none
e3dfa7cdb2 isolation-upper none
f96af3eb86 push-vertical bilateral|split
ff38d85442 push-vertical none
5cf12cb829 cardio-walk-run|jump-impact single likely
a740356183 core-flexion none
0132eeb418 squat bilateral
f4a94ed028 core-lateral bilateral
255863b6fb push-horizontal none
2419d2c9df stretch bilateral
b3565a0a10 isolation-upper none
207bacbf69 isolation-upper bilateral
0fd8861481 push-horizontal bilateral
a670c0996c hinge bilateral likely
3df8e6478d stretch single|none
3f30d48a9a core-lateral|core-rotation single|bilateral|none
1ffc295f52 isolation-upper none
f024274fbe isolation-upper bilateral
6bc0b3dcca core-flexion bilateral
14437c7f66 stretch single
83fb243576 core-flexion none
adbfee5ab5 hinge bilateral likely
7affd407ef push-horizontal none
3377e87355 isolation-upper none
91d9615153 core-flexion bilateral|none
fc28b2d190 core-flexion none
cde7ad1a79 other|core-rotation bilateral|split
98a5c0d07c isolation-lower bilateral
fd4813ca95 hinge bilateral likely
d7d3e79010 jump-impact bilateral likely
283ea702f2 stretch|hip-abduction single
c68d091eeb squat bilateral
c090ab8887 pull-horizontal bilateral
d53e168f2e core-flexion none|bilateral
3713c8500e split-stance split likely
01f74d1adc pull-horizontal bilateral
a79e39ab69 hinge bilateral likely
8351ce5696 core-lateral bilateral
7013c8da36 isolation-upper none
9160365944 hinge bilateral likely
2a0bababf5 jump-impact bilateral likely
1e5f8c8a28 stretch none|single
dd1057fcea pull-vertical none
b5978f2a28 push-horizontal none
a0d4aadbe9 hinge bilateral likely
c63c56f9a2 hinge bilateral likely
c197b2c95e stretch none|bilateral
70aea628c0 core-antiextension|carry single
fe4fd79cfc stretch none|bilateral
2c7d33237f isolation-lower bilateral
8fdb5e234e core-rotation none
ebb6aaaee4 olympic bilateral likely
3cc4f02403 push-horizontal none
596baba2a0 isolation-upper bilateral
1a12ffa163 stretch bilateral|none
1e8c1d65f8 isolation-upper none
de606e10b4 jump-impact bilateral likely
f8acfc942a stretch bilateral|none
f3fad6f67a isolation-upper|push-horizontal none|bilateral
a7e6d28d02 isolation-upper bilateral
c1e3b638ee isolation-upper bilateral
5c33737582 push-horizontal none
885ade94b4 hip-abduction single|bilateral
0be52c8773 cardio-walk-run single likely
b03a15b1c6 isolation-upper none
7e9019959b isolation-upper none
ebf1098cb8 pull-horizontal bilateral
ef046afaa4 push-horizontal none
90fed9884c carry single likely
969d51bb51 isolation-upper none
4392361627 isolation-upper bilateral
7be966c139 push-horizontal bilateral
a73ec8f600 squat bilateral
c29228111f hinge bilateral likely
823b74a190 isolation-lower bilateral
a96c7d2d8b bridge-thrust bilateral
a4176e3c57 pull-horizontal bilateral
5329778573 cardio-other|other bilateral
a9eae60b0b core-flexion none
4d17844d2c stretch single
08f40a79a8 core-lateral bilateral
a799e78353 push-vertical none
6a5ef0f161 isolation-upper none
0d61be2761 isolation-lower bilateral
6f9df5a343 squat bilateral
5688e26cae olympic bilateral likely
3ede8621fc isolation-lower bilateral
58988d7b8c isolation-lower bilateral
7e880c2250 push-horizontal none
9903dbd0d6 push-horizontal none
4ce78127a1 pull-horizontal none
16ccbe0d16 push-vertical bilateral
296fe11408 core-rotation none
82e764bd11 push-horizontal|core-antiextension bilateral
58e3064464 isolation-upper bilateral
87619b13e1 isolation-upper bilateral
96113bc88d core-lateral bilateral
dac8761371 split-stance split likely
4573aef5fe squat bilateral
5029f0dff3 cardio-walk-run single likely
40d5ef716e isolation-upper none
027e73a843 olympic bilateral likely
852c5f09b6 olympic bilateral likely
2e28573e67 other|jump-impact bilateral
606ac97aa7 stretch single
4a4928f6aa core-antiextension single
f5587f3637 isolation-lower single
87dc68cfb2 isolation-upper none
008403f33c pull-horizontal|pull-vertical bilateral
2f5bea7e1b pull-vertical bilateral
3efdef72b3 pull-vertical bilateral
1013e854c3 jump-impact single likely
f5b1a68d8f pull-vertical bilateral
dae12e20b7 hinge bilateral likely
fdfb4fb5d6 pull-vertical none
f7ec592bb4 hinge bilateral likely
6cb813ad42 push-horizontal none
28f8c5fdcf push-vertical bilateral
7ea8734cb7 push-vertical bilateral
38218758dd push-horizontal bilateral
da119957ce stretch none
b77ff76320 core-rotation|isolation-upper|other bilateral
5137c8760c olympic bilateral likely
6d8d6077da squat bilateral
b64673efa9 stretch single
62bbe3291b push-horizontal bilateral
8bab8051f7 isolation-upper none
2e313e76a3 isolation-upper none
27ceb2bc06 push-horizontal none
960d1e3950 hinge bilateral likely
1f80bc0a1e isolation-upper bilateral
3dd9be9b06 carry single likely
9985541f09 jump-impact single likely
aa026b0ccf core-lateral bilateral
4c97181d07 isolation-upper none
9fa2763227 jump-impact split|single likely
55a19f97c4 push-horizontal none
b34a844aa0 push-vertical none
91258538e2 isolation-upper bilateral
8ef01fb947 push-horizontal none
6c6a11b756 isolation-upper|push-horizontal none
e4e92c13c2 olympic split likely
a30f6a02ea isolation-upper none
2821c6dc1e push-vertical bilateral
60376b3193 carry|cardio-walk-run single likely
6c0ccad9b2 isolation-upper none|bilateral
7ac14a93ab core-flexion none
c12885c63e hinge bilateral likely
2b77706bda hinge bilateral likely
40194f04f1 isolation-upper bilateral
8902d4d48e isolation-upper bilateral
a8b883ecd3 pull-vertical none
3be1a139ce isolation-upper none
45d054cf03 olympic bilateral likely
1777fc2182 squat bilateral
bf750541d3 push-horizontal none
40c9c64d85 stretch none|bilateral
b0bcf1ac78 olympic bilateral likely
d5898bef38 core-antiextension bilateral
74c0ca2fe1 core-antiextension bilateral
de1f1e3a44 isolation-upper bilateral
447f0a2caf core-flexion bilateral|none
e3c1f64643 stretch single|bilateral
ef31006661 split-stance split likely
4a92dcd233 isolation-upper none
96a77c9f87 single-leg|other bilateral
bf3de72612 carry single likely
8aa06a304f carry|step single|bilateral likely
e38bb24888 pull-horizontal bilateral
3ecf1d63b4 pull-vertical bilateral
4550fd2435 isolation-upper none
df6cd54185 isolation-upper bilateral
30f9c83c6a push-horizontal none
86b8a3fc54 push-vertical bilateral
731046c597 isolation-upper none
58e3578a3a squat bilateral
3f51e43d09 isolation-upper bilateral
c296357268 isolation-upper none
73bd049eff hinge bilateral likely
f2a844b739 core-flexion|isolation-lower bilateral|single
83f02dd44e stretch none
a4c1970819 push-horizontal bilateral
ade60ec1b8 isolation-upper none
ef0217a95c stretch none|bilateral
7dc87873d0 olympic bilateral likely
f0f7abe57d jump-impact|step single likely
7084b7f073 isolation-upper none
741bc0fc2d isolation-upper bilateral|none
55c79272e6 stretch none|bilateral
da4e49fc11 pull-vertical none
3d27b6c2bc pull-vertical none
d2edae33ae other bilateral
cb49eef6b4 stretch none|bilateral
b2f41265ed pull-vertical|core-flexion none|bilateral
1c858d5752 isolation-upper bilateral
9ba9a6350c jump-impact bilateral likely
38b0ba3fcb isolation-upper none
acf7bdb979 jump-impact bilateral likely
644756fdfc isolation-upper bilateral
ce6e93e63f stretch split|single
48edc4c4b9 core-rotation|core-lateral|core-flexion none
6be50b9319 hinge|carry|other bilateral
c40eee6e21 hinge bilateral likely
629aa2e4c4 push-horizontal none
f6bd65389d stretch single
a323e3280a core-flexion none
5b1358d2fc squat bilateral
34a1f4b8fc core-rotation none
b1bd9bfb07 hinge bilateral likely
3b4281d47b core-flexion|core-rotation none
4683d33aae squat bilateral
1504cdf60e isolation-upper none
6121f4ad82 isolation-upper bilateral|split
db6abbd4cf isolation-upper none
043eab0017 core-flexion none
1883eb53c5 jump-impact bilateral likely
318d5881c8 isolation-upper bilateral
51576a7b91 other none
061dabc20c stretch split|single
acaba7725c push-vertical bilateral|none
1e6fd47c11 isolation-upper bilateral
1ca1b55828 pull-horizontal bilateral
42467c2284 isolation-upper none
e1b8aeef0c push-horizontal none
9719100946 hinge bilateral likely
72ca44abc4 stretch single
47aaa8a4d5 core-rotation bilateral
450d04f976 push-vertical none|bilateral
0566d6f37a pull-horizontal none
cd9f8f9f58 squat bilateral
b465ef08e2 isolation-upper bilateral
d8f9ee9337 push-horizontal none
c62c67dbd1 push-horizontal none
ede38a0d34 split-stance split likely
333e4433d1 core-flexion none
232dd57de2 squat bilateral
d3f4910f1e other|hinge|core-rotation bilateral
9bb01db029 push-vertical none
7e2c1e65b3 isolation-upper bilateral
0237b92598 core-antiextension|stretch bilateral
52c6f09d8c cardio-other bilateral|single
3ed735e039 push-vertical bilateral
c086349be7 isolation-upper none|bilateral
e70910bbf1 isolation-upper bilateral
54146c871e jump-impact bilateral likely
47d1c4f428 stretch none|bilateral
56298ec127 step single likely
ca5e156f8b core-flexion none
3b43f2abbc jump-impact bilateral likely
`;
