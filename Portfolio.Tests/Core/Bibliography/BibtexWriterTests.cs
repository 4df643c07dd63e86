using Portfolio.Core.Bibliography;

namespace Portfolio.Tests.Core.Bibliography;

public class BibtexWriterTests
{
    [Fact]
    public void Any_record_written_reads_back_equal()
    {
        var random = new RandomRecords(seed: 3);
        for (var i = 0; i < 5_000; i++)
        {
            var record = random.Record();

            var text = BibtexWriter.Write(record);
            var entry = Assert.Single(BibtexReader.Read(text).Entries);
            var read = BibtexMapping.ToRecord(entry);

            Assert.Equal(text.TrimEnd(), read.Source);
            foreach (var property in typeof(BibliographicRecord).GetProperties().Where(each => each.Name != "Source"))
                Assert.Equal((property.Name, property.GetValue(record)), (property.Name, property.GetValue(read)));
            Assert.Equal(record, read with { Source = null });
            Assert.Equal(text, BibtexWriter.Write(read));
        }
    }

    [Fact]
    public void Records_are_written_one_field_a_line_in_a_fixed_order()
    {
        var input = ExampleFile.Read("attention.bib");

        var records = BibtexReader.Read(input).Entries.Select(entry => BibtexMapping.ToRecord(entry));

        Assert.Equal(ExampleFile.Read("attention.written.bib"), BibtexWriter.Write(records));
    }

    [Fact]
    public void Two_records_stand_apart_and_nothing_writes_nothing()
    {
        var record = new BibliographicRecord { CitationKey = "a" };

        Assert.Equal("@misc{a,\n}\n\n@misc{a,\n}\n", BibtexWriter.Write([record, record]));
        Assert.Equal("", BibtexWriter.Write([]));
    }
}
