using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Portfolio.Web.Forms;

/// <summary>Has every value of type <typeparamref name="T"/> read by one binder.</summary>
internal sealed class BinderFor<T>(IModelBinder binder) : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.ModelType == typeof(T) ? binder : null;
}
