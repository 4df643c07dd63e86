using System.Collections.Frozen;

namespace Portfolio.Core.Bibliography.Citations;

/// <summary>English words that are common in titles and no names of persons, places, languages or things.</summary>
internal static class OrdinaryWords
{
    private static readonly FrozenSet<string> All = """
        a about above abstract abstraction abstractive accelerated accelerating acceleration access accuracy
        accurate achieving across action actions activation active adaptation adapting adaptive adding advanced
        advances adversarial affect after against agent agents aided algorithm algorithms aligned aligning
        alignment all also alternative among an analysing analysis analytic analyzing and annotated annotation
        answer answering answers any application applications applied applying approach approaches approximate
        approximation architecture architectures are art artificial as assessing assessment at attention
        attentive augmentation augmented augmenting automated automatic automatically autonomous autoregressive
        based baseline batch be beam become been before behavior behavioral behaviour being benchmark
        benchmarking benchmarks best better between beyond bias biased bidirectional big bilingual binary
        biology blind block book boosting both bottleneck bottom bounded bounds brain bridging brief building
        but by calibration can cancer care case causal cell cells chain challenge challenges change channel
        chapter character characters chat chemistry children choice city class classification classifier
        classifiers classifying clinical clustering code cognitive collaboration collaborative collection color
        colour combining common communication community comparative comparing comparison competition complete
        complex complexity composition compositional comprehension comprehensive compression computation
        computational computer computers computing concept concepts conditional conditioned confidence connected
        connectionist constrained constraint constraints construction contents context contexts contextual
        contextualized continual continuous contrastive control controlled controlling convergence conversation
        conversational convex convolution convolutional corpora corpus correct correction cost course create
        creating creative critical cross crowd cultural culture current curriculum data dataset datasets
        decision decoder decoding decomposition deep deeper defense define dense density dependence dependencies
        dependency depth description design designing detecting detection development developments dialog
        dialogs dialogue dialogues differences different differentiable differential difficult diffusion digital
        dimensionality direct directed directions discourse discovering discovery discrete discriminative
        disease distance distillation distilling distributed distribution distributions diverse diversity do
        document documents does domain domains domestic double driven dropout dual during dynamic dynamics each
        early easy economic economics education effect effective effectiveness effects efficiency efficient
        efficiently element elements embedding embeddings embodied emergence emergent emotion emotional
        empathetic empathy empirical empirically encoder encoders encoding end energy engineering engines
        enhanced enhancing ensemble entailment entity environment environments error errors essay estimating
        estimation ethics evaluating evaluation event events evidence evolution evolutionary example examples
        experience experiment experimental experiments explain explainable explaining explanation explanations
        exploiting exploration exploring extraction eye face facial factors facts failure fair fairness false
        family fast faster feature features federated feedback few field filtering financial find finding fine
        first fixed flexible flow for forecasting foundation foundations framework free from full function
        functional functions fusion future game games gap gated general generalization generalized generating
        generation generative gesture global goal good gradient gradients grammar graph graphs grounded
        grounding group guide guided hand handbook hard harm harness has health hidden hierarchical hierarchy
        high higher highly history how human humans hybrid idea ideas identification identifying image images
        imitation impact implementation implementing implicit importance important improve improved improvement
        improving in incremental independent individual inference influence information informed infrastructure
        input inspired instance instruction instructions integrated integrating integration intelligence
        intelligent intent interaction interactions interactive interface interfaces interpretability
        interpretable interpretation interpreting into introduction inverse investigating is issues it iterative
        its joint jointly judging just kernel kernels key kind knowledge known label labeled labels language
        languages large latent layer layers leaders learn learned learners learning learns less level levels
        lexical life lifelong light lightweight limit limits line linear linguistic linguistics link literature
        local localization logic logical long longitudinal look loss lost low machine machines make making
        management manipulation many map mapping maps margin marginal masked massive matching matrix matter mean
        meaning measurement measures measuring mechanism mechanisms media medical medicine memory meta method
        methodology methods metric metrics microscopic mind minimal minimization mining mixed mixture mobile
        modal modality model modeling modelling models modern modular molecular momentum monolingual moral more
        most motion motivation moving multi multilingual multimodal multiple multitask multiview music must my
        named narrative natural nature navigation need needs negative nested network networks neural
        neuroscience new news next no noise noisy non nonlinear normalization not novel novo object objective
        objects observation of off offline old on one online only open operator opinion optimal optimization
        optimizing or order ordinary organization orientation oriented other our out over overfitting overview
        paradigm paradox parallel parameter parameters parametric paraphrase parsing part partial particle past
        path pattern patterns peer people perception perceptual performance personal personality personalization
        personalized perspective perspectives phenomena philosophy phrase phrases physical physics plan planning
        plans play playing point points policies policy political politics popular pose position possible
        posterior power powerful practical practice pragmatic pre precise predict predicting prediction
        predictions predictive preference preferences preliminary presence present preserving pretrained
        pretraining prevention primer principles prior privacy probabilistic probability probing problem
        problems procedure process processes processing production products program programming programs
        progress progressive project prompt prompting prompts proof properties proposal protein psychological
        psychology public pursuit quality quantifying quantitative quantum queries query question questions
        quick random randomized ranking rate rates rating rational reading reality reason reasoning recent
        recognition recognizing recommendation reconstruction recurrent recursive reduce reducing reduction
        reference refinement region regression regularization regularized reinforcement relation relational
        relations relationship relevance reliability reliable remarks report representation representations
        representing research residual resolution resource resources response responses responsible results
        retrieval retrieving return review reviews revisited revisiting reward rewards right risk robot robotic
        robotics robust robustly robustness role roles roots rule rules safe safety sample samples sampling
        scalable scale scales scaling scene science sciences scientific score scores scoring search second see
        seeing segmentation selection selective self semantic semantics semi sense sensing sensitive sensitivity
        sensor sentence sentences sentiment separable separation sequence sequences sequential serial series
        service set sets shape shared short shot should signal signals similarity simple simulating simulation
        single size skill skills small social society software solution solutions solving some source space
        spaces span sparse spatial speaker spectral speech speed spiking spoken stability stable stage standard
        state states statistical statistics step steps stochastic stories story strategies strategy stream
        structural structure structured structures student students studies study style subspace subword success
        supervised supervision support survey surveying surveys symbolic syntactic syntax synthesis synthesizing
        synthetic system systematic systems tagging take taking talk target task tasks taxonomy teacher teaching
        technical technique techniques technology temporal tensor test testing text texts textual than that the
        their them then theoretical theories theory therapy thesis thing things think thinking this thought
        thoughts three through throughout time to token tokens tool tools top topic topics toward towards
        tracking traffic training trajectory transfer transferable transform transformation transformed
        transformer transformers translate translating translation transparent treatment tree trees trends trial
        tune tuned tuning turn tutorial two uncertainty understand understanding unified unit units universal
        unknown unlabeled unsupervised up usability use used user users using utility valence valid validation
        value values variables variance variation variational vector vectors verification very via video videos
        view views virtual vision visual visualization visualizing vocabulary voice vs want ways we weak weakly
        web weight weights well what when where which who why wide wild will window with within without word
        words work working works world world's writing years you your zero
        """.Split((char[])[' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public static bool Has(string word) => All.Contains(word);
}
