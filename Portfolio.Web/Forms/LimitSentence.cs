using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Portfolio.Web.Forms;

/// <summary>What is said beside a field that is longer than its <see cref="MaxLengthAttribute"/>: our sentence, not the framework's.</summary>
internal sealed class LimitSentence : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var limit in context.ValidationMetadata.ValidatorMetadata.OfType<MaxLengthAttribute>())
            limit.ErrorMessage = "At most {1} characters fit here.";
        // A range is a select on the page.
        foreach (var range in context.ValidationMetadata.ValidatorMetadata.OfType<RangeAttribute>())
            range.ErrorMessage = "Choose one of the list.";
    }
}
