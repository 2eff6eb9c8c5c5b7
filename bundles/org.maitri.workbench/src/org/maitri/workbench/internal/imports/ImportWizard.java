package org.maitri.workbench.internal.imports;

import java.nio.file.Path;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.maitri.spi.imports.ImportRequest;
import org.maitri.spi.imports.ImportResult;
import org.maitri.spi.imports.Imports;
import org.maitri.workbench.internal.Messages;
import org.maitri.workbench.internal.navigation.Services;

/** Takes in records from a file: which file, how its columns map, a trial or the import itself, what came of it. */
public final class ImportWizard extends Wizard implements IImportWizard {

    private IWorkbench workbench;
    private FilePage filePage;
    private MappingPage mappingPage;
    private RunPage runPage;
    private ResultPage resultPage;

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        setWindowTitle(Messages.get("import.title"));
    }

    @Override
    public void addPages() {
        filePage = new FilePage(this);
        mappingPage = new MappingPage(this);
        runPage = new RunPage(this);
        resultPage = new ResultPage(this);
        addPage(filePage);
        addPage(mappingPage);
        addPage(runPage);
        addPage(resultPage);
    }

    /** Each page is made when it is shown. */
    @Override
    public void createPageControls(Composite container) {
        // the dialog makes a page that is not there yet
    }

    /** The service that is asked for anew each time: it goes when the profile is closed. */
    <T> T require(Class<T> service) {
        return Services.require(workbench, service);
    }

    Imports imports() {
        return require(Imports.class);
    }

    IWorkbench workbench() {
        return workbench;
    }

    Path file() {
        return filePage.file();
    }

    String recordType() {
        return filePage.recordType();
    }

    MappingDraft draft() {
        return mappingPage.draft();
    }

    ImportRequest request(boolean dryRun) {
        ImportRequest request =
                ImportRequest.of(recordType(), file()).with(draft().mapping()).ofSheet(mappingPage.sheet());
        return dryRun ? request.asDryRun() : request;
    }

    /** Shows what came of it; after a trial one can go back and import in earnest. */
    void finished(ImportResult result, boolean dryRun) {
        getContainer().showPage(resultPage);
        resultPage.show(result, dryRun);
        getContainer().updateButtons(); // what is done, one does not go back from
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        return page == runPage ? null : super.getNextPage(page);
    }

    @Override
    public boolean canFinish() {
        return getContainer() != null && getContainer().getCurrentPage() == resultPage;
    }

    @Override
    public boolean performFinish() {
        return true;
    }

    @Override
    public boolean performCancel() {
        return runPage.stop();
    }
}
