namespace Portfolio.Core.Languages;

/// <summary>
/// Each pinyin syllable and the first ideograph of it in ICU's pinyin order (CLDR's <c>zh</c> collation, Unicode License
/// v3); the last ideograph, without a syllable, is the first that has no reading. Made by sorting U+4E00 to U+9FFF in
/// that order and setting the boundaries where most characters, common ones counting ten, keep the reading that the
/// data of pinyin-pro (MIT) gives them.
/// </summary>
internal static class PinyinTable
{
    public const string Boundaries =
        "a阿ai哎an安ang肮ao凹ba丷bai挀ban扳bang邦bao勹bei陂ben奔beng伻bi屄bian边biao灬bie憋bin汃bing冫bo癶bu卜ca嚓cai偲can参cang仓"
        + "cao撡ce冊cen嵾ceng曽cha叉chai芆chan辿chang伥chao抄che车chen抻cheng阷chi吃chong充chou抽chu出chua欻chuai揣chuan巛"
        + "chuang刅chui吹chun旾chuo逴ci呲cong匆cou凑cu粗cuan汆cui崔cun邨cuo搓da咑dai呆dan丹dang当dao刀de嘚den扥deng灯di氐dian甸"
        + "diao刁die爹ding丁diu丟dong东dou吺du厾duan耑dui垖dun吨duo多e妸ei诶en奀eng鞥er儿fa发fan帆fang匚fei飞fen分feng丰fo仏fou紑"
        + "fu夫ga旮gai侅gan甘gang冈gao皋ge戈gei给gen根geng刯gong工gou勾gu估gua瓜guai乖guan关guang光gui归gun丨guo呙ha哈hai咍han佄"
        + "hang夯hao茠he诃hei黒hen拫heng亨hong叿hou齁hu乎hua花huai怀huan欢huang巟hui灰hun昏huo吙ji丌jia加jian戋jiang江jiao艽jie阶"
        + "jin巾jing坕jiong冂jiu丩ju凥juan姢jue噘jun军ka咔kai开kan刊kang忼kao尻ke匼kei剋ken肎keng劥kong空kou抠ku扝kua夸kuai蒯"
        + "kuan宽kuang匡kui亏kun坤kuo扩la垃lai来lan兰lang啷lao捞le肋lei雷leng崚li哩lia俩lian奁liang良liao撩lie毟lin拎ling伶liu溜"
        + "long龙lou瞜lu噜lü驴luan娈lüe掠lun抡luo罗ma妈mai埋man嫚mang牤mao猫me嚒mei坆men椚meng擝mi咪mian宀miao喵mie乜min民ming名"
        + "miu谬mo摸mou哞mu毪na拏nai腉nan囡nang囔nao孬ne疒nei娞nen恁neng能ni妮nian拈niang娘niao鸟nie捏nin囜ning宁niu妞nong农nou羺"
        + "nu奴nü女nuan奻nüe疟nuo挪o喔ou讴pa妑pai拍pan眅pang乓pao抛pei呸pen喷peng匉pi丕pian囨piao剽pie氕pin姘ping乒po钋pou剖pu仆qi七"
        + "qia掐qian千qiang呛qiao悄qie苆qin亲qing靑qiong卭qiu丘qu区quan奍que缺qun夋ran呥rang穣rao娆re惹ren人reng扔ri日rong茸rou厹"
        + "ru邚ruan堧rui桵run瞤ruo捼sa仨sai毢san三sang桒sao掻se閪sen森seng僧sha杀shai筛shan山shang伤shao弰she奢shei谁shen申sheng升shi尸"
        + "shou収shu书shua刷shuai衰shuan闩shuang双shui脽shun吮shuo说si厶song忪sou凁su苏suan狻sui夊sun孙suo唆ta他tai囼tan坍tang汤"
        + "tao夲te忑teng熥ti剔tian天tiao旫tie帖ting厅tong囲tou偷tu凸tuan湍tui推tun吞tuo乇wa屲wai歪wan弯wang尣wei危wen昷weng翁wo挝"
        + "wu乌xi夕xia虲xian仙xiang乡xiao灱xie些xin心xing星xiong凶xiu休xu吁xuan吅xue削xun坃ya丫yan恹yang央yao幺ye倻yi一yin囙ying应"
        + "yo哟yong佣you优yu込yuan囦yue曰yun晕za帀zai災zan兂zang匨zao傮ze则zei贼zen怎zeng囎zha扎zhai夈zhan枬zhang张zhao佋zhe蜇"
        + "zhen贞zheng凧zhi之zhong中zhou州zhu朱zhua抓zhuai拽zhuan专zhuang妆zhui隹zhun宒zhuo卓zi孜zong宗zou邹zu租zuan钻zui厜"
        + "zun尊zuo昨鿖";
}
