using Microsoft.Extensions.DependencyInjection;
using Portfolio.Core.Exchange.Import.Bibliographies;
using Portfolio.Core.Exchange.Import.Folders;
using Portfolio.Core.Exchange.Import.Pasted;

namespace Portfolio.Core.Exchange.Import;

/// <summary>Registers what an import takes.</summary>
public static class ImportServices
{
    public static IServiceCollection AddImport(this IServiceCollection services) =>
        services
            .AddScoped<MakePlan>()
            .AddScoped<MakeContentPlan>()
            .AddScoped<MakeBibliographyPlan>()
            .AddScoped<RunLinkedSource>()
            .AddScoped<ApplyImport>()
            .AddScoped<AddPasted>()
            .AddScoped<PlanUndo>()
            .AddScoped<UndoImport>();
}
